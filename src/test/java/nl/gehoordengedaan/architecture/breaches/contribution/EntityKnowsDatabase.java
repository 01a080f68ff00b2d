package nl.gehoordengedaan.architecture.breaches.contribution;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Id;

/** Keeps itself. */
@Entity
public class EntityKnowsDatabase {

    @Id
    private int id;

    void keep(EntityManager em) {
        em.persist(this);
    }
}
