package nl.gehoordengedaan.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.shared.Codes;
import nl.gehoordengedaan.shared.Ids;

/** All contributions, with their senders and personal links. */
@ApplicationScoped
public class Contributions {

    /** What was said longer before is not compared: whoever joins looks for what is going on. */
    private static final Duration LATELY = Duration.ofDays(366);
    /** How many are compared of a district, of a line and of a programme. */
    private static final int MOST_COMPARED = 300;

    @PersistenceContext(unitName = "gehoord")
    EntityManager em;

    void add(Contribution contribution) {
        em.persist(contribution);
    }

    void add(Sender sender) {
        em.persist(sender);
    }

    void remove(Sender sender) {
        em.remove(sender);
    }

    /** @throws BrokenRule when there is none with this id */
    public Contribution with(UUID id) {
        return byId(id).orElseThrow(() -> BrokenRule.missing("contribution.missing"));
    }

    /** The same, and whoever else wants to change it waits: for a decision that must be taken once. */
    public Contribution withLock(UUID id) {
        Contribution found = em.find(Contribution.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw BrokenRule.missing("contribution.missing");
        }
        return found;
    }

    public Optional<Contribution> byId(UUID id) {
        return Optional.ofNullable(em.find(Contribution.class, id));
    }

    /** By its number, with or without spaces and dashes. */
    public Optional<Contribution> byCode(String code) {
        String digits = Codes.digitsOf(code);
        return digits.length() != Codes.DIGITS ? Optional.empty()
            : em.createQuery("select c from Contribution c where c.code = :code", Contribution.class).setParameter("code", digits)
                .getResultStream().findFirst();
    }

    /** The one that is called so in an address: by its id on our pages, by its nine digits for programs. */
    public Optional<UUID> idOf(String named) {
        Optional<UUID> id = Ids.parse(named);
        return id.isPresent() ? id : !named.matches("\\d{" + Codes.DIGITS + "}") ? Optional.empty()
            : em.createQuery("select c.id from Contribution c where c.code = :code", UUID.class).setParameter("code", named).getResultStream()
                .findFirst();
    }

    Optional<Contribution> byRequestKey(String key) {
        return em.createQuery("select c from Contribution c where c.requestKey = :key", Contribution.class).setParameter("key", key)
            .getResultStream().findFirst();
    }

    Optional<Sender> senderOf(UUID contribution) {
        return Optional.ofNullable(em.find(Sender.class, contribution));
    }

    /** The same for several, always in the same order, so that two who want overlapping ones do not wait for each other for ever. */
    Map<UUID, Contribution> withLocks(Collection<UUID> ids) {
        Map<UUID, Contribution> locked = new LinkedHashMap<>();
        ids.stream().distinct().sorted().forEach(id -> locked.put(id, withLock(id)));
        return locked;
    }

    /** @throws BrokenRule with the numbers of those that do not wait for a response */
    static void mustBeOpen(Collection<Contribution> several) {
        String others = several.stream().filter(each -> each.state() != State.CHECKED).map(Contribution::code).sorted()
            .collect(Collectors.joining(", "));
        if (!others.isEmpty()) {
            throw BrokenRule.conflict("contribution.several.not-open", others);
        }
    }

    /** Those that are joined with this one, locked, in order of their ids. */
    List<Contribution> joinedWithLock(UUID main) {
        return em.createQuery("select c.id from Contribution c where c.main = :main order by c.id", UUID.class).setParameter("main", main)
            .getResultList().stream().map(this::withLock)
            // somebody may have taken it apart while we waited for it
            .filter(each -> each.main().filter(main::equals).isPresent()).toList();
    }

    /** Those that are joined with this one, oldest first. */
    public List<Contribution> joinedWith(UUID main) {
        return joinedWith(List.of(main));
    }

    /** Those that are joined with one of these, oldest first. */
    public List<Contribution> joinedWith(Collection<UUID> mains) {
        return mains.isEmpty() ? List.of()
            : em.createQuery("select c from Contribution c where c.main in :mains order by c.receivedAt, c.id", Contribution.class)
                .setParameter("mains", mains).getResultList();
    }

    /** All that was heard at this meeting, in the order in which it was entered. */
    public List<Contribution> heardAt(UUID meeting) {
        return em.createQuery("select c from Contribution c where c.heardAt.meeting = :meeting order by c.receivedAt, c.id", Contribution.class)
            .setParameter("meeting", meeting).getResultList();
    }

