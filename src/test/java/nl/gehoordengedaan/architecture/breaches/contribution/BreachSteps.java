package nl.gehoordengedaan.architecture.breaches.contribution;

import jakarta.inject.Named;
import jakarta.persistence.EntityManager;

/** Steps that go past the act. */
@Named
public class BreachSteps {

    EntityManager em;
}
