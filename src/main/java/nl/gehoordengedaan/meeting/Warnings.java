package nl.gehoordengedaan.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.gehoordengedaan.programme.ProgrammeOutline;
import nl.gehoordengedaan.programme.ProgrammeOutlines;
import nl.gehoordengedaan.term.DayOff;
import nl.gehoordengedaan.term.WorkingCalendar;

/** What there is to think of before a meeting is planned or moved. */
@ApplicationScoped
class Warnings {

    @Inject
    Meetings meetings;

    @Inject
    MeetingKinds kinds;

    @Inject
    ProgrammeOutlines programmes;

    @Inject
    InstantSource clock;

    /**
     * @param minutes how long all parts take
     * @param without the meeting itself, when it is there already; null for a new one
     */
    List<Warning> of(UUID programme, String kind, List<Meeting.When> whens, int minutes, UUID without) {
        return ofThese(programme, kind, whens, minutes, without == null ? List.of() : List.of(without));
    }

    /** @param without the meetings themselves, when they are there already */
    List<Warning> ofThese(UUID programme, String kind, List<Meeting.When> whens, int minutes, Collection<UUID> without) {
        Optional<ProgrammeOutline> known = programmes.byId(programme);
        List<Warning> warnings = new ArrayList<>();
        if (known.isEmpty() || whens.stream().anyMatch(when -> when == null || !when.endsAt().isAfter(when.startsAt()))) {
            return warnings;
        }
        WorkingCalendar calendar = known.get().calendar();
        int daysAhead = kinds.named(kind).map(MeetingKind::daysAhead).orElse(0);
        for (Meeting.When when : whens) {
            LocalDate day = calendar.dayOf(when.startsAt());
            meetings.atTheSameTime(programme, when, without).forEach(other -> warnings.add(new Warning(Warning.Kind.CLASH, day, other.title())));
            calendar.holiday(day).or(() -> calendar.dayOff(day).filter(off -> off == DayOff.CLOSING_DAY))
                .ifPresent(off -> warnings.add(new Warning(Warning.Kind.DAY_OFF, day, off.name())));
        }
        Meeting.When first = whens.get(0);
        LocalDate day = calendar.dayOf(first.startsAt());
        long days = ChronoUnit.DAYS.between(calendar.dayOf(clock.instant()), day);
        if (days >= 0 && days < daysAhead) {
            warnings.add(new Warning(Warning.Kind.SHORT_NOTICE, day, Long.toString(days)));
        }
        if (minutes > first.length().toMinutes()) {
            warnings.add(new Warning(Warning.Kind.PARTS_TOO_LONG, day, Long.toString(minutes - first.length().toMinutes())));
        }
        return warnings;
    }
}