    /** How many are joined with this one. */
    public long countJoinedWith(UUID main) {
        return em.createQuery("select count(c) from Contribution c where c.main = :main", Long.class).setParameter("main", main)
            .getSingleResult();
    }

    /** How many are joined with each of these; those with which none is joined are missing. */
    public Map<UUID, Long> countsJoinedWith(Collection<UUID> mains) {
        return mains.isEmpty() ? Map.of()
            : em.createQuery("select c.main, count(c) from Contribution c where c.main in :mains group by c.main", Object[].class)
            .setParameter("mains", mains).getResultStream().collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }

    /** What this was split into or is a part of, with all of that: the same person said it. This one is among them. */
    List<UUID> familyOf(UUID id) {
        UUID whole = byId(id).flatMap(Contribution::partOf).orElse(id);
        List<UUID> family = new ArrayList<>(em.createQuery("select c.id from Contribution c where c.partOf = :whole", UUID.class)
            .setParameter("whole", whole).getResultList());
        family.add(whole);
        return family;
    }

    /** The matters into which this one was split, in order. */
    public List<Contribution> partsOf(UUID whole) {
        return em.createQuery("select c from Contribution c where c.partOf = :whole order by c.id", Contribution.class)
            .setParameter("whole", whole).getResultList();
    }

    /**
     * Everybody who must hear what becomes of these: whoever said it, and whoever said what is joined with it. Those who left nothing by which
     * they can be reached are not among them.
     */
    public List<Reporter> reportersOf(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Set<UUID> all = new HashSet<>(ids);
        all.addAll(em.createQuery("select c.id from Contribution c where c.main in :ids", UUID.class).setParameter("ids", ids).getResultList());
        return em.createQuery("select s, c.code from Sender s join Contribution c on c.id = s.contribution where s.contribution in :ids "
            + "order by c.receivedAt, c.id", Object[].class).setParameter("ids", all).getResultList()
            .stream().map(row -> reporter((Sender) row[0], (String) row[1])).toList();
    }

    private static Reporter reporter(Sender sender, String code) {
        return new Reporter(sender.contribution(), code, sender.email(), sender.language(), sender.phone(),
            sender.postalAddress());
    }

    /** Everything that was said from this address; letter for letter, where the database would overlook an accent. */
    List<Sender> sendersWith(String email) {
        String wanted = email.strip();
        return em.createQuery("select s from Sender s where s.email = :email order by s.leftAt", Sender.class).setParameter("email", wanted)
            .getResultStream().filter(sender -> sender.email().equalsIgnoreCase(wanted)).toList();
    }

