package nl.gehoordengedaan.signup;

import java.time.Duration;
import java.time.Instant;
import nl.gehoordengedaan.meeting.Meeting;
import nl.gehoordengedaan.meeting.MeetingState;
import nl.gehoordengedaan.shared.BrokenRule;

/** When people can be counted at the door of a meeting: from some hours before it, and afterwards for what was ticked off on paper. */
final class Door {

    static final Duration BEFORE = Duration.ofHours(12);

    private Door() {
    }

    static boolean isOpen(Meeting meeting, Instant now) {
        return (meeting.state() == MeetingState.ANNOUNCED || meeting.state() == MeetingState.HELD)
            && !now.isBefore(meeting.startsAt().minus(BEFORE));
    }

    static void mustBeOpen(Meeting meeting, Instant now) {
        if (!isOpen(meeting, now)) {
            throw BrokenRule.conflict("signup.door.closed");
        }
    }
}
