package nl.gehoordengedaan.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.gehoordengedaan.shared.Ids;

/** Every browser in which somebody is logged in. Rows are changed by one statement each, so that an ended login cannot come back. */
@ApplicationScoped
class LoginSessions {

    /** A request within this time after the last one that was noted is not noted again. */
    private static final Duration NOTED = Duration.ofSeconds(60);

    @PersistenceContext
    EntityManager em;

    void add(LoginSession session) {
        em.persist(session);
    }

    Optional<LoginSession> withToken(String token) {
        return em.createQuery("select s from LoginSession s join fetch s.account where s.tokenHash = :hash and s.endedAt is null",
            LoginSession.class).setParameter("hash", Ids.hash(token)).getResultStream().findFirst();
    }

    List<LoginSession> of(UUID account, Instant seenAfter) {
        return em.createQuery("""
                select s from LoginSession s where s.account.id = :account and s.endedAt is null and s.seenAt > :after
                order by s.seenAt desc, s.id""", LoginSession.class)
            .setParameter("account", account).setParameter("after", seenAfter).setMaxResults(50).getResultList();
    }

    void seen(LoginSession session, Instant now) {
        if (session.seenAt().plus(NOTED).isBefore(now)) {
            em.createQuery("update LoginSession s set s.seenAt = :now where s.id = :id and s.endedAt is null")
                .setParameter("now", now).setParameter("id", session.id()).executeUpdate();
        }
    }

    void endToken(String token, Instant now) {
        em.createQuery("update LoginSession s set s.endedAt = :now where s.tokenHash = :hash and s.endedAt is null")
            .setParameter("now", now).setParameter("hash", Ids.hash(token)).executeUpdate();
    }

    /** @return false when this account has no such session */
    boolean end(UUID session, UUID account, Instant now) {
        return em.createQuery("update LoginSession s set s.endedAt = :now where s.id = :id and s.account.id = :account and s.endedAt is null")
            .setParameter("now", now).setParameter("id", session).setParameter("account", account).executeUpdate() == 1;
    }

    void endAll(UUID account, Instant now) {
        em.createQuery("update LoginSession s set s.endedAt = :now where s.account.id = :account and s.endedAt is null")
            .setParameter("now", now).setParameter("account", account).executeUpdate();
    }

    /** Those of this account that nobody needs any more, not even to see where it was used. */
    void forget(UUID account, Instant seenBefore) {
        em.createQuery("delete from LoginSession s where s.account.id = :account and s.seenAt < :before")
            .setParameter("account", account).setParameter("before", seenBefore).executeUpdate();
    }
}
