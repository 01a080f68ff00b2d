package nl.gehoordengedaan.architecture.breaches.contribution;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.ws.rs.NotFoundException;

/** Refuses in the words of HTTP. */
@Entity
public class EntityKnowsHttp {

    @Id
    private int id;

    void refuse() {
        throw new NotFoundException("" + id);
    }
}
