package nl.gehoordengedaan.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import nl.gehoordengedaan.meeting.Meeting;
import nl.gehoordengedaan.meeting.MeetingKind;
import nl.gehoordengedaan.meeting.MeetingKinds;
import nl.gehoordengedaan.meeting.MeetingLinks;
import nl.gehoordengedaan.meeting.MeetingState;

/** From the page of a meeting to what was said in it. */
@ApplicationScoped
class MinutesWayOn implements MeetingLinks {

    @Inject
    MeetingKinds kinds;

    @Override
    public List<Link> forEveryone(Meeting meeting, Instant now) {
        return hasMinutes(meeting) && (meeting.state() == MeetingState.REPORTED || meeting.state() == MeetingState.CLOSED)
            ? List.of(new Link("/meetings/" + meeting.code() + "/minutes", "minutes.title", "list", true)) : List.of();
    }

    @Override
    public List<Link> forWork(Meeting meeting, Instant now) {
        return hasMinutes(meeting) && meeting.heldAt().isPresent()
            ? List.of(new Link("/work/meetings/" + meeting.id() + "/minutes", "minutes.title", "list", true)) : List.of();
    }

    private boolean hasMinutes(Meeting meeting) {
        return kinds.named(meeting.kind()).map(MeetingKind::hasMinutes).orElse(false);
    }
}
