package nl.gehoordengedaan.architecture.breaches.contribution;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.ws.rs.Path;

/** A door that goes past the plural. */
@Path("/breach-with-database")
public class ResourceAsksDatabase {

    @PersistenceContext
    EntityManager em;
}
