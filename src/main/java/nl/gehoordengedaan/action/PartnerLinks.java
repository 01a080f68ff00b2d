package nl.gehoordengedaan.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.gehoordengedaan.shared.Ids;

/** The links by which partners without an account act. */
@ApplicationScoped
class PartnerLinks {

    @PersistenceContext(unitName = "gehoord")
    EntityManager em;

    /** A new link for the partner whose turn it is; earlier ones end. Gives the secret, which is kept nowhere. */
    String issue(Action action, Instant expiresAt, Instant now) {
        endAll(action.id(), PartnerLink.Ended.REPLACED, now);
        String secret = Ids.secret();
        em.persist(new PartnerLink(secret, action.id(), action.partner().orElseThrow(), now, expiresAt));
        return secret;
    }

    Optional<PartnerLink> with(String secret) {
        return Optional.ofNullable(em.find(PartnerLink.class, Ids.hash(secret)));
    }

    /** As it is now, after waiting for somebody else. */
    void refresh(PartnerLink link) {
        em.refresh(link);
    }

    void endAll(UUID action, PartnerLink.Ended because, Instant now) {
        em.createQuery("select l from PartnerLink l where l.action = :action and l.ended is null", PartnerLink.class)
            .setParameter("action", action).getResultList().forEach(link -> link.end(because, now));
    }

    /** Those of one action, newest first: for organisers, who see what was sent, used and expired. */
    List<PartnerLink> of(UUID action) {
        return em.createQuery("select l from PartnerLink l where l.action = :action order by l.sentAt desc", PartnerLink.class)
            .setParameter("action", action).getResultList();
    }
}
