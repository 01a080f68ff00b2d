package nl.gehoordengedaan.contribution;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Fails when it hears of something that was said, after everybody else heard of it, but only when a test asks for that. First it looks what
 * was written, within the transaction. Exists only in the deployment of the tests.
 */
@ApplicationScoped
class Interruption {

    private static final int AFTER_ALL_OTHERS = 10_000;

    @PersistenceContext(unitName = "gehoord")
    EntityManager em;

    private final AtomicReference<String> wanted = new AtomicReference<>();
    private volatile UUID interrupted;
    private volatile Map<String, Long> written = Map.of();

    /** The next contribution with these words fails. */
    void interruptNext(String words) {
        wanted.set(words);
    }

    void heard(@Observes @Priority(AFTER_ALL_OTHERS) ContributionHeard event) {
        String words = wanted.get();
        if (words == null || !em.find(Contribution.class, event.id()).words().equals(words) || !wanted.compareAndSet(words, null)) {
            return;
        }
        em.flush();
        written = Rows.about(event.id(), sql -> ((Number) em.createNativeQuery(sql).getSingleResult()).longValue());
        interrupted = event.id();
        throw new IllegalStateException("interrupted by a test");
    }

    /** The contribution that was interrupted, and how many rows there were about it at that moment, in each table. */
    Optional<UUID> interrupted() {
        return Optional.ofNullable(interrupted);
    }

    Map<String, Long> written() {
        return written;
    }
}
