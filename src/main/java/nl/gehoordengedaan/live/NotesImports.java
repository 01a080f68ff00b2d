package nl.gehoordengedaan.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.gehoordengedaan.shared.BrokenRule;

/** All lists that were brought in. */
@ApplicationScoped
public class NotesImports {

    @PersistenceContext(unitName = "gehoord")
    EntityManager em;

    void add(NotesImport list) {
        em.persist(list);
    }

    Optional<NotesImport> byId(UUID id) {
        return Optional.ofNullable(em.find(NotesImport.class, id));
    }

    NotesImport withLock(UUID id) {
        NotesImport found = em.find(NotesImport.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw BrokenRule.missing("live.import.missing");
        }
        return found;
    }

    /** The last ones, without what is in them. */
    List<Brought> of(UUID meeting, int most) {
        return em.createQuery("select i.id, i.fileName, i.state, i.added, i.known, i.wrong from NotesImport i where i.meeting = :meeting"
            + " order by i.madeAt desc, i.id", Object[].class).setParameter("meeting", meeting).setMaxResults(most).getResultStream()
            .map(row -> new Brought(row[0].toString(), (String) row[1], row[2].toString(), (Integer) row[3], (Integer) row[4], (Integer) row[5])).toList();
    }

    /** One list that was brought in, and what came of it. */
    public record Brought(String id, String fileName, String state, int added, int known, int wrong) {
    }
}
