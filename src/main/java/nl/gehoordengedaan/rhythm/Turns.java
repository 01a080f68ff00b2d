package nl.gehoordengedaan.rhythm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.shared.Ids;

/** All turns of all promises. */
@ApplicationScoped
public class Turns {

    private static final int TRIES_FOR_A_CODE = 20;

    @PersistenceContext(unitName = "gehoord")
    EntityManager em;

    void add(Turn turn) {
        em.persist(turn);
    }

    /** @throws BrokenRule when there is none with this id */
    public Turn with(UUID id) {
        return byId(id).orElseThrow(() -> BrokenRule.missing("rhythm.turn.missing"));
    }

    public Optional<Turn> byId(UUID id) {
        return Optional.ofNullable(em.find(Turn.class, id));
    }

    public Optional<Turn> byCode(String code) {
        return em.createQuery("select t from Turn t where t.code = :code", Turn.class).setParameter("code", code).getResultStream().findFirst();
    }

    /** Those with these ids, in no order. */
    List<Turn> all(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : em.createQuery("select t from Turn t where t.id in (:ids)", Turn.class).setParameter("ids", ids).getResultList();
    }

    /** The turns of a promise that end on this day or later. */
    List<Turn> of(UUID promise, LocalDate since) {
        return em.createQuery("select t from Turn t where t.promise = :promise and t.until >= :since order by t.from, t.id", Turn.class)
            .setParameter("promise", promise).setParameter("since", since).getResultList();
    }

    List<Turn> openOf(UUID promise) {
        return em.createQuery("select t from Turn t where t.promise = :promise and t.state in (:open) order by t.from, t.id", Turn.class)
            .setParameter("promise", promise).setParameter("open", TurnFilter.Show.OPEN.states()).getResultList();
    }

    /** Those to which it matters when a meeting of this kind is on this day, and those that counted on it until now. */
    List<Turn> concerned(UUID programme, String kind, LocalDate day, UUID meeting) {
        return em.createQuery("select t from Turn t where t.programme = :programme and t.kind = :kind and (t.from <= :day and t.until >= :day or "
            + "t.meeting = :meeting) order by t.id", Turn.class).setParameter("programme", programme).setParameter("kind", kind).setParameter("day", day)
            .setParameter("meeting", meeting).getResultList();
    }

    /**
     * One page of what was asked for; what is still to come in order, what is over from the latest on.
     *
     * @param first how many to skip, 0 or more
     * @param size  how many at most
     */
    public List<Turn> page(TurnFilter filter, int first, int size) {
        List<String> all = new ArrayList<>();
        Map<String, Object> parameters = new HashMap<>();
        all.add("t.state in (:states)");
        parameters.put("states", filter.show().states());
        if (filter.within() != null) {
            if (filter.within().isEmpty()) {
                return List.of();
            }
            all.add("t.programme in (:within)");
            parameters.put("within", filter.within());
        }
        if (filter.programme() != null) {
            all.add("t.programme = :programme");
            parameters.put("programme", filter.programme());
        }
        if (filter.kind() != null) {
            all.add("t.kind = :kind");
            parameters.put("kind", filter.kind());
        }
        String order = filter.show().isAhead() ? "asc" : "desc";
        TypedQuery<Turn> query = em.createQuery("select t from Turn t where " + String.join(" and ", all) + " order by t.until " + order + ", t.id " + order,
            Turn.class);
        parameters.forEach(query::setParameter);
        return query.setFirstResult(first).setMaxResults(size).getResultList();
    }

    /** A number that no turn has. The key in the database has the last word. */
    String freeCode() {
        for (int i = 0; i < TRIES_FOR_A_CODE; i++) {
            String code = Ids.digits(9);
            if (code.charAt(0) != '0' && byCode(code).isEmpty()) {
                return code;
            }
        }
        throw new IllegalStateException("No free code found");
    }
}
