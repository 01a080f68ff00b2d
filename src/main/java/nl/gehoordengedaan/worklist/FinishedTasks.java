package nl.gehoordengedaan.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.gehoordengedaan.identity.Actor;
import nl.gehoordengedaan.identity.Visitor;

/**
 * What everybody finished lately. Acts know no current user, and steps of a process have none; so it is noted here, where a task leaves the list,
 * when the request that made it leave is that of somebody with an account.
 */
@ApplicationScoped
class FinishedTasks {

    private static final Duration KEPT = Duration.ofDays(30);

    @PersistenceContext(unitName = "gehoord")
    EntityManager em;

    @Inject
    Visitor visitor;

    @Inject
    InstantSource clock;

    void note(WorkItem item) {
        actor().map(Actor::account).ifPresent(account -> {
            Instant now = clock.instant();
            em.createQuery("delete from FinishedTask d where d.account = :account and d.doneAt < :then").setParameter("account", account)
                .setParameter("then", now.minus(KEPT)).executeUpdate();
            em.persist(new FinishedTask(account, item, now));
        });
    }

    /** Newest first. */
    List<FinishedTask> of(UUID account, int most) {
        return em.createQuery("select d from FinishedTask d where d.account = :account order by d.doneAt desc, d.id desc", FinishedTask.class)
            .setParameter("account", account).setMaxResults(most).getResultList();
    }

    /** Nobody on the thread of a job. */
    private Optional<Actor> actor() {
        try {
            return visitor.actor();
        } catch (ContextNotActiveException noRequest) {
            return Optional.empty();
        }
    }
}
