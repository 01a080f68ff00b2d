package nl.gehoordengedaan.architecture.breaches.contribution;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Anybody may change it past its rules. */
@Entity
public class EntityWithPublicField {

    @Id
    public int id;
}
