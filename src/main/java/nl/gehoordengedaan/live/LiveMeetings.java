package nl.gehoordengedaan.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.gehoordengedaan.meeting.Meeting;
import nl.gehoordengedaan.meeting.MeetingState;
import nl.gehoordengedaan.meeting.Meetings;
import nl.gehoordengedaan.programme.ProgrammeOutline;
import nl.gehoordengedaan.programme.ProgrammeOutlines;
import nl.gehoordengedaan.shared.BrokenRule;

/** The one place where this package asks what a meeting is. */
@ApplicationScoped
class LiveMeetings {

    @Inject
    Meetings meetings;

    @Inject
    ProgrammeOutlines programmes;

    /** @throws BrokenRule when there is none with this id */
    LiveMeeting with(UUID id) {
        return meetings.view(id, this::of).orElseThrow(() -> BrokenRule.missing("live.meeting.missing"));
    }

    /** By the id or the nine digits in an address; the gate has asked before whether it exists. */
    LiveMeeting named(String named) {
        return meetings.idOf(named).map(this::with).orElseThrow(() -> BrokenRule.missing("live.meeting.missing"));
    }

    /** By its number, when everyone may know of it. */
    Optional<LiveMeeting> byCode(String code) {
        return meetings.viewByCode(code, meeting -> meeting.isPublic() ? of(meeting) : null);
    }

    LiveMeeting of(Meeting meeting) {
        ProgrammeOutline programme = programmes.byId(meeting.programme()).orElseThrow(() -> BrokenRule.missing("live.meeting.missing"));
        return new LiveMeeting(meeting.id(), meeting.code(), meeting.title(), meeting.startsAt(), meeting.endsAt(),
            meeting.state() == MeetingState.CANCELLED, programme, chosen(programme.lines(), meeting.lines()),
            chosen(programme.districts(), meeting.districts()));
    }

    private static List<ProgrammeOutline.Choice> chosen(List<ProgrammeOutline.Choice> all, Set<UUID> ids) {
        List<ProgrammeOutline.Choice> chosen = all.stream().filter(each -> ids.contains(each.id())).toList();
        return chosen.isEmpty() ? all : chosen;
    }
}
