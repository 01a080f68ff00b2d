package nl.gehoordengedaan.meeting;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.shared.UseCase;
import nl.gehoordengedaan.workflow.Processes;

/** A meeting is announced: from now on everyone can see it, and its process invites those who are to be invited. */
@UseCase
public class AnnounceMeeting {

    /** @param form which form was sent, so that pressing twice is once; null when that is not known */
    public record Request(UUID meeting, String form) {
    }

    @Inject
    Meetings meetings;

    @Inject
    MeetingKinds kinds;

    @Inject
    Processes processes;

    @Inject
    MeetingNews news;

    @Inject
    InstantSource clock;

    public void announce(Request request) {
        Instant now = clock.instant();
        Meeting meeting = meetings.lock(request.meeting());
        if (meeting.cameBefore(request.form())) {
            return;
        }
        if (!kinds.of(meeting).isPublic()) {
            throw BrokenRule.conflict("meeting.state.conflict");
        }
        meeting.announce(now);
        processes.completed("meeting", "announce", meeting.id(), Map.of());
        news.tell(meeting, MeetingHappened.What.ANNOUNCED, meeting.title(), now);
    }
}
