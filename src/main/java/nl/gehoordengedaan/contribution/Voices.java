package nl.gehoordengedaan.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** How many others said "me too". */
@ApplicationScoped
public class Voices {

    @PersistenceContext(unitName = "gehoord")
    EntityManager em;

    void add(Voice voice) {
        em.persist(voice);
    }

    /** Did this browser say it before? */
    public boolean hasSpoken(UUID contribution, String browser) {
        return em.createQuery("select count(v) from Voice v where v.contribution = :id and v.browser = :browser", Long.class)
            .setParameter("id", contribution).setParameter("browser", Voice.hash(contribution, browser)).getSingleResult() > 0;
    }

    public long countOf(UUID contribution) {
        return em.createQuery("select count(v) from Voice v where v.contribution = :id", Long.class).setParameter("id", contribution)
            .getSingleResult();
    }

    /** For a list; those of which nobody said it are left out. */
    public Map<UUID, Long> countsOf(Collection<UUID> contributions) {
        return contributions.isEmpty() ? Map.of() : em.createQuery("select v.contribution, count(v) from Voice v where v.contribution in :ids"
            + " group by v.contribution", Object[].class).setParameter("ids", contributions).getResultList().stream()
            .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }
}
