package nl.gehoordengedaan.architecture.breaches.contribution;

import jakarta.persistence.EntityManager;
import nl.gehoordengedaan.shared.UseCase;

/** An act that goes past the plural. */
@UseCase
public class ActAsksDatabase {

    EntityManager em;
}
