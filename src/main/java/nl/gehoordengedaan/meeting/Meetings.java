package nl.gehoordengedaan.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceUnit;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.shared.Codes;
import nl.gehoordengedaan.shared.Ids;

/** All meetings. */
@ApplicationScoped
public class Meetings {

    private static final int MOST_FOUND = 2_000;
    private static final int MOST_IN_A_SERIES = 200;

    @PersistenceContext(unitName = "gehoord")
    EntityManager em;

    @PersistenceUnit(unitName = "gehoord")
    EntityManagerFactory units;

    void add(Meeting meeting) {
        em.persist(meeting);
    }

    /** @throws BrokenRule when there is none with this id */
    public Meeting with(UUID id) {
        return byId(id).orElseThrow(() -> BrokenRule.missing("meeting.missing"));
    }

    /** The same, and whoever else wants to change it, or to give out a seat in it, waits until this transaction ends. */
    public Meeting lock(UUID id) {
        Meeting found = em.find(Meeting.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw BrokenRule.missing("meeting.missing");
        }
        return found;
    }

    public Optional<Meeting> byId(UUID id) {
        return Optional.ofNullable(em.find(Meeting.class, id));
    }

    /** By its number, with or without spaces and dashes, in the digits of any script. */
    public Optional<Meeting> byCode(String code) {
        return Codes.in(code).flatMap(digits -> byExactCode(em, digits));
    }

    private static Optional<Meeting> byExactCode(EntityManager em, String digits) {
        return em.createQuery("select m from Meeting m where m.code = :code", Meeting.class).setParameter("code", digits).getResultStream()
            .findFirst();
    }

    /** The one that is called so in an address: by its id on our pages, by its nine digits for everyone and for programs. */
    public Optional<UUID> idOf(String named) {
        Optional<UUID> id = Ids.parse(named);
        return id.isPresent() ? id : !named.matches("\\d{9}") ? Optional.empty()
            : em.createQuery("select m.id from Meeting m where m.code = :code", UUID.class).setParameter("code", named).getResultStream().findFirst();
    }

    /** What this view shows of a meeting, lists and all; for pages, which read without a transaction. */
    public <T> Optional<T> view(UUID id, Function<Meeting, T> view) {
        return reading(own -> Optional.ofNullable(own.find(Meeting.class, id)).map(view));
    }

    /** The same by number; also of one that is not announced: whoever shows it to everyone asks {@link Meeting#isPublic()}. */
    public <T> Optional<T> viewByCode(String code, Function<Meeting, T> view) {
        return Codes.in(code).flatMap(digits -> reading(own -> byExactCode(own, digits).map(view)));
    }

    /**
     * One page of what was asked for; what is still to come in order, what is over from the latest on.
     *
     * @param first how many to skip, 0 or more
     * @param size  how many at most
     */
    public <T> List<T> view(MeetingFilter filter, int first, int size, Function<Meeting, T> view) {
        return reading(own -> {
            Map<String, Object> parameters = new HashMap<>();
            Optional<String> where = where(own, filter, parameters);
            if (where.isEmpty()) {
                return List.of();
            }
            TypedQuery<Meeting> query = own.createQuery("select m from Meeting m where " + where.get() + " order by m.startsAt "
                + (filter.show().isAhead() ? "asc" : "desc") + ", m.id", Meeting.class);
            parameters.forEach(query::setParameter);
            return query.setFirstResult(first).setMaxResults(size).getResultList().stream().map(view).toList();
        });
    }

    public long count(MeetingFilter filter) {
        return reading(own -> {
            Map<String, Object> parameters = new HashMap<>();
            Optional<String> where = where(own, filter, parameters);
            if (where.isEmpty()) {
                return 0L;
            }
            TypedQuery<Long> query = own.createQuery("select count(m) from Meeting m where " + where.get(), Long.class);
            parameters.forEach(query::setParameter);
            return query.getSingleResult();
        });
    }

    /** What this view shows of all of a series, the first to come in front. */
    <T> List<T> viewSeries(UUID series, Function<Meeting, T> view) {
        return reading(own -> own.createQuery("select m from Meeting m where m.series = :series order by m.startsAt, m.id", Meeting.class)
            .setParameter("series", series).setMaxResults(MOST_IN_A_SERIES).getResultList().stream().map(view).toList());
    }

    /** This one and those of the same series that come after it, as far as they are ahead; in the order in which everyone locks them. */
    List<UUID> comingInSeries(UUID id) {
        return em.createQuery("select m.id from Meeting m, Meeting named where named.id = :id and (m.id = named.id or m.series = named.series "
            + "and m.startsAt > named.startsAt and m.state in (:ahead)) order by m.id", UUID.class).setParameter("id", id)
            .setParameter("ahead", List.of(MeetingState.PLANNED, MeetingState.ANNOUNCED)).getResultList();
    }

