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
class HeldMeetings {

    @Inject
    Meetings meetings;

    @Inject
    ProgrammeOutlines programmes;

    /** @throws BrokenRule when there is none with this id */
    HeldMeeting with(UUID id) {
        return meetings.view(id, this::held).orElseThrow(() -> BrokenRule.missing("live.meeting.missing"));
    }

    /** By the id or the nine digits in an address; the gate has asked before whether it exists. */
    HeldMeeting named(String named) {
        return meetings.idOf(named).map(this::with).orElseThrow(() -> BrokenRule.missing("live.meeting.missing"));
    }

    /** By its number, when everyone may know of it. */
    Optional<HeldMeeting> byCode(String code) {
        return meetings.viewByCode(code, meeting -> meeting.isPublic() ? held(meeting) : null);
    }

    private HeldMeeting held(Meeting meeting) {
        ProgrammeOutline programme = programmes.byId(meeting.programme()).orElseThrow(() -> BrokenRule.missing("live.meeting.missing"));
        return new HeldMeeting(meeting.id(), meeting.code(), meeting.title(), meeting.startsAt(), meeting.endsAt(),
            meeting.state() == MeetingState.CANCELLED, programme, chosen(programme.lines(), meeting.lines()),
            chosen(programme.districts(), meeting.districts()));
    }

    private static List<ProgrammeOutline.Choice> chosen(List<ProgrammeOutline.Choice> all, Set<UUID> ids) {
        List<ProgrammeOutline.Choice> chosen = all.stream().filter(each -> ids.contains(each.id())).toList();
        return chosen.isEmpty() ? all : chosen;
    }
}
