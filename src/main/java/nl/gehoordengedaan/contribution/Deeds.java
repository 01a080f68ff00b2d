package nl.gehoordengedaan.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** All that people of the programme did with contributions. */
@ApplicationScoped
public class Deeds {

    @PersistenceContext(unitName = "gehoord")
    EntityManager em;

    void add(Deed deed) {
        em.persist(deed);
    }

    /** What was done with this, oldest first. */
    List<Deed> about(UUID contribution) {
        return em.createQuery("select d from Deed d where d.contribution = :id order by d.doneAt, d.id", Deed.class)
            .setParameter("id", contribution).getResultList();
    }

    /** What changed afterwards and left a mark that everyone sees, oldest first. */
    public List<Deed> marks(UUID contribution) {
        return em.createQuery("select d from Deed d where d.contribution = :id and d.kind in (:kinds) order by d.doneAt, d.id", Deed.class)
            .setParameter("id", contribution).setParameter("kinds", Deed.PUBLIC).getResultList();
    }

    /** Did this account give a reason to look at these words since then? */
    boolean hasLooked(UUID contribution, UUID account, Instant since) {
        return em.createQuery("select count(d) from Deed d where d.contribution = :id and d.kind = :kind and d.doneBy = :account "
            + "and d.doneAt > :since", Long.class).setParameter("id", contribution).setParameter("kind", Deed.Kind.LOOKED)
            .setParameter("account", account).setParameter("since", since).getSingleResult() > 0;
    }
}
