package nl.gehoordengedaan.talk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import nl.gehoordengedaan.meeting.Meeting;
import nl.gehoordengedaan.meeting.MeetingLinks;
import nl.gehoordengedaan.meeting.MeetingState;

/** From the page of a talk to what was heard in it. */
@ApplicationScoped
class TalkWayOn implements MeetingLinks {

    @Override
    public List<Link> fromList() {
        return List.of(new Link("/work/talks/new", "talk.title", "edit", false));
    }

    @Override
    public List<Link> forWork(Meeting meeting, Instant now) {
        return meeting.kind().equals(TalkKind.NAME) && meeting.state() != MeetingState.CANCELLED && !now.isBefore(meeting.startsAt())
            ? List.of(new Link("/work/talks/" + meeting.id(), "talk.title", "edit", true)) : List.of();
    }
}
