package nl.gehoordengedaan.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.gehoordengedaan.shared.BrokenRule;

/** All changes that were asked for. */
@ApplicationScoped
public class Amendments {

    @PersistenceContext(unitName = "gehoord")
    EntityManager em;

    void add(Amendment amendment) {
        em.persist(amendment);
    }

    Amendment withLock(UUID id) {
        Amendment found = em.find(Amendment.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw BrokenRule.missing("minutes.amendment.missing");
        }
        return found;
    }

    Optional<Amendment> byRequestKey(String key) {
        return em.createQuery("select a from Amendment a where a.requestKey = :key", Amendment.class).setParameter("key", key).getResultStream().findFirst();
    }

    /** All of these minutes, oldest first. */
    public List<Amendment> of(UUID minutes) {
        return em.createQuery("select a from Amendment a where a.minutes = :minutes order by a.proposedAt, a.id", Amendment.class)
            .setParameter("minutes", minutes).getResultList();
    }

    /** Those that this person asked for. */
    List<Amendment> of(UUID minutes, UUID signUp) {
        return em.createQuery("select a from Amendment a where a.minutes = :minutes and a.signUp = :signUp order by a.proposedAt, a.id", Amendment.class)
            .setParameter("minutes", minutes).setParameter("signUp", signUp).getResultList();
    }

    long undecided(UUID minutes) {
        return em.createQuery("select count(a) from Amendment a where a.minutes = :minutes and a.state = :state", Long.class)
            .setParameter("minutes", minutes).setParameter("state", AmendmentState.PROPOSED).getSingleResult();
    }
}