    /** To change or remove it. */
    Optional<Sender> lockSenderOf(UUID contribution) {
        return Optional.ofNullable(em.find(Sender.class, contribution, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Closed before this, while it is known how to reach somebody; in order of their ids, from after this one on. */
    List<Contribution> closedWithContact(UUID programme, Instant closedBefore, UUID after, int atMost) {
        TypedQuery<Contribution> query = em.createQuery("select c from Contribution c where c.programme = :programme and c.closedAt < :before"
            + " and exists (select s.contribution from Sender s where s.contribution = c.id)" + (after == null ? "" : " and c.id > :after")
            + " order by c.id", Contribution.class).setParameter("programme", programme).setParameter("before", closedBefore);
        if (after != null) {
            query.setParameter("after", after);
        }
        return query.setMaxResults(atMost).getResultList();
    }

    /** Those of these that are joined with something that is open, or was after this moment: their senders hear what becomes of it. */
    Set<UUID> joinedWithOpen(Collection<UUID> ids, Instant moment) {
        return ids.isEmpty() ? Set.of() : new HashSet<>(em.createQuery("select c.id from Contribution c join Contribution m on m.id = c.main"
            + " where c.id in :ids and (m.closedAt is null or m.closedAt > :moment)", UUID.class)
            .setParameter("ids", ids).setParameter("moment", moment).getResultList());
    }

    /** How often something came from this address since then. */
    long countFrom(String email, Instant since) {
        return em.createQuery("select count(s) from Sender s where s.email = :email and s.leftAt > :since", Long.class)
            .setParameter("email", email).setParameter("since", since).getSingleResult();
    }

    /** A number that no contribution has yet. The key in the database has the last word. */
    String freeCode() {
        return Codes.free(Codes.DIGITS, code -> byCode(code).isPresent());
    }

    /** What this account passed on as an ambassador, newest first. */
    List<Contribution> signalsOf(UUID account, int first, int size) {
        return em.createQuery("select c from Contribution c where c.how.enteredBy = :account and c.how.channel = :channel"
            + " order by c.receivedAt desc, c.id", Contribution.class).setParameter("account", account)
            .setParameter("channel", Channel.AMBASSADOR).setFirstResult(first).setMaxResults(size).getResultList();
    }

    /** The last thing that this account wrote down for somebody; whoever walks through one district need not choose it each time. */
    Optional<Contribution> lastEnteredBy(UUID account) {
        return em.createQuery("select c from Contribution c where c.how.enteredBy = :account order by c.receivedAt desc, c.id", Contribution.class)
            .setParameter("account", account).setMaxResults(1).getResultStream().findFirst();
    }

    /** Those with these ids, in no order. */
    public List<Contribution> all(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : em.createQuery("select c from Contribution c where c.id in :ids", Contribution.class)
            .setParameter("ids", ids).getResultList();
    }

    /**
     * The public list, newest first.
     *
     * @param first how many to skip, 0 or more
     * @param size  how many at most
     */
    public List<Contribution> page(ContributionFilter filter, int first, int size) {
        return page(filter, null, first, size);
    }

    /**
     * The next ones after this one, for a file of any length: what is skipped is not read, and what comes in meanwhile shifts nothing.
     *
     * @param last null for the first ones
     */
    public List<Contribution> after(ContributionFilter filter, Contribution last, int size) {
        return page(filter, last, 0, size);
    }

    private List<Contribution> page(ContributionFilter filter, Contribution last, int first, int size) {
        if (filter.words() != null) {
            return search(filter, last, first, size);
        }
        Map<String, Object> parameters = new HashMap<>();
        String where = where(filter, parameters, "c.");
        if (last != null) {
            where += (where.isEmpty() ? " where " : " and ") + "c.receivedAt <= :last and (c.receivedAt < :last or c.id > :lastId)";
            parameters.put("last", last.receivedAt());
            parameters.put("lastId", last.id());
        }
        TypedQuery<Contribution> query = em.createQuery("select c from Contribution c" + where
            + " order by c.receivedAt desc, c.id", Contribution.class);
        parameters.forEach(query::setParameter);
        return query.setFirstResult(first).setMaxResults(size).getResultList();
    }

    /**
     * What others said that looks like this, most alike first. Only what this can be joined with and everyone may read; looked for among what
     * was said lately in the same district, about the same line and in the programme, so that it costs the same however much was ever said. What
     * is older is found by its number or by the list.
     */
    public List<Contribution> similarTo(Contribution contribution, int most) {
        Map<UUID, Contribution> lately = new LinkedHashMap<>();
        contribution.district().ifPresent(district -> lately(contribution, "district", district).forEach(each -> lately.put(each.id(), each)));
        contribution.line().ifPresent(line -> lately(contribution, "line", line).forEach(each -> lately.put(each.id(), each)));
        lately(contribution, null, null).forEach(each -> lately.put(each.id(), each));
        return Likeness.among(lately.values()).to(contribution, most);
    }

    private List<Contribution> lately(Contribution than, String field, UUID value) {
        TypedQuery<Contribution> query = em.createQuery("select c from Contribution c where c.programme = :programme"
            + (field == null ? "" : " and c." + field + " = :value") + " and c.receivedAt > :since and c.id <> :id and c.main is null"
            + " and (c.response is null or c.response <> :split) and c.checkedAt is not null and c.withheldBecause is null"
            + " order by c.receivedAt desc, c.id", Contribution.class).setParameter("programme", than.programme()).setParameter("id", than.id())
            .setParameter("since", than.receivedAt().minus(LATELY)).setParameter("split", ResponseKind.SPLIT);
        if (field != null) {
            query.setParameter("value", value);
        }
        return query.setMaxResults(MOST_COMPARED).getResultList();
    }

    /** Those with these ids, in this order. */
    public List<Contribution> inOrder(List<UUID> ids) {
        Map<UUID, Contribution> found = all(ids).stream().collect(Collectors.toMap(Contribution::id, contribution -> contribution));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    private static String where(ContributionFilter filter, Map<String, Object> parameters, String prefix) {
        List<String> conditions = new ArrayList<>();
        add(conditions, parameters, "programme", filter.programme(), prefix + "programme = :programme");
        add(conditions, parameters, "kind", filter.kind(), prefix + "kind = :kind");
        add(conditions, parameters, "district", filter.district(), prefix + "district = :district");
        add(conditions, parameters, "line", filter.line(), prefix + "line = :line");
        add(conditions, parameters, "response", filter.response(), prefix + "response = :response");
        add(conditions, parameters, "from", filter.from(), prefix + "receivedAt >= :from");
        add(conditions, parameters, "until", filter.until(), prefix + "receivedAt < :until");
        if (filter.status() != null) {
            switch (filter.status()) {
                case OVERDUE -> {
                    conditions.add(prefix + "overdueAt is not null and " + prefix + "state in (:open)");
                    parameters.put("open", List.of(State.RECEIVED, State.CHECKED));
                }
                case OPEN -> {
                    conditions.add(prefix + "state in (:open)");
                    parameters.put("open", List.of(State.RECEIVED, State.CHECKED));
                }
                default -> {
                    conditions.add(prefix + "state in (:done)");
                    parameters.put("done", List.of(State.ANSWERED, State.CLOSED));
                }
            }
        }
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private static void add(List<String> conditions, Map<String, Object> parameters, String name, Object value, String condition) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(name, value);
        }
    }

    /** By word, in what the public may see. The database's own full-text index; each word must occur, also as the beginning of a longer one. */
    private List<Contribution> search(ContributionFilter filter, Contribution last, int first, int size) {
        String asked = ContributionFilter.asBooleanSearch(filter.words());
        if (asked.isEmpty()) {
            return List.of();
        }
        StringBuilder sql = new StringBuilder("select c.id from contribution c where match(c.shown_text) against (:words in boolean mode)");
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("words", asked);
        List<String> conditions = new ArrayList<>();
        add(conditions, parameters, "programme", filter.programme(), "c.programme_id = :programme");
        add(conditions, parameters, "kind", filter.kind() == null ? null : filter.kind().name(), "c.kind = :kind");
        add(conditions, parameters, "district", filter.district(), "c.district_id = :district");
        add(conditions, parameters, "line", filter.line(), "c.line_id = :line");
        add(conditions, parameters, "response", filter.response() == null ? null : filter.response().name(), "c.response = :response");
        add(conditions, parameters, "from", filter.from(), "c.received_at >= :from");
        add(conditions, parameters, "until", filter.until(), "c.received_at < :until");
        conditions.forEach(condition -> sql.append(" and ").append(condition));
        if (filter.status() != null) {
            sql.append(switch (filter.status()) {
                case OVERDUE -> " and c.overdue_at is not null and c.state in ('RECEIVED','CHECKED')";
                case OPEN -> " and c.state in ('RECEIVED','CHECKED')";
                case ANSWERED -> " and c.state in ('ANSWERED','CLOSED')";
            });
        }
        if (last != null) {
            sql.append(" and c.received_at <= :last and (c.received_at < :last or c.id > :lastId)");
            parameters.put("last", last.receivedAt());
            parameters.put("lastId", last.id());
        }
        sql.append(" order by c.received_at desc, c.id");
        var query = em.createNativeQuery(sql.toString(), UUID.class);
        parameters.forEach(query::setParameter);
        @SuppressWarnings("unchecked")
        List<UUID> ids = query.setFirstResult(first).setMaxResults(size).getResultList();
        return inOrder(ids);
    }

    /** The newest that hold all these words in what colleagues read of them in lists: nobody finds what was left out of it. */
    List<UUID> saying(String words, int most) {
        String asked = ContributionFilter.asBooleanSearch(words);
        if (asked.isEmpty()) {
            return List.of();
        }
        @SuppressWarnings("unchecked")
        List<UUID> ids = em.createNativeQuery("select found.id from (select c.id, c.received_at from contribution c"
            + " where match(c.shown_text) against (:words in boolean mode) union select c.id, c.received_at from contribution c"
            + " where match(c.words) against (:words in boolean mode) and c.state = 'RECEIVED') as found"
            + " order by found.received_at desc, found.id", UUID.class).setParameter("words", asked).setMaxResults(most).getResultList();
        return ids;
    }
}
