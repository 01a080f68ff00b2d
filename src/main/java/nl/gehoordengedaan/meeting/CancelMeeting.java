package nl.gehoordengedaan.meeting;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import nl.gehoordengedaan.shared.UseCase;
import nl.gehoordengedaan.workflow.Processes;

/** A meeting does not take place. Those who would have come are told, with the reason; the page of it stays. */
@UseCase
public class CancelMeeting {

    /**
     * Which one, and why.
     *
     * @param reason for everyone to read; may be null while nobody knows of the meeting
     * @param form   which form was sent, so that pressing twice is once; null when that is not known
     */
    public record Request(UUID meeting, String reason, String form) {
    }

    @Inject
    Meetings meetings;

    @Inject
    Processes processes;

    @Inject
    MeetingNews news;

    @Inject
    InstantSource clock;

    public void cancel(Request request) {
        Instant now = clock.instant();
        Meeting meeting = meetings.lock(request.meeting());
        if (meeting.cameBefore(request.form())) {
            return;
        }
        meeting.cancel(request.reason(), now);
        processes.received("meeting", "cancelled", meeting.id());
        news.tell(meeting, MeetingHappened.What.CANCELLED, request.reason(), now);
    }
}
