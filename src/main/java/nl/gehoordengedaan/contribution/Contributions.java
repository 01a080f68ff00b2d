package nl.gehoordengedaan.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.shared.Ids;

/** All contributions, with their senders and personal links. */
@ApplicationScoped
public class Contributions {

    private static final int TRIES_FOR_A_CODE = 20;

    @PersistenceContext(unitName = "gehoord")
    EntityManager em;

    void add(Contribution contribution) {
        em.persist(contribution);
    }

    void add(Sender sender) {
        em.persist(sender);
    }

    void add(PersonalLink link) {
        em.persist(link);
    }

    void remove(Sender sender) {
        em.remove(sender);
        em.createQuery("delete from PersonalLink l where l.contribution = :id").setParameter("id", sender.contribution()).executeUpdate();
    }

    /** @throws BrokenRule when there is none with this id */
    Contribution with(UUID id) {
        return byId(id).orElseThrow(() -> BrokenRule.missing("contribution.missing"));
    }

    /** The same, and whoever else wants to change it waits: for a decision that must be taken once. */
    Contribution lock(UUID id) {
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
        String digits = digitsOf(code);
        return digits.length() != Contribution.CODE_DIGITS ? Optional.empty()
            : em.createQuery("select c from Contribution c where c.code = :code", Contribution.class).setParameter("code", digits)
                .getResultStream().findFirst();
    }

    /** The digits of what somebody typed or read out as a number. */
    public static String digitsOf(String code) {
        return code == null ? "" : code.chars().filter(c -> Character.digit(c, 10) >= 0)
            .mapToObj(c -> String.valueOf(Character.digit(c, 10))).collect(Collectors.joining());
    }

    Optional<Contribution> byRequestKey(String key) {
        return em.createQuery("select c from Contribution c where c.requestKey = :key", Contribution.class).setParameter("key", key)
            .getResultStream().findFirst();
    }

    Optional<Sender> senderOf(UUID contribution) {
        return Optional.ofNullable(em.find(Sender.class, contribution));
    }

    /** How often something came from this address since then. */
    long countFrom(String email, Instant since) {
        return em.createQuery("select count(s) from Sender s where s.email = :email and s.leftAt > :since", Long.class)
            .setParameter("email", email).setParameter("since", since).getSingleResult();
    }

    Optional<PersonalLink> link(String secret) {
        return Optional.ofNullable(em.find(PersonalLink.class, Ids.hash(secret)));
    }

    /** A number that no contribution has yet. The key in the database has the last word. */
    String freeCode() {
        for (int i = 0; i < TRIES_FOR_A_CODE; i++) {
            // a spreadsheet would eat a nought in front
            String code = Ids.digits(Contribution.CODE_DIGITS);
            if (code.charAt(0) == '0') {
                continue;
            }
            if (em.createQuery("select count(c) from Contribution c where c.code = :code", Long.class).setParameter("code", code)
                .getSingleResult() == 0) {
                return code;
            }
        }
        throw new IllegalStateException("No free code found");
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
        if (filter.words() != null) {
            return search(filter, first, size);
        }
        Map<String, Object> parameters = new HashMap<>();
        TypedQuery<Contribution> query = em.createQuery("select c from Contribution c" + where(filter, parameters, "c.")
            + " order by c.receivedAt desc, c.id", Contribution.class);
        parameters.forEach(query::setParameter);
        return query.setFirstResult(first).setMaxResults(size).getResultList();
    }

    private static String where(ContributionFilter filter, Map<String, Object> parameters, String prefix) {
        List<String> conditions = new ArrayList<>();
        add(conditions, parameters, "programme", filter.programme(), prefix + "programme = :programme");
        add(conditions, parameters, "kind", filter.kind(), prefix + "kind = :kind");
        add(conditions, parameters, "district", filter.district(), prefix + "district = :district");
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
    private List<Contribution> search(ContributionFilter filter, int first, int size) {
        String asked = ContributionFilter.asBooleanSearch(filter.words());
        if (asked.isEmpty()) {
            return List.of();
        }
        StringBuilder sql = new StringBuilder("select c.id from contribution c where match(c.shown_text) against (:words in boolean mode)");
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("words", asked);
        if (filter.programme() != null) {
            sql.append(" and c.programme_id = :programme");
            parameters.put("programme", filter.programme());
        }
        if (filter.kind() != null) {
            sql.append(" and c.kind = :kind");
            parameters.put("kind", filter.kind().name());
        }
        if (filter.district() != null) {
            sql.append(" and c.district_id = :district");
            parameters.put("district", filter.district());
        }
        if (filter.status() != null) {
            sql.append(switch (filter.status()) {
                case OVERDUE -> " and c.overdue_at is not null and c.state in ('RECEIVED','CHECKED')";
                case OPEN -> " and c.state in ('RECEIVED','CHECKED')";
                case ANSWERED -> " and c.state in ('ANSWERED','CLOSED')";
            });
        }
        sql.append(" order by c.received_at desc, c.id");
        var query = em.createNativeQuery(sql.toString(), UUID.class);
        parameters.forEach(query::setParameter);
        @SuppressWarnings("unchecked")
        List<UUID> ids = query.setFirstResult(first).setMaxResults(size).getResultList();
        Map<UUID, Contribution> found = all(ids).stream().collect(Collectors.toMap(Contribution::id, contribution -> contribution));
        return ids.stream().map(found::get).toList();
    }
}
