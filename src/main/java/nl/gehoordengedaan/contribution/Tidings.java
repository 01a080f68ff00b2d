package nl.gehoordengedaan.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** All that senders must be told and were told. */
@ApplicationScoped
class Tidings {

    @PersistenceContext(unitName = "gehoord")
    EntityManager em;

    void add(Tiding tiding) {
        em.persist(tiding);
    }

    void remove(Tiding tiding) {
        em.remove(tiding);
    }

    /** What the sender of this was not told yet, oldest first. */
    List<Tiding> waiting(UUID contribution) {
        return em.createQuery("select t from Tiding t where t.contribution = :id and t.told is null order by t.madeAt, t.id", Tiding.class)
            .setParameter("id", contribution).getResultList();
    }
}
