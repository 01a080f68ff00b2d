package nl.gehoordengedaan.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All responses that were ever given. */
@ApplicationScoped
public class GivenResponses {

    @PersistenceContext(unitName = "gehoord")
    EntityManager em;

    void add(GivenResponse response) {
        em.persist(response);
    }

    /** Every response this got, oldest first; the last one holds unless it has ended. */
    public List<GivenResponse> to(UUID contribution) {
        return em.createQuery("select r from GivenResponse r where r.contribution = :id order by r.givenAt, r.id", GivenResponse.class)
            .setParameter("id", contribution).getResultList();
    }

    /** The response that holds now. */
    Optional<GivenResponse> current(UUID contribution) {
        return em.createQuery("select r from GivenResponse r where r.contribution = :id and r.endedAt is null order by r.givenAt desc, r.id desc",
            GivenResponse.class).setParameter("id", contribution).setMaxResults(1).getResultStream().findFirst();
    }

    /** The contributions that were joined with this one itself, and not by way of another that was joined later. */
    List<UUID> joinedWith(UUID main) {
        return em.createQuery("select r.contribution from GivenResponse r where r.main = :main and r.endedAt is null", UUID.class)
            .setParameter("main", main).getResultList();
    }
}
