package nl.gehoordengedaan.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.gehoordengedaan.shared.BrokenRule;

/** Every account and the roles that were granted. */
@ApplicationScoped
class Accounts {

    @PersistenceContext
    EntityManager em;

    void add(Account account) {
        em.persist(account);
        try {
            // two who invite the same person at once: the database lets in one
            em.flush();
        } catch (PersistenceException notWritten) {
            if (isDouble(notWritten)) {
                throw BrokenRule.input("email", "identity.email.taken");
            }
            throw notWritten;
        }
    }

    private static boolean isDouble(Throwable failure) {
        Throwable cause = failure;
        while (cause != null && !(cause instanceof SQLIntegrityConstraintViolationException)) {
            cause = cause.getCause();
        }
        return cause != null;
    }

    Optional<Account> find(UUID id) {
        return Optional.ofNullable(em.find(Account.class, id));
    }

    Account with(UUID id) {
        return find(id).orElseThrow(() -> BrokenRule.missing("identity.account.missing"));
    }

    /** With its roles, to be read after the transaction too. */
    Account withGrants(UUID id) {
        return em.createQuery("select a from Account a left join fetch a.grants where a.id = :id", Account.class)
            .setParameter("id", id).getResultStream().findFirst().orElseThrow(() -> BrokenRule.missing("identity.account.missing"));
    }

    /** To change its roles or state: two who do so at once hear that the other was first. */
    Account toChange(UUID id) {
        Account account = em.find(Account.class, id, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        if (account == null) {
            throw BrokenRule.missing("identity.account.missing");
        }
        return account;
    }

    Optional<Account> withEmail(String email) {
        return em.createQuery("select a from Account a where a.email = :email", Account.class)
            .setParameter("email", Account.normal(email)).getResultStream().findFirst();
    }

    boolean exist() {
        return !em.createQuery("select a.id from Account a", UUID.class).setMaxResults(1).getResultList().isEmpty();
    }

    List<Visitor.Grant> activeGrants(UUID account) {
        return em.createQuery("select g from RoleGrant g where g.account.id = :account and g.revokedAt is null", RoleGrant.class)
            .setParameter("account", account).getResultStream().map(RoleGrant::given).toList();
    }

    boolean hasGrant(UUID grant) {
        return em.find(RoleGrant.class, grant) != null;
    }

    /**
     * Those who can manage accounts, as they are now and until this transaction ends. To be asked before anything else is read: who waits
     * here for somebody else's transaction must not have an older view already, or two administrators remove each other.
     */
    List<Account> administratorsLocked() {
        return em.createQuery("""
                select g from RoleGrant g join fetch g.account where g.role = :role and g.revokedAt is null order by g.id""", RoleGrant.class)
            .setParameter("role", Role.ADMINISTRATOR).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream()
            .map(RoleGrant::account).distinct().toList();
    }

    /** Those who hold this role in this programme ({@code null}: the installation) and can be written to. */
    List<Account> holding(Role role, UUID programme) {
        return em.createQuery("""
                select distinct a from RoleGrant g join g.account a
                where g.role = :role and g.revokedAt is null and a.state <> :blocked
                and (g.programme = :programme or (:programme is null and g.programme is null)) order by a.name, a.id""", Account.class)
            .setParameter("role", role).setParameter("programme", programme).setParameter("blocked", Account.State.BLOCKED)
            .getResultList();
    }

    /** Those who hold this role for this organisation in this programme and can be written to. */
    List<Account> holding(Role role, UUID programme, UUID organisation) {
        return em.createQuery("""
                select distinct a from RoleGrant g join g.account a where g.role = :role and g.revokedAt is null and a.state <> :blocked
                and g.programme = :programme and g.organisation = :organisation order by a.name, a.id""", Account.class)
            .setParameter("role", role).setParameter("programme", programme).setParameter("organisation", organisation)
            .setParameter("blocked", Account.State.BLOCKED).getResultList();
    }

    /** Counted beside the row, without its version: a wrong guess of a stranger never gets in the way of who works on the account. */
    void countFailure(UUID account, Instant now) {
        em.createQuery("update Account a set a.failedLogins = a.failedLogins + 1, a.failedAt = :now where a.id = :id")
            .setParameter("now", now).setParameter("id", account).executeUpdate();
    }

    long count(String search) {
        return em.createQuery("select count(a) from Account a where " + FOUND, Long.class)
            .setParameter("part", part(search)).getSingleResult();
    }

    List<Account> page(String search, int first, int size) {
        return em.createQuery("select a from Account a where " + FOUND + " order by a.name, a.id", Account.class)
            .setParameter("part", part(search)).setFirstResult(first).setMaxResults(size).getResultList();
    }

    /** The roles that these accounts have now, in one query. */
    Map<UUID, List<RoleGrant>> activeGrants(List<Account> accounts) {
        if (accounts.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("""
                select g from RoleGrant g join fetch g.account where g.account in :accounts and g.revokedAt is null
                order by g.grantedAt, g.id""", RoleGrant.class).setParameter("accounts", accounts).getResultStream()
            .collect(Collectors.groupingBy(grant -> grant.account().id()));
    }

    private static final String FOUND = "(lower(a.name) like :part escape '!' or a.email like :part escape '!')";

    private static String part(String search) {
        String plain = Account.normal(search == null ? "" : search);
        return "%" + plain.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
