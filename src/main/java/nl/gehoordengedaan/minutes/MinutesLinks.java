package nl.gehoordengedaan.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.gehoordengedaan.shared.Ids;

/** All links to drafts of minutes. */
@ApplicationScoped
public class MinutesLinks {

    @PersistenceContext(unitName = "gehoord")
    EntityManager em;

    /** A new link for this person; within an act. Only its hash is kept. */
    String issue(Minutes minutes, UUID signUp) {
        String secret = Ids.secret();
        em.persist(new MinutesLink(secret, minutes.id(), signUp, minutes.amendUntil().orElseThrow()));
        return secret;
    }

    /** Also one that is too old. */
    Optional<MinutesLink> of(String secret) {
        return Optional.ofNullable(em.find(MinutesLink.class, Ids.hash(secret)));
    }

    int removeExpired(Instant expiredBefore, int atMost) {
        List<String> old = em.createQuery("select l.hash from MinutesLink l where l.expiresAt < :before", String.class)
            .setParameter("before", expiredBefore).setMaxResults(atMost).getResultList();
        return old.isEmpty() ? 0 : em.createQuery("delete from MinutesLink l where l.hash in :hashes").setParameter("hashes", old).executeUpdate();
    }
}
