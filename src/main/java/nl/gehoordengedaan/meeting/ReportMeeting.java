package nl.gehoordengedaan.meeting;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import nl.gehoordengedaan.shared.UseCase;

/** What was said at a meeting can be read by everyone from now on and does not change any more; and later: nothing is left to do about it. */
@UseCase
public class ReportMeeting {

    @Inject
    Meetings meetings;

    @Inject
    MeetingNews news;

    @Inject
    InstantSource clock;

    /** Once; a step that is tried again tells nothing again. */
    public void report(UUID id) {
        Meeting meeting = meetings.lock(id);
        if (meeting.reportedAt().isEmpty()) {
            Instant now = clock.instant();
            meeting.report(now);
            news.tell(meeting, MeetingHappened.What.REPORTED, meeting.title(), now);
        }
    }

    public void close(UUID id) {
        Meeting meeting = meetings.lock(id);
        if (meeting.closedAt().isEmpty()) {
            meeting.close(clock.instant());
        }
    }
}
