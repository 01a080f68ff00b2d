package nl.gehoordengedaan.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.gehoordengedaan.shared.Language;

/** Everybody who came without signing up, as numbers. */
@ApplicationScoped
public class WalkIns {

    @PersistenceContext(unitName = "gehoord")
    EntityManager em;

    void add(WalkIn walkIn) {
        em.persist(walkIn);
    }

    boolean isCounted(String requestKey) {
        return !em.createQuery("select w.id from WalkIn w where w.requestKey = :key", UUID.class).setParameter("key", requestKey).getResultList()
            .isEmpty();
    }

    /** How many people came without signing up. */
    public int people(UUID meeting) {
        return em.createQuery("select coalesce(sum(w.people), 0) from WalkIn w where w.meeting = :meeting", Number.class)
            .setParameter("meeting", meeting).getSingleResult().intValue();
    }

    /** The last that were counted, newest first. */
    List<WalkIn> last(UUID meeting, int atMost) {
        return em.createQuery("select w from WalkIn w where w.meeting = :meeting order by w.id desc", WalkIn.class).setParameter("meeting", meeting)
            .setMaxResults(atMost).getResultList();
    }

    /** Of this meeting; empty when it was taken back before. */
    Optional<WalkIn> of(UUID meeting, UUID id) {
        return Optional.ofNullable(em.find(WalkIn.class, id)).filter(each -> each.meeting().equals(meeting));
    }

    void remove(WalkIn walkIn) {
        em.createQuery("delete from WalkIn w where w.id = :id").setParameter("id", walkIn.id()).executeUpdate();
    }

    /** By what they told. */
    List<SignUps.Part> parts(UUID meeting) {
        return em.createQuery("select w.district, w.language, w.invited, w.firstTime, sum(w.people) from WalkIn w where w.meeting = :meeting "
            + "group by w.district, w.language, w.invited, w.firstTime", Object[].class).setParameter("meeting", meeting).getResultStream()
            .map(row -> new SignUps.Part((UUID) row[0], (Language) row[1], (Invited) row[2], (Boolean) row[3], ((Number) row[4]).intValue())).toList();
    }
}
