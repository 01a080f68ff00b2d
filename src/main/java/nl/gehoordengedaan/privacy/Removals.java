package nl.gehoordengedaan.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What was removed, when it was last looked for, and the links by which somebody sees what is known. */
@ApplicationScoped
class Removals {

    @PersistenceContext(unitName = "gehoord")
    EntityManager em;

    void add(PrivacyLink link) {
        em.persist(link);
    }

    void add(Removal removal) {
        em.persist(removal);
    }

    void add(Round round) {
        em.persist(round);
    }

    Optional<PrivacyLink> link(String hash) {
        return Optional.ofNullable(em.find(PrivacyLink.class, hash));
    }

    List<PrivacyLink> links(String email) {
        return em.createQuery("select l from PrivacyLink l where l.email = :email order by l.madeAt", PrivacyLink.class)
            .setParameter("email", PrivacyLink.normal(email)).getResultList();
    }

    void remove(PrivacyLink link) {
        em.remove(link);
    }

    List<PrivacyLink> linksMadeBefore(Instant moment, int atMost) {
        return em.createQuery("select l from PrivacyLink l where l.madeAt <= :moment", PrivacyLink.class).setParameter("moment", moment)
            .setMaxResults(atMost).getResultList();
    }

    /** Newest first. */
    List<Removal> page(int first, int size) {
        return em.createQuery("select r from Removal r order by r.id desc", Removal.class).setFirstResult(first).setMaxResults(size).getResultList();
    }

    Optional<Instant> lastRound() {
        return em.createQuery("select r.endedAt from Round r order by r.id desc", Instant.class).setMaxResults(1).getResultStream().findFirst();
    }
}
