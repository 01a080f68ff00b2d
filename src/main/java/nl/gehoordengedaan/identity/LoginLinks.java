package nl.gehoordengedaan.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.gehoordengedaan.shared.Ids;

/** Every personal link that was or will be mailed. */
@ApplicationScoped
class LoginLinks {

    @PersistenceContext
    EntityManager em;

    void add(LoginLink link) {
        em.persist(link);
    }

    /** The link that this secret opens, if it is still good. */
    Optional<LoginLink> good(String secret, Instant now) {
        return em.createQuery("select l from LoginLink l join fetch l.account where l.secretHash = :hash", LoginLink.class)
            .setParameter("hash", Ids.hash(secret)).getResultStream().findFirst().filter(link -> link.isGood(now));
    }

    /**
     * Uses up this link, and with it every other one of that account.
     *
     * @return false when somebody else just used it
     */
    boolean use(LoginLink link, Instant now) {
        boolean first = em.createQuery("update LoginLink l set l.usedAt = :now where l.id = :id and l.usedAt is null")
            .setParameter("now", now).setParameter("id", link.id()).executeUpdate() == 1;
        if (first) {
            em.createQuery("update LoginLink l set l.usedAt = :now where l.account = :account and l.usedAt is null")
                .setParameter("now", now).setParameter("account", link.account()).executeUpdate();
        }
        return first;
    }

    /** @return how many, at most that many at once */
    int removeExpired(Instant expiredBefore, int atMost) {
        List<UUID> expired = em.createQuery("select l.id from LoginLink l where l.expiresAt < :before order by l.id", UUID.class)
            .setParameter("before", expiredBefore).setMaxResults(atMost).getResultList();
        return expired.isEmpty() ? 0 : em.createQuery("delete from LoginLink l where l.id in :ids").setParameter("ids", expired).executeUpdate();
    }

    void forget(UUID account, Instant expiredBefore) {
        em.createQuery("delete from LoginLink l where l.account.id = :account and l.expiresAt < :before")
            .setParameter("account", account).setParameter("before", expiredBefore).executeUpdate();
    }
}
