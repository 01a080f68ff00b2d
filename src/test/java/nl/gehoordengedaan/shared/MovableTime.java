package nl.gehoordengedaan.shared;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The source of time in the deployment of the tests: it ticks as the machine's does, and a test can move it forward. Never back, because
 * the tests share it. Exists only in the tests.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class MovableTime implements InstantSource {

    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

    @Override
    public Instant instant() {
        return InstantSource.system().instant().plus(ahead.get());
    }

    /** It is that much later from now on, for the application and the engine. */
    public void forward(Duration duration) {
        if (duration.isNegative()) {
            throw new IllegalArgumentException("Time goes forward only.");
        }
        ahead.accumulateAndGet(duration, Duration::plus);
    }

    /** It is at least this moment from now on; nothing happens when it is later already. */
    public void forwardTo(Instant moment) {
        ahead.updateAndGet(now -> {
            Duration enough = Duration.between(InstantSource.system().instant(), moment);
            return enough.compareTo(now) > 0 ? enough : now;
        });
    }
}
