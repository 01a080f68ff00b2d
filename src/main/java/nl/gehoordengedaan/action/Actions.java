package nl.gehoordengedaan.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceUnit;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.gehoordengedaan.contribution.ContributionFilter;
import nl.gehoordengedaan.contribution.Contributions;
import nl.gehoordengedaan.identity.Scope;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.shared.Codes;
import nl.gehoordengedaan.shared.Ids;

/** All actions. */
@ApplicationScoped
public class Actions {

    private static final String FROM = "select distinct a from Action a join a.origins o where o in :origins order by a.agreedAt, a.id";
    private static final List<State> OPEN = Arrays.stream(State.values()).filter(State::isOpen).toList();
    /** What is counted of each partner. */
    private static final List<PromiseFilter.Status> FIGURES = List.of(PromiseFilter.Status.OPEN, PromiseFilter.Status.OVERDUE, PromiseFilter.Status.KEPT,
        PromiseFilter.Status.DONE_LATER, PromiseFilter.Status.MOVED, PromiseFilter.Status.REOPENED, PromiseFilter.Status.DISPUTED,
        PromiseFilter.Status.CONFIRMED, PromiseFilter.Status.NOT_DONE, PromiseFilter.Status.HANDED_ON, PromiseFilter.Status.HANDED_ON_LATE);
    private static final int MOST_TO_CHOOSE = 40;
    private static final int MOST_FOUND = 2_000;

    @PersistenceContext(unitName = "gehoord")
    EntityManager em;

    @PersistenceUnit(unitName = "gehoord")
    EntityManagerFactory units;

    @Inject
    Contributions contributions;

    void add(Action action) {
        em.persist(action);
    }

    /** @throws BrokenRule when there is none with this id */
    Action with(UUID id) {
        return byId(id).orElseThrow(() -> BrokenRule.missing("action.missing"));
    }

    /** The same, and whoever else wants to change it waits: a link is used while staff act, a date moves while its timer fires. */
    Action lock(UUID id) {
        Action found = em.find(Action.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw BrokenRule.missing("action.missing");
        }
        return found;
    }

    public Optional<Action> byId(UUID id) {
        return Optional.ofNullable(em.find(Action.class, id));
    }

    /** What this view shows of an action, lists and all; for pages, which read without a transaction. */
    public <T> Optional<T> view(UUID id, Function<Action, T> view) {
        return reading(own -> Optional.ofNullable(own.find(Action.class, id)).map(view));
    }

