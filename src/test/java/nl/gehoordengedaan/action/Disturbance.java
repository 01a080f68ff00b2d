package nl.gehoordengedaan.action;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import nl.gehoordengedaan.contribution.ContributionResponded;

/**
 * Fails or stands still when it hears that something happened with an action, after everybody else heard of it, but only when a test asks for
 * that. Exists only in the deployment of the tests.
 */
@ApplicationScoped
class Disturbance {

    private static final int AFTER_ALL_OTHERS = 10_000;

    /** @param subject the action or contribution; null for the next one @param what its name */
    private record Wanted(UUID subject, String what) {

        private boolean is(UUID heardOf, String happened) {
            return what.equals(happened) && (subject == null || subject.equals(heardOf));
        }
    }

    private final AtomicReference<Wanted> toFail = new AtomicReference<>();
    private final AtomicReference<Wanted> toHold = new AtomicReference<>();
    private final Map<Wanted, Integer> heard = new ConcurrentHashMap<>();
    private volatile CountDownLatch reached = new CountDownLatch(0);
    private volatile CountDownLatch goOn = new CountDownLatch(0);
    private volatile UUID disturbed;

    /** The next time that this happens all of it fails. */
    void fail(UUID subject, String what) {
        toFail.set(new Wanted(subject, what));
    }

    /** The next time that this happens it waits, in its transaction, for {@link #goOn}. */
    void hold(UUID subject, String what) {
        reached = new CountDownLatch(1);
        goOn = new CountDownLatch(1);
        toHold.set(new Wanted(subject, what));
    }

    void untilHeld() throws InterruptedException {
        if (!reached.await(60, TimeUnit.SECONDS)) {
            throw new AssertionError("It did not happen.");
        }
    }

    void goOn() {
        goOn.countDown();
    }

    /** How often it began to happen, also when all of it was undone afterwards. */
    int heard(UUID subject, String what) {
        return heard.getOrDefault(new Wanted(subject, what), 0);
    }

    /** What was disturbed last. */
    UUID disturbed() {
        return disturbed;
    }

    void action(@Observes @Priority(AFTER_ALL_OTHERS) ActionHappened event) {
        disturb(event.id(), event.what().name());
    }

    void contribution(@Observes @Priority(AFTER_ALL_OTHERS) ContributionResponded event) {
        disturb(event.id(), event.kind().name());
    }

    private void disturb(UUID subject, String what) {
        heard.merge(new Wanted(subject, what), 1, Integer::sum);
        Wanted hold = toHold.get();
        if (hold != null && hold.is(subject, what) && toHold.compareAndSet(hold, null)) {
            reached.countDown();
            try {
                if (!goOn.await(60, TimeUnit.SECONDS)) {
                    throw new AssertionError("Nobody let it go on.");
                }
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
        Wanted fail = toFail.get();
        if (fail != null && fail.is(subject, what) && toFail.compareAndSet(fail, null)) {
            disturbed = subject;
            throw new IllegalStateException("disturbed by a test");
        }
    }
}
