package nl.gehoordengedaan.meeting;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import nl.gehoordengedaan.shared.UseCase;
import nl.gehoordengedaan.workflow.Processes;

/** It is recorded that a meeting took place. */
@UseCase
public class HoldMeeting {

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

    public void hold(Request request) {
        Instant now = clock.instant();
        Meeting meeting = meetings.lock(request.meeting());
        if (meeting.cameBefore(request.form())) {
            return;
        }
        meeting.hold(kinds.of(meeting).isPublic(), now);
        processes.completed("meeting", "hold", meeting.id(), Map.of());
        news.tell(meeting, MeetingHappened.What.HELD, meeting.title(), now);
    }
}