    /** Those of a programme that are still to take place and of which a part is at this time; without these. */
    List<Meeting> atTheSameTime(UUID programme, Meeting.When when, Collection<UUID> without) {
        return em.createQuery("select m from Meeting m where m.programme = :programme and m.startsAt < :end and m.endsAt > :start "
            + "and m.state in (:ahead) order by m.startsAt, m.id", Meeting.class).setParameter("programme", programme)
            .setParameter("end", when.endsAt()).setParameter("start", when.startsAt())
            .setParameter("ahead", List.of(MeetingState.PLANNED, MeetingState.ANNOUNCED)).getResultList().stream()
            .filter(each -> !without.contains(each.id())).toList();
    }

    /** Inside an act: those of this kind that begin from this moment on and before that one, in whatever state. */
    public List<Meeting> beginning(UUID programme, String kind, Instant from, Instant before) {
        return em.createQuery("select m from Meeting m where m.programme = :programme and m.kind = :kind and m.startsAt >= :from and m.startsAt < :before "
            + "order by m.startsAt, m.id", Meeting.class).setParameter("programme", programme).setParameter("kind", kind).setParameter("from", from)
            .setParameter("before", before).getResultList();
    }

    /** Those with these ids, in no order. */
    public List<Meeting> all(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of()
            : em.createQuery("select m from Meeting m where m.id in :ids", Meeting.class).setParameter("ids", ids).getResultList();
    }

    /** What was planned with this key. Not the meeting itself: whoever locks it afterwards would find it changed since it was read. */
    Optional<PlanMeeting.Planned> plannedWith(String key) {
        return em.createQuery("select m.id, m.code from Meeting m where m.requestKey = :key", Object[].class).setParameter("key", key).getResultStream()
            .map(found -> new PlanMeeting.Planned((UUID) found[0], (String) found[1])).findFirst();
    }

    /** A number that no meeting has. The key in the database has the last word. */
    String freeCode() {
        return Codes.free(Codes.DIGITS, code -> byExactCode(em, code).isPresent());
    }

    /** Empty when nothing can be found. */
    private Optional<String> where(EntityManager own, MeetingFilter filter, Map<String, Object> parameters) {
        List<String> all = new ArrayList<>();
        if (filter.within() == null) {
            all.add("m.announcedAt is not null");
        } else if (filter.within().isEmpty()) {
            return Optional.empty();
        } else {
            all.add("m.programme in (:within)");
            parameters.put("within", filter.within());
        }
        shown(filter, all, parameters);
        also(all, parameters, "programme", filter.programme());
        also(all, parameters, "kind", filter.kind());
        member(all, parameters, "districts", filter.district());
        member(all, parameters, "lines", filter.line());
        if (filter.from() != null) {
            all.add("m.endsAt > :from");
            parameters.put("from", filter.from());
        }
        if (filter.until() != null) {
            all.add("m.startsAt < :until");
            parameters.put("until", filter.until());
        }
        if (filter.words() != null) {
            List<UUID> found = withWords(own, filter);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            all.add("m.id in (:found)");
            parameters.put("found", found);
        }
        return Optional.of(String.join(" and ", all));
    }

    private static void shown(MeetingFilter filter, List<String> all, Map<String, Object> parameters) {
        switch (filter.show()) {
            case UPCOMING -> all.add("m.endsAt > :now");
            case PAST -> all.add("m.endsAt <= :now");
            case TO_HOLD -> {
                all.add("m.endsAt <= :now");
                states(all, parameters, MeetingState.PLANNED, MeetingState.ANNOUNCED);
            }
            case PLANNED -> states(all, parameters, MeetingState.PLANNED);
            case ANNOUNCED -> states(all, parameters, MeetingState.ANNOUNCED);
            case CANCELLED -> states(all, parameters, MeetingState.CANCELLED);
            case ALL -> {
            }
        }
        if (all.get(all.size() - 1).contains(":now") || filter.show() == MeetingFilter.Show.TO_HOLD) {
            parameters.put("now", filter.now());
        }
    }

    private static void states(List<String> all, Map<String, Object> parameters, MeetingState... states) {
        all.add("m.state in (:states)");
        parameters.put("states", List.of(states));
    }

    private static void also(List<String> all, Map<String, Object> parameters, String field, Object value) {
        if (value != null) {
            all.add("m." + field + " = :the_" + field);
            parameters.put("the_" + field, value);
        }
    }

    private static void member(List<String> all, Map<String, Object> parameters, String field, UUID value) {
        if (value != null) {
            all.add(":one_of_" + field + " member of m." + field);
            parameters.put("one_of_" + field, value);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<UUID> withWords(EntityManager own, MeetingFilter filter) {
        Optional<Meeting> numbered = Codes.in(filter.words()).flatMap(digits -> byExactCode(own, digits));
        String asked = filter.asBooleanSearch();
        if (numbered.isPresent() || asked.isEmpty()) {
            return numbered.map(Meeting::id).stream().toList();
        }
        return own.createNativeQuery("select m.id from meeting m where match(m.shown_text) against (:words in boolean mode)", UUID.class)
            .setParameter("words", asked).setMaxResults(MOST_FOUND).getResultList();
    }

    /** With an entity manager of its own: outside a transaction the other one forgets each row at once, and its lists cannot be read any more. */
    private <T> T reading(Function<EntityManager, T> reading) {
        EntityManager own = units.createEntityManager();
        try {
            return reading.apply(own);
        } finally {
            own.close();
        }
    }
}
