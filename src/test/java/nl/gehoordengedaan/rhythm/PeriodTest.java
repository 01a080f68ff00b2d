package nl.gehoordengedaan.rhythm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2027-02-14, 1, 2027-02-01, 2027-02-28",
        "2028-02-29, 1, 2028-02-01, 2028-02-29",
        "2027-02-28, 2, 2027-01-01, 2027-02-28",
        "2028-03-31, 3, 2028-01-01, 2028-03-31",
        "2027-04-01, 3, 2027-04-01, 2027-06-30",
        "2027-08-31, 4, 2027-05-01, 2027-08-31",
        "2027-06-30, 6, 2027-01-01, 2027-06-30",
        "2027-07-01, 6, 2027-07-01, 2027-12-31",
        "2027-12-31, 12, 2027-01-01, 2027-12-31"})
    void a_period_follows_the_calendar_year(LocalDate day, int months, LocalDate from, LocalDate until) {
        Period period = Period.around(day, months, Month.DECEMBER);

        assertThat(period).isEqualTo(new Period(from, until));
        assertThat(period.next(months, Month.DECEMBER).from()).isEqualTo(until.plusDays(1));
        assertThat(period.has(from)).isTrue();
        assertThat(period.has(until)).isTrue();
        assertThat(period.has(until.plusDays(1))).isFalse();
        assertThat(period.has(from.minusDays(1))).isFalse();
    }

    @Test
    void a_year_can_end_earlier_and_the_next_begins_in_january() {
        Period first = Period.around(LocalDate.of(2027, 9, 1), 12, Month.MAY);

        assertThat(first).isEqualTo(new Period(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 5, 31)));
        assertThat(first.next(12, Month.MAY)).isEqualTo(new Period(LocalDate.of(2028, 1, 1), LocalDate.of(2028, 5, 31)));
        assertThat(Period.around(LocalDate.of(2028, 1, 1), 12, Month.FEBRUARY).until()).isEqualTo(LocalDate.of(2028, 2, 29));
    }

    @Test
    void what_is_promised_in_the_middle_of_a_period_begins_with_the_next() {
        assertThat(Period.from(LocalDate.of(2027, 7, 1), 6, Month.DECEMBER).from()).isEqualTo(LocalDate.of(2027, 7, 1));
        assertThat(Period.from(LocalDate.of(2027, 7, 2), 6, Month.DECEMBER).from()).isEqualTo(LocalDate.of(2028, 1, 1));
    }
}
