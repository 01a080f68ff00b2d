package nl.gehoordengedaan.rhythm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.gehoordengedaan.term.HolidaySettings;
import nl.gehoordengedaan.term.LiberationDay;
import nl.gehoordengedaan.term.WorkingCalendar;
import org.junit.jupiter.api.Test;

class ProposedDateTest {

    private static final Period QUARTER = new Period(LocalDate.of(2027, 4, 1), LocalDate.of(2027, 6, 30));
    private static final ProposedDate.Usual TUESDAY = ProposedDate.Usual.onTuesday(120);
    private static final LocalDate TODAY = LocalDate.of(2027, 4, 19);

    @Test
    void the_first_tuesday_that_people_can_still_know_of() {
        assertThat(proposed(TODAY, Set.of(), TUESDAY)).contains(new ProposedDate(LocalDate.of(2027, 4, 20), LocalTime.of(19, 30),
            LocalTime.of(21, 30)));
        assertThat(proposed(LocalDate.of(2027, 1, 1), Set.of(), TUESDAY).orElseThrow().day()).isEqualTo("2027-04-06");
    }

    @Test
    void no_public_holiday_no_closing_day_and_no_other_meeting() {
        // 27 April is King's Day, on 4 May the programme is closed and on 11 May it has a meeting
        assertThat(proposed(LocalDate.of(2027, 4, 21), Set.of(LocalDate.of(2027, 5, 11)), TUESDAY).orElseThrow().day())
            .isEqualTo("2027-05-18");
    }

    @Test
    void on_the_usual_weekday_at_the_usual_time_but_not_in_the_weekend() {
        ProposedDate.Usual thursday = new ProposedDate.Usual(DayOfWeek.THURSDAY, LocalTime.of(18, 0), LocalTime.of(20, 0));
        assertThat(proposed(TODAY, Set.of(), thursday)).contains(new ProposedDate(LocalDate.of(2027, 4, 22), LocalTime.of(18, 0), LocalTime.of(20, 0)));
        // Ascension Day is a Thursday
        assertThat(proposed(LocalDate.of(2027, 5, 6), Set.of(), thursday).orElseThrow().day()).isEqualTo("2027-05-13");

        ProposedDate.Usual saturday = new ProposedDate.Usual(DayOfWeek.SATURDAY, LocalTime.of(11, 0), LocalTime.of(13, 0));
        assertThat(proposed(TODAY, Set.of(), saturday)).contains(new ProposedDate(LocalDate.of(2027, 4, 20), LocalTime.of(11, 0), LocalTime.of(13, 0)));
    }

    @Test
    void another_weekday_when_there_is_no_good_one_left_and_nothing_when_there_is_no_day_at_all() {
        assertThat(proposed(LocalDate.of(2027, 6, 30), Set.of(), TUESDAY).orElseThrow().day()).isEqualTo("2027-06-30");
        assertThat(proposed(LocalDate.of(2027, 7, 1), Set.of(), TUESDAY)).isEmpty();
        assertThat(proposed(TODAY, QUARTER.from().datesUntil(QUARTER.until().plusDays(1)).collect(Collectors.toSet()), TUESDAY)).isEmpty();
    }

    private static Optional<ProposedDate> proposed(LocalDate earliest, Set<LocalDate> taken, ProposedDate.Usual usual) {
        return ProposedDate.in(QUARTER, earliest, new WorkingCalendar(new HolidaySettings(true, LiberationDay.EVERY_YEAR, Set.of(LocalDate.of(2027, 5, 4)))),
            taken, usual);
    }
}
