package nl.gehoordengedaan.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.shared.Codes;
import nl.gehoordengedaan.shared.Ids;
import nl.gehoordengedaan.shared.Language;

/** Everybody who signed up, for every meeting. Seats are given out under the lock of the meeting, which the caller holds. */
@ApplicationScoped
public class SignUps {


    @PersistenceContext(unitName = "gehoord")
    EntityManager em;

    /**
     * How many people, counted without names.
     *
     * @param seats    who have seats
     * @param parties  in so many parties
     * @param waiting  who wait for seats
     * @param present  of those who signed up, so many were there
     */
    public record Counts(int seats, int parties, int waiting, int waitingParties, int cancelledParties, int present) {
    }

    /** Somebody who was there and can be mailed. */
    public record Participant(UUID signUp, String email, Language language) {
        @Override
        public String toString() {
            return "Participant " + signUp;
        }
    }

    /** So many who were there, with the same answers to what was asked. */
    record Part(UUID district, Language language, Invited invited, Boolean first, int people) {
    }

    /** What is asked for at a meeting, summed up: so many parties, so many children. */
    record Asked(String interpreter, int parties) {
    }

    void add(SignUp signUp) {
        em.persist(signUp);
    }

    /** A new personal link; only its hash is kept, so the secret is known to whoever gets it alone. */
    String issue(SignUp signUp, Instant ends, boolean mailed, Instant now) {
        String secret = Ids.secret();
        em.persist(new SignUpLink(secret, signUp.id(), ends, mailed, now));
        return secret;
    }

    Optional<SignUpLink> link(String secret) {
        return Optional.ofNullable(em.find(SignUpLink.class, Ids.hash(secret)));
    }

    Optional<SignUp> byId(UUID id) {
        return Optional.ofNullable(em.find(SignUp.class, id));
    }

    /** To change it; whoever else wants to change the same waits. @throws BrokenRule when there is none */
    SignUp lock(UUID id) {
        SignUp found = em.find(SignUp.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw BrokenRule.missing("signup.missing");
        }
        return found;
    }

    Optional<SignUp> byRequestKey(String key) {
        return em.createQuery("select s from SignUp s where s.requestKey = :key", SignUp.class).setParameter("key", key).getResultStream().findFirst();
    }

    /** Under the lock of the meeting. */
    Seats seats(UUID meeting, Integer capacity) {
        Counts counts = counts(meeting);
        return new Seats(capacity, counts.seats(), counts.waitingParties());
    }

    /** Under the lock of the meeting. */
    int nextNumber(UUID meeting) {
        return em.createQuery("select coalesce(max(s.number), 0) from SignUp s where s.meeting = :meeting", Integer.class)
            .setParameter("meeting", meeting).getSingleResult() + 1;
    }

    /** Under the lock of the meeting. */
    String freeCode(UUID meeting) {
        return Codes.free(SignUp.CODE_DIGITS, code -> byCode(meeting, code).isPresent());
    }

    Optional<SignUp> byCode(UUID meeting, String code) {
        return em.createQuery("select s from SignUp s where s.meeting = :meeting and s.code = :code", SignUp.class)
            .setParameter("meeting", meeting).setParameter("code", code).getResultStream().findFirst();
    }

    /** Those who wait for seats, in order of arrival. */
    List<SignUp> waiting(UUID meeting) {
        return em.createQuery("select s from SignUp s where s.meeting = :meeting and s.state = :waiting order by s.number", SignUp.class)
            .setParameter("meeting", meeting).setParameter("waiting", SignUpState.WAITING).getResultList();
    }

    /** How many there are of each, now. */
    public Counts counts(UUID meeting) {
        Object[] row = em.createQuery("select coalesce(sum(case when s.state = :seated then 1 + s.companions else 0 end), 0), "
            + "coalesce(sum(case when s.state = :seated then 1 else 0 end), 0), "
            + "coalesce(sum(case when s.state = :waiting then 1 + s.companions else 0 end), 0), "
            + "coalesce(sum(case when s.state = :waiting then 1 else 0 end), 0), "
            + "coalesce(sum(case when s.state = :cancelled then 1 else 0 end), 0), coalesce(sum(s.presentPeople), 0) "
            + "from SignUp s where s.meeting = :meeting", Object[].class)
            .setParameter("meeting", meeting).setParameter("seated", SignUpState.IN).setParameter("waiting", SignUpState.WAITING)
            .setParameter("cancelled", SignUpState.CANCELLED).getSingleResult();
        return new Counts(number(row[0]), number(row[1]), number(row[2]), number(row[3]), number(row[4]), number(row[5]));
    }

