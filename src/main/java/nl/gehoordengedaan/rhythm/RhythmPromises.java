package nl.gehoordengedaan.rhythm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.gehoordengedaan.shared.BrokenRule;

/** All that was promised to be done again and again. */
@ApplicationScoped
public class RhythmPromises {

    @PersistenceContext(unitName = "gehoord")
    EntityManager em;

    void add(RhythmPromise promise) {
        em.persist(promise);
    }

    public Optional<RhythmPromise> byId(UUID id) {
        return Optional.ofNullable(em.find(RhythmPromise.class, id));
    }

    /** The same, and whoever else wants to end it waits until this transaction ends. */
    RhythmPromise lock(UUID id) {
        RhythmPromise found = em.find(RhythmPromise.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw BrokenRule.missing("rhythm.promise.missing");
        }
        return found;
    }

    Optional<RhythmPromise> byRequestKey(String key) {
        return em.createQuery("select p from RhythmPromise p where p.requestKey = :key", RhythmPromise.class).setParameter("key", key).getResultStream()
            .findFirst();
    }

    /** All that are not ended, in all programmes. */
    List<RhythmPromise> running() {
        return em.createQuery("select p from RhythmPromise p where p.endedOn is null order by p.id", RhythmPromise.class).getResultList();
    }

    /** Those of these programmes: what is promised now in front, then what was ended, the latest first. */
    public List<RhythmPromise> of(Collection<UUID> programmes) {
        return programmes.isEmpty() ? List.of()
            : em.createQuery("select p from RhythmPromise p where p.programme in (:programmes) order by case when p.endedOn is null then 0 else 1 end, "
                + "p.endedOn desc, p.kind, p.id", RhythmPromise.class).setParameter("programmes", programmes).getResultList();
    }

    List<RhythmPromise> all(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of()
            : em.createQuery("select p from RhythmPromise p where p.id in (:ids)", RhythmPromise.class).setParameter("ids", ids).getResultList();
    }
}
