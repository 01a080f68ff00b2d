package nl.gehoordengedaan.meeting;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import nl.gehoordengedaan.programme.Programmes;
import nl.gehoordengedaan.shared.UseCase;
import nl.gehoordengedaan.workflow.Processes;

/** A meeting is moved to another day or time. Those who come are told, with the reason, and every reminder waits for the new date. */
@UseCase
public class MoveMeeting {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    /**
     * Where to, and why.
     *
     * @param reason for everyone to read; may be null while nobody knows of the meeting
     * @param form   which form was sent, so that pressing twice is once; null when that is not known
     */
    public record Request(UUID meeting, PlanMeeting.Slot slot, String reason, String form) {
    }

    @Inject
    Meetings meetings;

    @Inject
    Programmes programmes;

    @Inject
    Processes processes;

    @Inject
    MeetingNews news;

    @Inject
    InstantSource clock;

    public void move(Request request) {
        Instant now = clock.instant();
        Meeting meeting = meetings.lock(request.meeting());
        if (meeting.cameBefore(request.form())) {
            return;
        }
        ZoneId zone = programmes.byId(meeting.programme()).orElseThrow().timeZone();
        Instant before = meeting.startsAt();
        meeting.move(request.slot().in(zone), request.reason(), now);
        processes.received("meeting", "dateMoved", meeting.id());
        news.tell(meeting, MeetingHappened.What.MOVED, moment(before, zone) + " → " + moment(meeting.startsAt(), zone) + " · " + request.reason(), now);
    }

    private static String moment(Instant moment, ZoneId zone) {
        return MOMENT.format(moment.atZone(zone));
    }
}
