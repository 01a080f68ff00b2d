package nl.gehoordengedaan.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
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