    /** What this view shows of all that came of these contributions, oldest first. */
    public <T> List<T> viewFrom(Collection<UUID> contributions, Function<Action, T> view) {
        return contributions.isEmpty() ? List.of()
            : reading(own -> own.createQuery(FROM, Action.class).setParameter("origins", contributions).getResultList().stream().map(view).toList());
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

    /** By its number, with or without spaces and dashes. */
    public Optional<Action> byCode(String code) {
        String digits = Codes.digitsOf(code);
        return digits.length() != Codes.DIGITS ? Optional.empty()
            : em.createQuery("select a from Action a where a.code = :code", Action.class).setParameter("code", digits).getResultStream()
                .findFirst();
    }

    /** Those of these contributions of which an action is open, or was after this moment. */
    Set<UUID> originsOfOpen(Collection<UUID> contributions, Instant moment) {
        return contributions.isEmpty() ? Set.of() : Set.copyOf(em.createQuery("select distinct o from Action a join a.origins o where o in :ids"
            + " and (a.closedAt is null or a.closedAt > :moment)", UUID.class).setParameter("ids", contributions).setParameter("moment", moment)
            .getResultList());
    }

    /** The one that is called so in an address: by its id on our pages, by its nine digits for programs. */
    public Optional<UUID> idOf(String named) {
        Optional<UUID> id = Ids.parse(named);
        return id.isPresent() ? id : !named.matches("\\d{9}") ? Optional.empty()
            : em.createQuery("select a.id from Action a where a.code = :code", UUID.class).setParameter("code", named).getResultStream().findFirst();
    }

    Optional<Action> byRequestKey(String key) {
        return em.createQuery("select a from Action a where a.requestKey = :key", Action.class).setParameter("key", key).getResultStream()
            .findFirst();
    }

    /** Those with these ids, in no order. */
    public List<Action> all(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of()
            : em.createQuery("select a from Action a where a.id in :ids", Action.class).setParameter("ids", ids).getResultList();
    }

    /** What came of these contributions, oldest first. */
    public List<Action> from(Collection<UUID> contributions) {
        return contributions.isEmpty() ? List.of()
            : em.createQuery("select distinct a from Action a join a.origins o where o in :origins order by a.agreedAt, a.id", Action.class)
                .setParameter("origins", contributions).getResultList();
    }

    /**
     * What was promised, as everyone may see it, newest first.
     *
     * @param first how many to skip, 0 or more
     * @param size  how many at most
     */
    public List<Action> promises(PromiseFilter filter, int first, int size) {
        return promises(filter, null, first, size);
    }

    /**
     * The next ones after this one, for a file of any length: what is skipped is not read, and what comes in meanwhile shifts nothing.
     *
     * @param last null for the first ones
     */
    public List<Action> promisesAfter(PromiseFilter filter, Action last, int size) {
        return promises(filter, last, 0, size);
    }

    private List<Action> promises(PromiseFilter filter, Action last, int first, int size) {
        Map<String, Object> parameters = new HashMap<>();
        Optional<String> found = where(filter, parameters);
        if (found.isEmpty()) {
            return List.of();
        }
        String where = found.get();
        if (last != null) {
            where += (where.isEmpty() ? " where " : " and ") + filter.after();
            parameters.put("last", filter.orderedBy(last));
            parameters.put("lastId", last.id());
        }
        Query query = em.createNativeQuery("select a.id from " + filter.tables() + where + " order by " + filter.order(), UUID.class);
        parameters.forEach(query::setParameter);
        @SuppressWarnings("unchecked")
        List<UUID> ids = query.setFirstResult(first).setMaxResults(size).getResultList();
        Map<UUID, Action> actions = all(ids).stream().collect(Collectors.toMap(Action::id, Function.identity()));
        return ids.stream().map(actions::get).toList();
    }

    /** How many there are of a kind of reason for which something was not done; the most frequent first. */
    public Map<NotDoneBecause, Long> notDone(PromiseFilter filter) {
        Map<String, Object> parameters = new HashMap<>();
        Map<NotDoneBecause, Long> counted = new LinkedHashMap<>();
        where(filter, parameters).ifPresent(where -> {
            Query query = em.createNativeQuery("select a.not_done_because, count(*) from " + filter.tables() + where
                + (where.isEmpty() ? " where" : " and") + " a.outcome = 'NOT_DONE' group by a.not_done_because order by 2 desc, 1", Object[].class);
            parameters.forEach(query::setParameter);
            for (Object row : query.getResultList()) {
                Object[] cells = (Object[]) row;
                counted.put(NotDoneBecause.valueOf((String) cells[0]), ((Number) cells[1]).longValue());
            }
        });
        return counted;
    }

    /** How many there are now of each of these. */
    public Map<PromiseFilter.Status, Long> count(UUID programme, Instant recent) {
        String columns = Arrays.stream(PromiseFilter.Status.values()).map(status -> "coalesce(sum(" + status.condition() + "), 0)")
            .collect(Collectors.joining(", "));
        Query query = em.createNativeQuery("select " + columns + " from action a" + (programme == null ? "" : " where a.programme_id = :programme"),
            Object[].class).setParameter("recent", recent);
        if (programme != null) {
            query.setParameter("programme", programme);
        }
        Object[] cells = (Object[]) query.getSingleResult();
        Map<PromiseFilter.Status, Long> counted = new EnumMap<>(PromiseFilter.Status.class);
        for (PromiseFilter.Status status : PromiseFilter.Status.values()) {
            counted.put(status, ((Number) cells[status.ordinal()]).longValue());
        }
        return counted;
    }

    /**
     * How each partner kept what it promised.
     *
     * @param programme only in this one; null for all
     * @param from      only what was agreed at or after this moment; null for all
     * @param until     only what was agreed before this moment; null for all
     */
    public List<PartnerFigures> byPartner(UUID programme, Instant from, Instant until) {
        Map<String, Object> parameters = new HashMap<>();
        String where = where(new PromiseFilter(programme, null, null, null, null, null, null, from, until, null), parameters).orElse("");
        String sums = FIGURES.stream().map(status -> ", sum(" + status.ofPartner() + ")").collect(Collectors.joining());
        Query query = em.createNativeQuery("select a.programme_id, p.partner_id, count(*), sum(p.moves)" + sums
            + " from action_promise p join action a on a.id = p.action_id" + where + " group by a.programme_id, p.partner_id", Object[].class);
        parameters.forEach(query::setParameter);
        List<PartnerFigures> figures = new ArrayList<>();
        for (Object row : query.getResultList()) {
            Object[] cells = (Object[]) row;
            Map<PromiseFilter.Status, Long> counted = new EnumMap<>(PromiseFilter.Status.class);
            for (int i = 0; i < FIGURES.size(); i++) {
                counted.put(FIGURES.get(i), number(cells[4 + i]));
            }
            figures.add(new PartnerFigures((UUID) cells[0], (UUID) cells[1], number(cells[2]), number(cells[3]), counted));
        }
        return figures;
    }

    private static long number(Object cell) {
        return cell == null ? 0 : ((Number) cell).longValue();
    }

    /** Empty when nothing can be found. */
    private static Optional<String> where(PromiseFilter filter, Map<String, Object> parameters) {
        List<String> all = new ArrayList<>();
        condition(all, parameters, "programme", filter.programme(), "a.programme_id = :programme");
        condition(all, parameters, "line", filter.line(), "a.line_id = :line");
        condition(all, parameters, "district", filter.district(), "a.district_id = :district");
        condition(all, parameters, "partner", filter.partner(), "p.partner_id = :partner");
        condition(all, parameters, "category", filter.category() == null ? null : filter.category().name(), "a.category = :category");
        condition(all, parameters, "from", filter.from(), "a.agreed_at >= :from");
        condition(all, parameters, "until", filter.until(), "a.agreed_at < :until");
        if (filter.status() != null) {
            all.add(filter.statusCondition());
            if (filter.status() == PromiseFilter.Status.JUST_OVERDUE) {
                parameters.put("recent", filter.recent());
            }
        }
        if (filter.words() != null) {
            String asked = ContributionFilter.asBooleanSearch(filter.words());
            if (asked.isEmpty()) {
                return Optional.empty();
            }
            condition(all, parameters, "words", asked, "match(a.shown_text) against (:words in boolean mode)");
        }
        return Optional.of(all.isEmpty() ? "" : " where " + String.join(" and ", all));
    }

    private static void condition(List<String> all, Map<String, Object> parameters, String name, Object value, String condition) {
        if (value != null) {
            all.add(condition);
            parameters.put(name, value);
        }
    }

    /**
     * What somebody wants to see who works on them.
     *
     * @param first how many to skip, 0 or more
     * @param size  how many at most
     */
    List<Action> page(ActionFilter filter, int first, int size) {
        return page(filter, null, first, size);
    }

    /** The next ones after this one in the same order, for a file of any length; the first ones after null. */
    List<Action> after(ActionFilter filter, Action last, int size) {
        return page(filter, last, 0, size);
    }

    private List<Action> page(ActionFilter filter, Action last, int first, int size) {
        Map<String, Object> parameters = new HashMap<>();
        Optional<String> found = where(filter, parameters);
        if (found.isEmpty()) {
            return List.of();
        }
        String where = found.get() + (last == null ? "" : " and " + after(filter.order(), last, parameters));
        String order = switch (filter.order()) {
            case DUE -> "a.listRank, a.listDue, a.id";
            case NEWEST -> "a.agreedAt desc, a.id";
            case OLDEST -> "a.agreedAt, a.id";
        };
        TypedQuery<Action> query = em.createQuery("select a from Action a where " + where + " order by " + order, Action.class);
        parameters.forEach(query::setParameter);
        return query.setFirstResult(first).setMaxResults(size).getResultList();
    }

    private static String after(ActionFilter.Order order, Action last, Map<String, Object> parameters) {
        parameters.put("lastId", last.id());
        if (order == ActionFilter.Order.DUE) {
            parameters.put("lastRank", last.listRank());
            parameters.put("lastDue", last.listDue());
            return "a.listRank >= :lastRank and (a.listRank > :lastRank or a.listDue > :lastDue or a.listDue = :lastDue and a.id > :lastId)";
        }
        parameters.put("lastAt", last.agreedAt());
        return order == ActionFilter.Order.NEWEST ? "a.agreedAt <= :lastAt and (a.agreedAt < :lastAt or a.id > :lastId)"
            : "a.agreedAt >= :lastAt and (a.agreedAt > :lastAt or a.id > :lastId)";
    }

    /** Empty when nothing can be found. */
    private Optional<String> where(ActionFilter filter, Map<String, Object> parameters) {
        List<String> within = new ArrayList<>();
        for (Scope scope : filter.within()) {
            String number = "" + within.size();
            within.add(scope.organisation() == null ? "a.programme = :programme" + number
                : "a.programme = :programme" + number + " and a.partner = :partner" + number);
            parameters.put("programme" + number, scope.programme());
            if (scope.organisation() != null) {
                parameters.put("partner" + number, scope.organisation());
            }
        }
        if (within.isEmpty()) {
            return Optional.empty();
        }
        List<String> all = new ArrayList<>();
        all.add("(" + String.join(" or ", within) + ")");
        shown(filter, all, parameters);
        also(all, parameters, "programme", filter.programme());
        also(all, parameters, "partner", filter.partner());
        also(all, parameters, "district", filter.district());
        also(all, parameters, "category", filter.category());
        if (filter.words() != null) {
            List<UUID> found = withWords(filter.words());
            if (found.isEmpty()) {
                return Optional.empty();
            }
            all.add("a.id in (:found)");
            parameters.put("found", found);
        }
        return Optional.of(String.join(" and ", all));
    }

    private static void shown(ActionFilter filter, List<String> all, Map<String, Object> parameters) {
        switch (filter.show()) {
            case OPEN -> states(all, parameters, State.TO_ASSIGN, State.OFFERED, State.PICKED_UP, State.DONE);
            case LATE -> all.add("a.lateSince is not null");
            case THIS_WEEK -> {
                all.add("a.listRank = 0 and a.listDue <= :weekEndsAt and a.lateSince is null and a.waiting = false");
                parameters.put("weekEndsAt", filter.weekEndsAt());
            }
            case NOT_ACCEPTED -> all.add("a.disputed = true");
            case OVER -> states(all, parameters, State.NOT_DONE, State.CLOSED);
            case ALL -> {
            }
            default -> states(all, parameters, State.valueOf(filter.show().name()));
        }
    }

    private static void states(List<String> all, Map<String, Object> parameters, State... states) {
        all.add("a.state in (:states)");
        parameters.put("states", List.of(states));
    }

    private static void also(List<String> all, Map<String, Object> parameters, String field, Object value) {
        if (value != null) {
            all.add("a." + field + " = :the_" + field);
            parameters.put("the_" + field, value);
        }
    }

    /** By a number, or by word in what everyone may read. */
    @SuppressWarnings("unchecked")
    List<UUID> withWords(String words) {
        Optional<Action> numbered = byCode(words);
        String asked = ActionFilter.asBooleanSearch(words);
        if (numbered.isPresent() || asked.isEmpty()) {
            return numbered.map(Action::id).stream().toList();
        }
        return em.createNativeQuery("select a.id from action a where match(a.shown_text) against (:words in boolean mode) order by a.agreed_at desc",
            UUID.class).setParameter("words", asked).setMaxResults(MOST_FOUND).getResultList();
    }

    /** What is still to be done in a programme, in this district first, newest first; not more than one can choose from. */
    List<Action> openNear(UUID programme, UUID district) {
        return em.createQuery("select a from Action a where a.programme = :programme and a.state in :open "
            + "order by case when a.district = :district then 0 else 1 end, a.agreedAt desc, a.id", Action.class).setParameter("programme", programme)
            .setParameter("open", OPEN).setParameter("district", district).setMaxResults(MOST_TO_CHOOSE).getResultList();
    }

    /** A number that neither an action nor a contribution has: whoever types one must find one thing. The key in the database has the last word. */
    String freeCode() {
        return Codes.free(Codes.DIGITS, code -> byCode(code).isPresent() || contributions.byCode(code).isPresent());
    }
}
