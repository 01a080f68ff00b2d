package nl.gehoordengedaan.rhythm;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.Set;
import java.util.UUID;
import nl.gehoordengedaan.identity.Actor;
import nl.gehoordengedaan.meeting.MeetingState;
import nl.gehoordengedaan.term.HolidaySettings;
import nl.gehoordengedaan.term.WorkingCalendar;

/** Promises and turns for tests: in January 2027 an evening every half year was promised. */
final class ARhythm {

    static final Instant NOW = Instant.parse("2027-01-04T10:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2027, 1, 4);
    static final LocalDate FIRST = LocalDate.of(2027, 1, 1);
    static final LocalDate LAST = LocalDate.of(2027, 6, 30);
    static final Actor SOMEBODY = new Actor(UUID.randomUUID(), "Organiser");
    static final WorkingCalendar CALENDAR = new WorkingCalendar(HolidaySettings.ofTheLaw());

    private ARhythm() {
    }

    static RhythmPromise.What evening() {
        return new RhythmPromise.What("evening", 6, null, false, FIRST);
    }

    static RhythmPromise promise(RhythmPromise.What what) {
        return new RhythmPromise(UUID.randomUUID(), what, null, SOMEBODY, TODAY, NOW);
    }

    static Turn turn() {
        return turn(evening(), null);
    }

    static Turn turn(RhythmPromise.What what, UUID district) {
        RhythmPromise promise = promise(what);
        return new Turn("123456789", promise, promise.first(), district);
    }

    static Turn report() {
        return turn(new RhythmPromise.What(RhythmPromise.REPORT, 12, Month.MAY, false, FIRST), null);
    }

    static Turn.Gathering meeting(MeetingState state, LocalDate day, UUID... districts) {
        return new Turn.Gathering(UUID.randomUUID(), state, day, Set.of(districts));
    }
}
