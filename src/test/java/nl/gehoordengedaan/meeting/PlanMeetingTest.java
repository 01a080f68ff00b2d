package nl.gehoordengedaan.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import nl.gehoordengedaan.meeting.PlanMeeting.Repeat;
import nl.gehoordengedaan.meeting.PlanMeeting.Slot;
import org.junit.jupiter.api.Test;

/** A day and two times on the clock become moments, once or several times. */
class PlanMeetingTest {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final LocalTime EVENING = LocalTime.of(19, 30);

    @Test
    void it_begins_at_the_time_on_the_clock_in_winter_and_in_summer() {
        assertThat(on("2027-01-12").in(AMSTERDAM).startsAt()).isEqualTo(Instant.parse("2027-01-12T18:30:00Z"));
        assertThat(on("2027-07-13").in(AMSTERDAM).startsAt()).isEqualTo(Instant.parse("2027-07-13T17:30:00Z"));
    }

    @Test
    void what_ends_before_it_begins_ends_the_next_day() {
        Meeting.When when = new Slot(LocalDate.parse("2027-01-12"), EVENING, LocalTime.of(0, 30)).in(AMSTERDAM);
        assertThat(when.endsAt()).isEqualTo(Instant.parse("2027-01-12T23:30:00Z"));
    }

    @Test
    void without_a_day_or_a_time_there_is_no_moment() {
        assertThat(new Slot(null, EVENING, EVENING).in(AMSTERDAM)).isNull();
        assertThat(new Slot(LocalDate.parse("2027-01-12"), null, EVENING).in(AMSTERDAM)).isNull();
        assertThat(PlanMeeting.whens(new Slot(null, null, null), new Repeat(1, Repeat.Unit.WEEKS, 3), AMSTERDAM)).containsExactly((Meeting.When) null);
    }

    @Test
    void every_two_weeks_also_over_the_change_to_summer_time() {
        assertThat(days("2027-03-16", new Repeat(2, Repeat.Unit.WEEKS, 3))).containsExactly("2027-03-16T19:30", "2027-03-30T19:30", "2027-04-13T19:30");
    }

    @Test
    void every_month_on_the_same_weekday_and_the_fifth_is_the_last() {
        assertThat(days("2027-01-12", new Repeat(1, Repeat.Unit.MONTHS, 3))).containsExactly("2027-01-12T19:30", "2027-02-09T19:30", "2027-03-09T19:30");
        assertThat(days("2027-01-29", new Repeat(1, Repeat.Unit.MONTHS, 3))).containsExactly("2027-01-29T19:30", "2027-02-26T19:30", "2027-03-26T19:30");
    }

    private static List<String> days(String first, Repeat repeat) {
        return PlanMeeting.whens(on(first), repeat, AMSTERDAM).stream().map(when -> when.startsAt().atZone(AMSTERDAM).toLocalDateTime().toString()).toList();
    }

    private static Slot on(String day) {
        return new Slot(LocalDate.parse(day), EVENING, LocalTime.of(21, 30));
    }
}