    private static int number(Object sum) {
        return ((Number) sum).intValue();
    }

    /** Those who were there and left an address, to whom the minutes go. */
    public List<Participant> presentWithAddress(UUID meeting) {
        return em.createQuery("select s from SignUp s where s.meeting = :meeting and s.presentAt is not null and s.email is not null "
            + "and s.noMail = false order by s.number", SignUp.class).setParameter("meeting", meeting).getResultStream()
            .map(each -> new Participant(each.id(), each.email().orElseThrow(), each.language())).toList();
    }

    /** One page of the list, in order of arrival. */
    List<SignUp> page(SignUpFilter filter, int first, int size) {
        return query("select s", filter, " order by s.number", SignUp.class).setFirstResult(first).setMaxResults(size).getResultList();
    }

    long count(SignUpFilter filter) {
        return query("select count(s)", filter, "", Long.class).getSingleResult();
    }

    private <T> TypedQuery<T> query(String what, SignUpFilter filter, String order, Class<T> type) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("meeting", filter.meeting());
        StringBuilder where = new StringBuilder("s.meeting = :meeting");
        switch (filter.show()) {
            case COMING -> states(where, parameters, SignUpState.IN, SignUpState.WAITING);
            case IN -> states(where, parameters, SignUpState.IN);
            case WAITING -> states(where, parameters, SignUpState.WAITING);
            case CANCELLED -> states(where, parameters, SignUpState.CANCELLED);
            case PRESENT -> where.append(" and s.presentAt is not null");
            case ABSENT -> {
                states(where, parameters, SignUpState.IN);
                where.append(" and s.presentAt is null");
            }
            case NEEDS -> {
                states(where, parameters, SignUpState.IN, SignUpState.WAITING);
                where.append(" and (s.interpreter is not null or s.children > 0 or s.wheelchair = true or s.needs is not null)");
            }
            case CALL -> {
                states(where, parameters, SignUpState.IN, SignUpState.WAITING);
                where.append(" and (s.email is null or s.noMail = true)");
            }
            case ALL -> {
            }
        }
        if (filter.words() != null) {
            where.append(" and (s.code = :digits or lower(s.name) like :words escape '!' or lower(s.email) like :words escape '!'"
                + " or concat('', function('replace', function('replace', s.phone, ' ', ''), '-', '')) like :number)");
            parameters.put("digits", filter.digits());
            parameters.put("words", filter.like());
            parameters.put("number", filter.digits().length() < 3 ? "-" : "%" + filter.digits() + "%");
        }
        TypedQuery<T> query = em.createQuery(what + " from SignUp s where " + where + order, type);
        parameters.forEach(query::setParameter);
        return query;
    }

    private static void states(StringBuilder where, Map<String, Object> parameters, SignUpState first, SignUpState... more) {
        where.append(" and s.state in (:states)");
        parameters.put("states", EnumSet.of(first, more));
    }

    /** For the list at the door: those with seats, by name. */
    List<SignUp> byName(UUID meeting) {
        return em.createQuery("select s from SignUp s where s.meeting = :meeting and s.state = :seated order by s.name, s.number", SignUp.class)
            .setParameter("meeting", meeting).setParameter("seated", SignUpState.IN).getResultList();
    }

    /** Which languages are asked for, and by how many parties. */
    List<Asked> interpreters(UUID meeting) {
        return em.createQuery("select s.interpreter, count(s) from SignUp s where s.meeting = :meeting and s.state = :seated "
            + "and s.interpreter is not null group by s.interpreter order by count(s) desc, s.interpreter", Object[].class)
            .setParameter("meeting", meeting).setParameter("seated", SignUpState.IN).getResultStream()
            .map(row -> new Asked((String) row[0], number(row[1]))).toList();
    }

    int children(UUID meeting) {
        return number(em.createQuery("select coalesce(sum(s.children), 0) from SignUp s where s.meeting = :meeting and s.state = :seated", Number.class)
            .setParameter("meeting", meeting).setParameter("seated", SignUpState.IN).getSingleResult());
    }

    int wheelchairs(UUID meeting) {
        return number(em.createQuery("select count(s) from SignUp s where s.meeting = :meeting and s.state = :seated and s.wheelchair = true",
            Number.class).setParameter("meeting", meeting).setParameter("seated", SignUpState.IN).getSingleResult());
    }

    /** Of these addresses those that occur more than once among those who come: perhaps somebody signed up twice. */
    Set<String> twice(UUID meeting, Collection<String> emails) {
        return emails.isEmpty() ? Set.of() : Set.copyOf(em.createQuery("select lower(s.email) from SignUp s where s.meeting = :meeting "
            + "and s.state <> :cancelled and lower(s.email) in :emails group by lower(s.email) having count(s) > 1", String.class)
            .setParameter("meeting", meeting).setParameter("cancelled", SignUpState.CANCELLED).setParameter("emails", emails).getResultList());
    }

    /** The next who must hear something of the meeting, in order. */
    List<SignUp> toTell(UUID meeting, Set<SignUpState> states, UUID after, int atMost) {
        TypedQuery<SignUp> query = em.createQuery("select s from SignUp s where s.meeting = :meeting and s.state in (:states) "
            + "and s.email is not null and s.noMail = false" + (after == null ? "" : " and s.id > :after") + " order by s.id", SignUp.class)
            .setParameter("meeting", meeting).setParameter("states", states);
        if (after != null) {
            query.setParameter("after", after);
        }
        return query.setMaxResults(atMost).getResultList();
    }

    long countToTell(UUID meeting, Set<SignUpState> states) {
        return em.createQuery("select count(s) from SignUp s where s.meeting = :meeting and s.state in (:states) and s.email is not null "
            + "and s.noMail = false", Long.class).setParameter("meeting", meeting).setParameter("states", states).getSingleResult();
    }

    /** Those of them whom no mail reaches. */
    List<SignUp> toCall(UUID meeting, Set<SignUpState> states) {
        return em.createQuery("select s from SignUp s where s.meeting = :meeting and s.state in (:states) and (s.email is null or s.noMail = true) "
            + "and s.contactRemovedAt is null order by s.number", SignUp.class).setParameter("meeting", meeting).setParameter("states", states)
            .getResultList();
    }

    /** Those who were there, by what they answered. */
    List<Part> present(UUID meeting) {
        return em.createQuery("select s.district, s.language, s.invited, s.firstTime, sum(s.presentPeople) from SignUp s "
            + "where s.meeting = :meeting and s.presentAt is not null group by s.district, s.language, s.invited, s.firstTime", Object[].class)
            .setParameter("meeting", meeting).getResultStream()
            .map(row -> new Part((UUID) row[0], (Language) row[1], (Invited) row[2], (Boolean) row[3], number(row[4]))).toList();
    }

    List<SignUp> withEmail(String email) {
        return em.createQuery("select s from SignUp s where lower(s.email) = :email order by s.id", SignUp.class)
            .setParameter("email", Invitee.normal(email)).getResultList();
    }

    /** Of meetings that were over before this moment, and of which is still known what people needed. */
    List<SignUp> withNeeds(Instant overBefore, int atMost) {
        return em.createQuery("select s from SignUp s, Meeting m where m.id = s.meeting and s.needsRemovedAt is null and m.endsAt < :before",
            SignUp.class).setParameter("before", overBefore).setMaxResults(atMost).getResultList();
    }

    /** Of meetings that were over before this moment, and of which is still known who came, or would come; null for all programmes. */
    List<SignUp> withContact(boolean present, UUID programme, Instant overBefore, int atMost) {
        TypedQuery<SignUp> query = em.createQuery("select s from SignUp s, Meeting m where m.id = s.meeting and s.contactRemovedAt is null "
            + "and m.endsAt < :before and s.presentAt is " + (present ? "not null" : "null")
            + (programme == null ? "" : " and m.programme = :programme"), SignUp.class).setParameter("before", overBefore);
        if (programme != null) {
            query.setParameter("programme", programme);
        }
        return query.setMaxResults(atMost).getResultList();
    }

    int removeLinks(Instant expiredBefore, int atMost) {
        List<String> old = em.createQuery("select l.hash from SignUpLink l where l.expiresAt < :before", String.class)
            .setParameter("before", expiredBefore).setMaxResults(atMost).getResultList();
        return old.isEmpty() ? 0 : em.createQuery("delete from SignUpLink l where l.hash in :hashes").setParameter("hashes", old).executeUpdate();
    }

    void removeLinksOf(UUID signUp) {
        em.createQuery("delete from SignUpLink l where l.signUp = :id").setParameter("id", signUp).executeUpdate();
    }
}
