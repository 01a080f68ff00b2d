package nl.gehoordengedaan.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.gehoordengedaan.shared.Ids;

/** All personal links: by one the sender of a contribution is known for {@link PersonalLink#TERM}. */
@ApplicationScoped
public class PersonalLinks {

    @PersistenceContext(unitName = "gehoord")
    EntityManager em;

    @Inject
    InstantSource clock;

    /** A new link to what this person said; within an act. Only its hash is kept, so the secret is known to the reader of the letter alone. */
    public String issue(UUID contribution) {
        String secret = Ids.secret();
        em.persist(new PersonalLink(secret, contribution, clock.instant()));
        return secret;
    }

    /** What was said by whoever has this link; empty when there is no such link or it is too old. */
    public Optional<Contribution> contributionBehind(String secret) {
        return of(secret).filter(link -> link.isValidAt(clock.instant())).map(link -> em.find(Contribution.class, link.contribution()));
    }

    /** Also one that is too old. */
    Optional<PersonalLink> of(String secret) {
        return Optional.ofNullable(em.find(PersonalLink.class, Ids.hash(secret)));
    }

    /** Removes links that were too old before this moment. */
    int removeExpired(Instant expiredBefore, int atMost) {
        List<String> old = em.createQuery("select l.hash from PersonalLink l where l.expiresAt < :before", String.class)
            .setParameter("before", expiredBefore).setMaxResults(atMost).getResultList();
        return old.isEmpty() ? 0 : em.createQuery("delete from PersonalLink l where l.hash in :hashes").setParameter("hashes", old).executeUpdate();
    }

    void removeOf(UUID contribution) {
        em.createQuery("delete from PersonalLink l where l.contribution = :id").setParameter("id", contribution).executeUpdate();
    }
}
