package nl.gehoordengedaan.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.gehoordengedaan.contribution.Contributions;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.shared.Ids;

/** All actions. */
@ApplicationScoped
public class Actions {

    private static final int TRIES_FOR_A_CODE = 20;

    @PersistenceContext(unitName = "gehoord")
    EntityManager em;

    @jakarta.inject.Inject
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

    /** By its number, with or without spaces and dashes. */
    public Optional<Action> byCode(String code) {
        String digits = Contributions.digitsOf(code);
        return digits.length() != 9 ? Optional.empty()
            : em.createQuery("select a from Action a where a.code = :code", Action.class).setParameter("code", digits).getResultStream()
                .findFirst();
    }

    /** Those of these contributions of which an action is open, or was after this moment. */
    Set<UUID> originsOfOpen(Collection<UUID> contributions, Instant moment) {
        return contributions.isEmpty() ? Set.of() : Set.copyOf(em.createQuery("select distinct o from Action a join a.origins o where o in :ids"
            + " and (a.closedAt is null or a.closedAt > :moment)", UUID.class).setParameter("ids", contributions).setParameter("moment", moment)
            .getResultList());
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

    /** A number that neither an action nor a contribution has: whoever types one must find one thing. The key in the database has the last word. */
    String freeCode() {
        for (int i = 0; i < TRIES_FOR_A_CODE; i++) {
            String code = Ids.digits(9);
            if (code.charAt(0) != '0' && byCode(code).isEmpty() && contributions.byCode(code).isEmpty()) {
                return code;
            }
        }
        throw new IllegalStateException("No free code found");
    }
}
