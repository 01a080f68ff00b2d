package nl.gehoordengedaan.architecture.breaches.contribution;

import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import nl.gehoordengedaan.contribution.Contributions;

/** Asks to be given something. */
@Entity
public class EntityKnowsBeans {

    @Id
    private int id;

    @Inject
    Contributions all;
}
