package nl.gehoordengedaan.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.gehoordengedaan.shared.Ids;

/** All cards on paper. */
@ApplicationScoped
public class PaperCards {

    private static final int TRIES_FOR_A_CODE = 20;

    @PersistenceContext(unitName = "gehoord")
    EntityManager em;

    void add(PaperCard card) {
        em.persist(card);
    }

    /** By what stands on it, with or without spaces. */
    Optional<PaperCard> byCode(String typed) {
        String digits = DiscussionTables.digitsOf(typed);
        return digits.length() != PaperCard.CODE_DIGITS ? Optional.empty() : Optional.ofNullable(em.find(PaperCard.class, digits));
    }

    /** Those that were made at this moment, in order of their codes; the sheet that was printed can be printed again. */
    List<PaperCard> madeAt(UUID meeting, Instant moment) {
        return em.createQuery("select c from PaperCard c where c.meeting = :meeting and c.madeAt = :moment order by c.code", PaperCard.class)
            .setParameter("meeting", meeting).setParameter("moment", moment).getResultList();
    }

    /**
     * How many were made at one moment, and how many of those are typed in.
     *
     * @param line for which line of the programme; null for none
     */
    record Batch(Instant madeAt, UUID line, long made, long typedIn) {
    }

    List<Batch> batches(UUID meeting) {
        return em.createQuery("select c.madeAt, c.line, count(c), count(n) from PaperCard c left join Note n on n.card = c.code where c.meeting = :meeting"
            + " group by c.madeAt, c.line order by c.madeAt desc", Object[].class).setParameter("meeting", meeting).getResultStream()
            .map(row -> new Batch((Instant) row[0], (UUID) row[1], (Long) row[2], (Long) row[3])).toList();
    }

    /** A code that no card has. The key in the database has the last word. */
    String freeCode() {
        for (int i = 0; i < TRIES_FOR_A_CODE; i++) {
            String code = Ids.digits(PaperCard.CODE_DIGITS);
            if (code.charAt(0) != '0' && em.find(PaperCard.class, code) == null) {
                return code;
            }
        }
        throw new IllegalStateException("No free code found");
    }
}
