package nl.gehoordengedaan.minutes;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.gehoordengedaan.identity.Actor;
import nl.gehoordengedaan.meeting.Meeting;
import nl.gehoordengedaan.meeting.Meetings;
import nl.gehoordengedaan.programme.ProgrammeOutline;
import nl.gehoordengedaan.programme.ProgrammeOutlines;
import nl.gehoordengedaan.shared.UseCase;
import nl.gehoordengedaan.term.TermKind;

/** Makes the draft of the minutes of what was noted at the meeting; by itself, right after it, so that nobody begins with an empty sheet. */
@UseCase
class DraftMinutes {

    /** The heading of what belongs to no line of the programme; the organiser can change it. */
    static final String EVERYTHING_ELSE = "Overig";

    @Inject
    AllMinutes minutes;

    @Inject
    MinutesVersions versions;

    @Inject
    Meetings meetings;

    @Inject
    ProgrammeOutlines programmes;

    @Inject
    NotesOfMeeting notes;

    @Inject
    InstantSource clock;

    /** Once; a step that is tried again makes no second draft. */
    void draft(UUID id) {
        if (minutes.byId(id).isPresent()) {
            return;
        }
        Meeting meeting = meetings.with(id);
        ProgrammeOutline programme = programmes.byId(meeting.programme()).orElseThrow();
        Instant now = clock.instant();
        Instant held = meeting.heldAt().filter(at -> at.isBefore(meeting.endsAt())).orElse(meeting.endsAt().isAfter(now) ? now : meeting.endsAt());
        Minutes made = new Minutes(id, meeting.programme(), held, "", headings(programme), notes.of(id),
            programme.terms().get(TermKind.MINUTES_DRAFTED).schedule(held, programme.calendar()), now);
        minutes.add(made);
        versions.keep(made, VersionKind.DRAFTED, null, null, now);
    }

    /** What was noted since the draft was made comes in too. @return true when there was something */
    boolean takeLate(UUID id, Actor by) {
        Minutes drafted = minutes.withLock(id);
        boolean some = drafted.takeLate(headings(programmes.byId(drafted.programme()).orElseThrow()), notes.of(id), clock.instant());
        if (some) {
            versions.keep(drafted, VersionKind.EDITED, null, by.account(), clock.instant());
        }
        return some;
    }

    private static List<Minutes.Heading> headings(ProgrammeOutline programme) {
        List<Minutes.Heading> headings = new ArrayList<>();
        programme.lines().forEach(line -> headings.add(new Minutes.Heading(line.id(), line.name())));
        headings.add(new Minutes.Heading(null, EVERYTHING_ELSE));
        return headings;
    }
}
