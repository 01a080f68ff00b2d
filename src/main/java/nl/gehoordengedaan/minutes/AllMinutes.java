package nl.gehoordengedaan.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.gehoordengedaan.shared.BrokenRule;

/** All minutes; those of a meeting have its id. */
@ApplicationScoped
public class AllMinutes {

    @PersistenceContext(unitName = "gehoord")
    EntityManager em;

    @PersistenceUnit(unitName = "gehoord")
    EntityManagerFactory units;

    void add(Minutes minutes) {
        em.persist(minutes);
    }

    public Optional<Minutes> byId(UUID meeting) {
        return Optional.ofNullable(em.find(Minutes.class, meeting));
    }

    /** @throws BrokenRule when there are none of this meeting (yet) */
    public Minutes with(UUID meeting) {
        return byId(meeting).orElseThrow(() -> BrokenRule.missing("minutes.missing"));
    }

    /** The same, and whoever else wants to change them waits until this transaction ends. */
    Minutes withLock(UUID meeting) {
        Minutes found = em.find(Minutes.class, meeting, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw BrokenRule.missing("minutes.missing");
        }
        return found;
    }

    /** What this view shows of minutes, with all that is in them; for pages, which read without a transaction. */
    public <T> Optional<T> view(UUID meeting, Function<Minutes, T> view) {
        EntityManager own = units.createEntityManager();
        try {
            return Optional.ofNullable(own.find(Minutes.class, meeting)).map(view);
        } finally {
            own.close();
        }
    }

    /** Those of these meetings that have some, in no order; without their lists. */
    List<Minutes> all(Collection<UUID> meetings) {
        return meetings.isEmpty() ? List.of() : em.createQuery("select m from Minutes m where m.id in :ids", Minutes.class)
            .setParameter("ids", meetings).getResultList();
    }
}
