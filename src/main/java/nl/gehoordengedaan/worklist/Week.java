package nl.gehoordengedaan.worklist;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import nl.gehoordengedaan.shared.Clock;

/**
 * What "late", "today" and "this week" mean now, for deadlines that are the first moment that is too late.
 *
 * @param now   what is due by then is late
 * @param today what is due by then, and not late, must be done today
 * @param week  what is due by then, and not today, must be done this week: up to and including Sunday
 */
record Week(Instant now, Instant today, Instant week) {

    static Week of(Instant now) {
        LocalDate day = now.atZone(Clock.AMSTERDAM).toLocalDate();
        return new Week(now, day.plusDays(1).atStartOfDay(Clock.AMSTERDAM).toInstant(),
            day.with(TemporalAdjusters.next(DayOfWeek.MONDAY)).atStartOfDay(Clock.AMSTERDAM).toInstant());
    }
}
