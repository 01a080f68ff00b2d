package nl.gehoordengedaan.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.shared.Ids;

/** All tables of all meetings. */
@ApplicationScoped
public class DiscussionTables {

    private static final int TRIES_FOR_A_CODE = 20;

    @PersistenceContext(unitName = "gehoord")
    EntityManager em;

    void add(DiscussionTable table) {
        em.persist(table);
    }

    void remove(DiscussionTable table) {
        em.remove(table);
    }

    /** The tables of a meeting, by number. */
    public List<DiscussionTable> of(UUID meeting) {
        return em.createQuery("select t from DiscussionTable t where t.meeting = :meeting order by t.number", DiscussionTable.class)
            .setParameter("meeting", meeting).getResultList();
    }

    public Optional<DiscussionTable> byId(UUID id) {
        return Optional.ofNullable(em.find(DiscussionTable.class, id));
    }

    /** @throws BrokenRule when there is none with this id */
    DiscussionTable withLock(UUID id) {
        DiscussionTable found = em.find(DiscussionTable.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw BrokenRule.missing("live.table.missing");
        }
        return found;
    }

    /** By what somebody typed as the code, with or without spaces. */
    Optional<DiscussionTable> byJoinCode(String typed) {
        String digits = digitsOf(typed);
        return digits.length() != DiscussionTable.CODE_DIGITS ? Optional.empty()
            : em.createQuery("select t from DiscussionTable t where t.joinCode = :code", DiscussionTable.class).setParameter("code", digits)
                .getResultStream().findFirst();
    }

    /** The digits of what somebody typed, also in Arabic figures. */
    static String digitsOf(String typed) {
        return typed == null || typed.length() > 40 ? "" : typed.chars().filter(c -> Character.digit(c, 10) >= 0)
            .mapToObj(c -> String.valueOf(Character.digit(c, 10))).collect(Collectors.joining());
    }

    boolean isTaken(UUID meeting, int number, UUID exceptFor) {
        return em.createQuery("select count(t) from DiscussionTable t where t.meeting = :meeting and t.number = :number and t.id <> :id", Long.class)
            .setParameter("meeting", meeting).setParameter("number", number).setParameter("id", exceptFor).getSingleResult() > 0;
    }

    /** A code that no table has. The key in the database has the last word. */
    String freeCode() {
        for (int i = 0; i < TRIES_FOR_A_CODE; i++) {
            String code = Ids.digits(DiscussionTable.CODE_DIGITS);
            if (code.charAt(0) != '0' && em.createQuery("select count(t) from DiscussionTable t where t.joinCode = :code", Long.class)
                .setParameter("code", code).getSingleResult() == 0) {
                return code;
            }
        }
        throw new IllegalStateException("No free code found");
    }
}
