package nl.gehoordengedaan.meeting;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import nl.gehoordengedaan.programme.Programmes;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.shared.UseCase;
import nl.gehoordengedaan.workflow.Processes;

/** Something of a meeting is different, but not its date. Those who come are told when it matters to them. */
@UseCase
public class ChangeMeeting {

    /**
     * What it is now.
     *
     * @param version which version was read: what somebody else changed meanwhile is not overwritten; null when that was looked at before
     * @param form    which form was sent, so that pressing twice is once; null when that is not known
     */
    public record Request(UUID meeting, Meeting.Matter matter, Integer version, String form) {
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
    Event<CapacityChanged> capacityChanged;

    @Inject
    InstantSource clock;

    public void change(Request request) {
        Instant now = clock.instant();
        Meeting meeting = meetings.lock(request.meeting());
        if (meeting.cameBefore(request.form())) {
            return;
        }
        if (request.version() != null && request.version() != meeting.version()) {
            throw BrokenRule.conflict("meeting.changed.meanwhile");
        }
        PlanMeeting.known(request.matter(), programmes.byId(meeting.programme()).orElseThrow());
        boolean other = !meeting.capacity().equals(Optional.ofNullable(request.matter().capacity()));
        if (meeting.change(request.matter(), now)) {
            processes.received("meeting", "changed", meeting.id());
            news.tell(meeting, MeetingHappened.What.CHANGED, meeting.title(), now);
        } else {
            news.arranged(meeting);
        }
        if (other) {
            capacityChanged.fire(new CapacityChanged(meeting.id()));
        }
    }
}
