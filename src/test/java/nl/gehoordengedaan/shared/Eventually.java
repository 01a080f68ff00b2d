package nl.gehoordengedaan.shared;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Waits for what the server does by itself, inside and outside it: looks often, and gives up after a minute and a half. */
public final class Eventually {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private Eventually() {
    }

    /** @throws AssertionError with the last failure of the check, when it never succeeded */
    public static void holds(Check check) {
        holds(PATIENCE, check);
    }

    public static void holds(Duration patience, Check check) {
        long end = System.nanoTime() + patience.toNanos();
        while (true) {
            try {
                check.run();
                return;
            } catch (AssertionError notYet) {
                if (System.nanoTime() > end) {
                    throw notYet;
                }
            } catch (Exception failed) {
                throw new AssertionError(failed);
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    /** Something that may not be so yet. */
    public interface Check {
        void run() throws Exception;
    }
}
