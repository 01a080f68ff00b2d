package nl.gehoordengedaan.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import nl.gehoordengedaan.shared.Clock;
import org.junit.jupiter.api.Test;

/** Late, today and this week, for deadlines at midnight after the last day. */
class WeekTest {

    @Test
    void what_is_due_today_is_due_at_midnight() {
        // a Wednesday
        Week week = Week.of(amsterdam("2026-05-06T10:00"));

        assertThat(week.today()).isEqualTo(amsterdam("2026-05-07T00:00"));
        assertThat(week.week()).isEqualTo(amsterdam("2026-05-11T00:00"));
    }

    @Test
    void on_sunday_nothing_is_left_of_the_week_but_today() {
        Week week = Week.of(amsterdam("2026-05-10T23:59"));

        assertThat(week.today()).isEqualTo(week.week()).isEqualTo(amsterdam("2026-05-11T00:00"));
    }

    @Test
    void a_day_on_which_the_clock_goes_forward_ends_at_midnight_too() {
        assertThat(Week.of(amsterdam("2026-03-29T12:00")).today()).isEqualTo(amsterdam("2026-03-30T00:00"));
    }

    private static Instant amsterdam(String moment) {
        return LocalDateTime.parse(moment).atZone(Clock.AMSTERDAM).toInstant();
    }
}
