package nl.gehoordengedaan.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.gehoordengedaan.shared.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {

    private final WorkingCalendar calendar = new WorkingCalendar(HolidaySettings.ofTheLaw());

    @ParameterizedTest
    @CsvSource({"2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2028-04-16", "2029-04-01", "2030-04-21", "2031-04-13", "2032-03-28", "2033-04-17",
        "2034-04-09", "2035-03-25", "2036-04-13", "2037-04-05", "2038-04-25", "2039-04-10", "2040-04-01"})
    void easter_is_computed(LocalDate easter) {
        assertThat(PublicHolidays.easterSunday(easter.getYear())).isEqualTo(easter);
        assertThat(calendar.holiday(easter)).contains(DayOff.EASTER_SUNDAY);
        assertThat(calendar.dayOff(easter)).contains(DayOff.WEEKEND);
        assertThat(calendar.dayOff(easter.plusDays(1))).contains(DayOff.EASTER_MONDAY);
        assertThat(calendar.holiday(easter.plusDays(39))).contains(DayOff.ASCENSION_DAY);
        assertThat(calendar.holiday(easter.plusDays(49))).contains(DayOff.PENTECOST_SUNDAY);
        assertThat(calendar.dayOff(easter.plusDays(50))).contains(DayOff.PENTECOST_MONDAY);
    }

    @ParameterizedTest
    @CsvSource({"2026-01-01,NEW_YEARS_DAY", "2026-04-03,GOOD_FRIDAY", "2026-04-06,EASTER_MONDAY", "2026-04-27,KINGS_DAY", "2026-05-05,LIBERATION_DAY",
        "2026-05-14,ASCENSION_DAY", "2026-05-25,PENTECOST_MONDAY", "2026-12-25,CHRISTMAS_DAY", "2026-12-26,WEEKEND", "2025-12-26,SECOND_CHRISTMAS_DAY"})
    void nobody_works_on_a_public_holiday(LocalDate day, DayOff reason) {
        assertThat(calendar.dayOff(day)).contains(reason);
        assertThat(calendar.isWorkingDay(day)).isFalse();
    }

    @Test
    void kings_day_is_the_26th_when_the_27th_is_a_sunday() {
        assertThat(calendar.holiday(LocalDate.of(2025, 4, 26))).contains(DayOff.KINGS_DAY);
        assertThat(calendar.holiday(LocalDate.of(2025, 4, 27))).isEmpty();
        assertThat(calendar.holiday(LocalDate.of(2026, 4, 27))).contains(DayOff.KINGS_DAY);
    }

    @Test
    void the_fifth_of_may_can_be_off_never_every_year_or_in_lustrum_years() {
        assertThat(fifthOfMayOff(LiberationDay.NEVER)).isEmpty();
        assertThat(fifthOfMayOff(LiberationDay.EVERY_YEAR)).hasSize(17);
        assertThat(fifthOfMayOff(LiberationDay.LUSTRUM_YEARS)).containsExactly(2025, 2030, 2035, 2040);
    }

    private static int[] fifthOfMayOff(LiberationDay liberationDay) {
        WorkingCalendar calendar = new WorkingCalendar(new HolidaySettings(false, liberationDay, Set.of()));
        return IntStream.rangeClosed(2024, 2040)
                .filter(year -> calendar.holiday(LocalDate.of(year, 5, 5)).filter(DayOff.LIBERATION_DAY::equals).isPresent()).toArray();
    }

    @Test
    void good_friday_can_be_worked() {
        LocalDate goodFriday = LocalDate.of(2026, 4, 3);
        assertThat(calendar.isWorkingDay(goodFriday)).isFalse();
        assertThat(new WorkingCalendar(new HolidaySettings(false, LiberationDay.NEVER, Set.of())).isWorkingDay(goodFriday)).isTrue();
    }

    @Test
    void a_programme_can_close_on_days_of_its_own() {
        LocalDate bridge = LocalDate.of(2026, 5, 15);
        WorkingCalendar closing = new WorkingCalendar(new HolidaySettings(true, LiberationDay.EVERY_YEAR, Set.of(bridge)));
        assertThat(calendar.isWorkingDay(bridge)).isTrue();
        assertThat(closing.dayOff(bridge)).contains(DayOff.CLOSING_DAY);
        assertThat(closing.deadline(LocalDate.of(2026, 5, 13), Term.workingDays(1)).dueDay()).isEqualTo("2026-05-18");
    }

    @Test
    void the_day_it_came_in_does_not_count_and_the_due_day_counts_wholly() {
        Deadline deadline = calendar.deadline(amsterdam("2026-06-01T23:59"), Term.workingDays(1));
        assertThat(deadline.startDay()).isEqualTo("2026-06-01");
        assertThat(deadline.dueDay()).isEqualTo("2026-06-02");
        assertThat(deadline.isOverdueAt(amsterdam("2026-06-02T23:59:59"))).isFalse();
        assertThat(deadline.isOverdueAt(amsterdam("2026-06-03T00:00"))).isTrue();
    }

    @Test
    void a_report_of_half_past_midnight_belongs_to_the_new_day_in_amsterdam() {
        assertThat(calendar.deadline(Instant.parse("2026-06-01T22:30:00Z"), Term.calendarDays(5)).startDay()).isEqualTo("2026-06-02");
    }

    @Test
    void five_calendar_days_stay_five_days_over_a_weekend() {
        Deadline deadline = calendar.deadline(amsterdam("2026-06-02T14:00"), Term.calendarDays(5));
        assertThat(deadline.dueDay()).isEqualTo("2026-06-07");
        assertThat(deadline.dueDay().getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
        assertThat(deadline.skipped()).isEmpty();
    }

    @Test
    void the_weekend_and_the_fifth_of_may_are_skipped() {
        Deadline deadline = calendar.deadline(amsterdam("2026-04-29T10:00"), Term.workingDays(5));
        assertThat(deadline.dueDay()).isEqualTo("2026-05-07");
        assertThat(deadline.skipped()).extracting(SkippedDay::day).extracting(LocalDate::toString)
                .containsExactly("2026-05-02", "2026-05-03", "2026-05-05");
    }

    @Test
    void a_term_runs_over_the_turn_of_the_year() {
        Deadline deadline = calendar.deadline(amsterdam("2026-12-23T10:00"), Term.workingDays(5));
        assertThat(deadline.dueDay()).isEqualTo("2026-12-31");
        assertThat(calendar.deadline(amsterdam("2026-12-24T10:00"), Term.workingDays(5)).dueDay()).isEqualTo("2027-01-04");
    }

    @Test
    void the_29th_of_february_is_a_day_like_any_other() {
        assertThat(calendar.deadline(amsterdam("2028-02-28T10:00"), Term.workingDays(1)).dueDay()).isEqualTo("2028-02-29");
        assertThat(calendar.deadline(amsterdam("2028-02-29T10:00"), Term.calendarDays(1)).dueDay()).isEqualTo("2028-03-01");
    }

    @Test
    void a_deadline_is_at_midnight_in_amsterdam_in_summer_and_winter_time() {
        assertThat(calendar.deadline(amsterdam("2026-03-26T10:00"), Term.calendarDays(3)).due()).isEqualTo("2026-03-29T22:00:00Z");
        assertThat(calendar.deadline(amsterdam("2026-03-26T10:00"), Term.calendarDays(2)).due()).isEqualTo("2026-03-28T23:00:00Z");
        assertThat(calendar.deadline(amsterdam("2026-10-22T10:00"), Term.calendarDays(3)).due()).isEqualTo("2026-10-25T23:00:00Z");
    }

    @Test
    void a_reminder_goes_out_in_the_morning() {
        assertThat(calendar.reminder(amsterdam("2026-03-26T23:00"), Term.calendarDays(3))).isEqualTo(amsterdam("2026-03-29T09:00"));
    }

    @Test
    void a_term_in_working_days_always_ends_on_a_working_day() {
        everyDay().forEach(day -> IntStream.of(1, 2, 5, 15).forEach(amount -> {
            Deadline deadline = calendar.deadline(day, Term.workingDays(amount));
            assertThat(calendar.isWorkingDay(deadline.dueDay())).isTrue();
            assertThat(day.datesUntil(deadline.dueDay().plusDays(1)).skip(1).filter(calendar::isWorkingDay).count()).isEqualTo(amount);
            assertThat(day.plusDays(amount + deadline.skipped().size())).isEqualTo(deadline.dueDay());
        }));
    }

    @Test
    void days_are_counted_back_as_they_are_counted_on() {
        // Wednesday 6 May 2026; the 5th is a holiday, the 2nd and 3rd are a weekend
        assertThat(calendar.before(LocalDate.of(2026, 5, 6), Term.workingDays(1))).isEqualTo(LocalDate.of(2026, 5, 4));
        assertThat(calendar.before(LocalDate.of(2026, 5, 6), Term.workingDays(2))).isEqualTo(LocalDate.of(2026, 5, 1));
        assertThat(calendar.before(LocalDate.of(2026, 5, 6), Term.calendarDays(2))).isEqualTo(LocalDate.of(2026, 5, 4));
        // from a day on which nobody works: the weekend counts neither way
        assertThat(calendar.before(LocalDate.of(2026, 5, 10), Term.workingDays(5))).isEqualTo(LocalDate.of(2026, 5, 1));
    }

    @Test
    void from_a_working_day_back_and_on_again_is_the_same_day() {
        everyDay().forEach(day -> {
            assertThat(calendar.before(day, Term.calendarDays(9))).isEqualTo(day.minusDays(9));
            assertThat(calendar.isWorkingDay(calendar.before(day, Term.workingDays(5)))).isTrue();
            if (calendar.isWorkingDay(day)) {
                assertThat(calendar.deadline(calendar.before(day, Term.workingDays(5)), Term.workingDays(5)).dueDay()).isEqualTo(day);
            }
        });
    }

    @Test
    void who_comes_later_is_never_due_earlier() {
        everyDay().forEach(day -> {
            assertThat(calendar.deadline(day, Term.workingDays(15)).due()).isBeforeOrEqualTo(calendar.deadline(day.plusDays(1), Term.workingDays(15)).due());
            assertThat(calendar.deadline(day, Term.workingDays(5)).due()).isBefore(calendar.deadline(day, Term.workingDays(6)).due());
        });
    }

    @Test
    void five_calendar_days_take_no_more_than_six_days_of_clock_time() {
        everyDay().forEach(day -> assertThat(
                Duration.between(day.atStartOfDay(Clock.AMSTERDAM).toInstant(), calendar.deadline(day, Term.calendarDays(5)).due()))
                .isBetween(Duration.ofHours(6 * 24 - 1), Duration.ofHours(6 * 24 + 1)));
    }

    @Test
    void a_year_has_six_to_ten_holidays_on_weekdays() {
        IntStream.rangeClosed(2024, 2040).forEach(year -> assertThat(everyDay().filter(day -> day.getYear() == year)
                .filter(day -> calendar.dayOff(day).filter(off -> off != DayOff.WEEKEND).isPresent()).count()).isBetween(6L, 10L));
    }

    @Test
    void a_term_is_at_least_a_day_and_at_most_two_years() {
        assertThatThrownBy(() -> Term.workingDays(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Term.calendarDays(731)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Term.isInRange(730)).isTrue();
    }

    private static Stream<LocalDate> everyDay() {
        return LocalDate.of(2024, 1, 1).datesUntil(LocalDate.of(2041, 1, 1));
    }

    private static Instant amsterdam(String moment) {
        return LocalDateTime.parse(moment).atZone(Clock.AMSTERDAM).toInstant();
    }
}
