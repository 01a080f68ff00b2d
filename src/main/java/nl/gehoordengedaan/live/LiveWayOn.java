package nl.gehoordengedaan.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.gehoordengedaan.meeting.Meeting;
import nl.gehoordengedaan.meeting.MeetingKind;
import nl.gehoordengedaan.meeting.MeetingKinds;
import nl.gehoordengedaan.meeting.MeetingLinks;
import nl.gehoordengedaan.meeting.MeetingState;

/** From the page of a meeting to its wall and the questions at its end, and for who organises it to its tables and what was said at them. */
@ApplicationScoped
class LiveWayOn implements MeetingLinks {

    @Inject
    MeetingKinds kinds;

    @Inject
    LiveMeetings meetings;

    @Inject
    Walls walls;

    @Override
    public List<Link> forEveryone(Meeting meeting, Instant now) {
        List<Link> links = new ArrayList<>();
        if (hasTables(meeting) && meetings.of(meeting).asks(now)) {
            String base = "/meetings/" + meeting.code();
            if (walls.isOpen(meeting.id())) {
                links.add(new Link(base + "/wall", "live.wall.title", "eye", false));
            }
            links.add(new Link(base + "/closing", "live.closing.title", "question", false));
        }
        return links;
    }

    @Override
    public List<Link> forWork(Meeting meeting, Instant now) {
        String base = "/work/meetings/" + meeting.id();
        return !hasTables(meeting) || meeting.state() == MeetingState.CANCELLED ? List.of() : List.of(new Link(base + "/tables", "live.tables.title", "people", false),
            new Link(base + "/notes", "live.work.notes", "list", false));
    }

    private boolean hasTables(Meeting meeting) {
        return kinds.named(meeting.kind()).map(MeetingKind::hasTables).orElse(false);
    }
}
