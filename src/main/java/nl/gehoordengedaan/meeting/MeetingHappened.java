package nl.gehoordengedaan.meeting;

import java.time.Instant;
import java.util.UUID;

/**
 * Something happened with a meeting of which everyone may know.
 *
 * @param id        the meeting
 * @param programme its programme
 * @param code      its nine digits
 * @param what      what happened
 * @param text      what may be read about it in public; null when there is nothing to quote
 * @param at        when
 */
public record MeetingHappened(UUID id, UUID programme, String code, What what, String text, Instant at) {

    /** What can happen with a meeting, as everyone may know. */
    public enum What {
        ANNOUNCED,
        MOVED,
        CHANGED,
        CANCELLED,
        HELD,
        REPORTED
    }
}
