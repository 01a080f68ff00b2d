package nl.gehoordengedaan.contribution;

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
import nl.gehoordengedaan.shared.BrokenRule;

/** All conversations with those who said that they were not heard. */
@ApplicationScoped
public class Conversations {

    @PersistenceContext(unitName = "gehoord")
    EntityManager em;

    void add(Conversation conversation) {
        em.persist(conversation);
    }

    Optional<Conversation> byId(UUID id) {
        return Optional.ofNullable(em.find(Conversation.class, id));
    }

    /** @throws BrokenRule when there is none with this id */
    Conversation with(UUID id) {
        return byId(id).orElseThrow(() -> BrokenRule.missing("contribution.call.missing"));
    }

    /** The same, and whoever else wants to change it waits. */
    Conversation withLock(UUID id) {
        Conversation found = em.find(Conversation.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw BrokenRule.missing("contribution.call.missing");
        }
        return found;
    }

    Optional<Conversation> byRequestKey(String key) {
        return em.createQuery("select c from Conversation c where c.requestKey = :key", Conversation.class).setParameter("key", key)
            .getResultStream().findFirst();
    }

    /** Asked for from this address; letter for letter, where the database would overlook an accent. */
    List<Conversation> with(String email) {
        String wanted = email.strip();
        return em.createQuery("select c from Conversation c where c.email = :email order by c.askedAt", Conversation.class)
            .setParameter("email", wanted).getResultStream().filter(each -> each.email().filter(wanted::equalsIgnoreCase).isPresent()).toList();
    }

    /** Those of these contributions about which somebody still has to call, or had to after this moment. */
    Set<UUID> matterOfOpen(Collection<UUID> contributions, Instant moment) {
        return contributions.isEmpty() ? Set.of() : Set.copyOf(em.createQuery("select distinct c.contribution from Conversation c"
            + " where c.contribution in :ids and (c.recordedAt is null or c.recordedAt > :moment)", UUID.class)
            .setParameter("ids", contributions).setParameter("moment", moment).getResultList());
    }

    /** Those about this contribution, oldest first. */
    public List<Conversation> about(UUID contribution) {
        return em.createQuery("select c from Conversation c where c.contribution = :id order by c.askedAt, c.id", Conversation.class)
            .setParameter("id", contribution).getResultList();
    }

    List<Conversation> all(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : em.createQuery("select c from Conversation c where c.id in :ids", Conversation.class)
            .setParameter("ids", ids).getResultList();
    }
}
