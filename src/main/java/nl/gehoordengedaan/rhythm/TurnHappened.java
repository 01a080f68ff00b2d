package nl.gehoordengedaan.rhythm;

import java.time.Instant;
import java.util.UUID;

/**
 * Something happened with a turn of a promise, of which everyone may know.
 *
 * @param id        the turn
 * @param programme its programme
 * @param code      its nine digits
 * @param text      its first and last day in figures, and the reason when there is one
 */
public record TurnHappened(UUID id, UUID programme, String code, What what, String text, Instant at) {

    /** What can happen with a turn. */
    public enum What {
        KEPT,
        MISSED,
        /** It is said why it does not take place, or did not. */
        EXPLAINED,
        ENDED
    }
}
