package nl.gehoordengedaan.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.gehoordengedaan.shared.BrokenRule;

/** Everything that many people were told about meetings. */
@ApplicationScoped
class Tellings {

    @PersistenceContext(unitName = "gehoord")
    EntityManager em;

    void add(Telling telling) {
        em.persist(telling);
    }

    boolean isBegun(UUID meeting, Telling.What what, String occasion) {
        return !em.createQuery("select t.id from Telling t where t.meeting = :meeting and t.what = :what and t.occasion = :occasion", UUID.class)
            .setParameter("meeting", meeting).setParameter("what", what).setParameter("occasion", occasion).getResultList().isEmpty();
    }

    Optional<Telling> byId(UUID id) {
        return Optional.ofNullable(em.find(Telling.class, id));
    }

    Telling lock(UUID id) {
        Telling found = em.find(Telling.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw BrokenRule.missing("signup.telling.missing");
        }
        return found;
    }

    /** What was told about this meeting, the last in front. */
    List<Telling> of(UUID meeting) {
        return em.createQuery("select t from Telling t where t.meeting = :meeting order by t.id desc", Telling.class)
            .setParameter("meeting", meeting).getResultList();
    }

    List<Telling> all(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of()
            : em.createQuery("select t from Telling t where t.id in :ids", Telling.class).setParameter("ids", ids).getResultList();
    }
}
