package nl.gehoordengedaan.shared;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;

/** Waits for what the server does by itself, inside and outside it: looks often, and gives up after a minute and a half. */
public final class Eventually {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private Eventually() {
    }

    /** @throws AssertionError with the last failure of the check, when it never succeeded */
    public static void holds(Check check) throws Exception {
        holds(PATIENCE, check);
    }

    public static void holds(Duration patience, Check check) throws Exception {
        long end = System.nanoTime() + patience.toNanos();
        while (true) {
            try {
                check.run();
                return;
            } catch (AssertionError notYet) {
                if (System.nanoTime() > end) {
                    throw notYet;
                }
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    /** What this finds, once it finds something. */
    public static <T> T found(String description, Callable<java.util.Optional<T>> search) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            java.util.Optional<T> found = search.call();
            if (found.isPresent()) {
                return found.get();
            }
            if (System.nanoTime() > end) {
                throw new AssertionError("Not there within " + PATIENCE.toSeconds() + " s: " + description);
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    /** Something that may not be so yet. */
    public interface Check {
        void run() throws Exception;
    }
}
