package nl.gehoordengedaan.rhythm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.gehoordengedaan.meeting.MeetingFilter;
import nl.gehoordengedaan.meeting.MeetingKind;
import nl.gehoordengedaan.meeting.MeetingKinds;
import nl.gehoordengedaan.meeting.MeetingState;
import nl.gehoordengedaan.meeting.Meetings;
import nl.gehoordengedaan.programme.ProgrammeOutline;
import nl.gehoordengedaan.term.WorkingCalendar;

/** Finds a date for a turn, from what the programme does otherwise. */
@ApplicationScoped
class DateProposals {

    private static final int MOST_MEETINGS = 500;
    /** Cancelled ones say nothing of when such a meeting usually is. */
    private static final int LOOK_BACK = 20;
    private static final int TWO_HOURS = 120;

    @Inject
    Meetings meetings;

    @Inject
    MeetingKinds kinds;

    @Inject
    InstantSource clock;

    Optional<ProposedDate> of(Turn turn, ProgrammeOutline programme) {
        WorkingCalendar calendar = programme.calendar();
        int ahead = kinds.named(turn.kind()).map(MeetingKind::daysAhead).orElse(0);
        LocalDate earliest = calendar.dayOf(clock.instant()).plusDays(ahead + 1L);
        return ProposedDate.in(turn.period(), earliest, calendar, taken(turn, calendar), usual(turn, calendar.zone()));
    }

    private Set<LocalDate> taken(Turn turn, WorkingCalendar calendar) {
        MeetingFilter filter = filter(turn, null, calendar.endOf(turn.period().from().minusDays(1)), calendar.endOf(turn.period().until()));
        return meetings.view(filter, 0, MOST_MEETINGS, each -> each.state().isAhead() ? each.when() : null).stream().filter(Objects::nonNull)
            .flatMap(when -> calendar.dayOf(when.startsAt()).datesUntil(calendar.dayOf(when.endsAt()).plusDays(1))).collect(Collectors.toSet());
    }

    private ProposedDate.Usual usual(Turn turn, ZoneId zone) {
        List<ProposedDate.Usual> last = meetings.view(filter(turn, turn.kind(), null, null), 0, LOOK_BACK, meeting ->
            meeting.state() == MeetingState.CANCELLED ? null : new ProposedDate.Usual(meeting.startsAt().atZone(zone).getDayOfWeek(),
                time(meeting.startsAt(), zone), time(meeting.endsAt(), zone)));
        return last.stream().filter(Objects::nonNull).findFirst().orElseGet(() -> ProposedDate.Usual.onTuesday(minutes(turn.kind())));
    }

    /** How long such a meeting takes with its usual parts. */
    private int minutes(String kind) {
        return kinds.named(kind).stream().flatMap(each -> each.templates().stream()).findFirst().map(template -> template.parts().stream()
            .mapToInt(MeetingKind.TemplatePart::minutes).sum()).orElse(TWO_HOURS);
    }

    private static LocalTime time(Instant moment, ZoneId zone) {
        return moment.atZone(zone).toLocalTime();
    }

    private MeetingFilter filter(Turn turn, String kind, Instant from, Instant until) {
        return new MeetingFilter(Set.of(turn.programme()), MeetingFilter.Show.ALL, clock.instant(), turn.programme(), null, null, kind, from, until, null);
    }
}
