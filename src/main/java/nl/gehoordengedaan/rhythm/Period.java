package nl.gehoordengedaan.rhythm;

import java.time.LocalDate;
import java.time.Month;
import java.util.Set;

/**
 * A stretch of days within which something promised takes place once: a month, a quarter, a half year. Periods follow the calendar year, so
 * that everyone knows when one begins.
 *
 * @param from  its first day
 * @param until its last day
 */
public record Period(LocalDate from, LocalDate until) {

    /** How many months a period can be: what a year can be divided into. */
    static final Set<Integer> LENGTHS = Set.of(1, 2, 3, 4, 6, 12);
    private static final int YEAR = 12;

    /**
     * The period in which this day is; of a year that ends earlier than in December also the days after that, until the next year.
     *
     * @param months  how long a period is, one of {@link #LENGTHS}
     * @param byMonth for a whole year: the last month of the period
     */
    static Period around(LocalDate day, int months, Month byMonth) {
        int first = (day.getMonthValue() - 1) / months * months + 1;
        LocalDate from = LocalDate.of(day.getYear(), first, 1);
        LocalDate lastMonth = months == YEAR ? from.withMonth(byMonth.getValue()) : from.plusMonths(months - 1L);
        return new Period(from, lastMonth.withDayOfMonth(lastMonth.lengthOfMonth()));
    }

    /** The first that begins on this day or later. */
    static Period from(LocalDate day, int months, Month byMonth) {
        Period around = around(day, months, byMonth);
        return around.from().equals(day) ? around : around.next(months, byMonth);
    }

    Period next(int months, Month byMonth) {
        return around(from.plusMonths(months), months, byMonth);
    }

    boolean has(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
