package nl.gehoordengedaan.term;

import java.util.Objects;

/**
 * A number of days within which something is promised.
 *
 * <p>Source of the way of counting: Algemene termijnenwet. The day itself does not count; the first day is the day after.
 *
 * @param amount number of days, {@value #SHORTEST} to {@value #LONGEST}
 * @param unit which days count
 */
public record Term(int amount, Unit unit) {

    /** In days: a promise that ends the day it is made cannot be checked by counting. */
    public static final int SHORTEST = 1;
    /** In days: two years; what takes longer is a date, not a term. */
    public static final int LONGEST = 730;

    public Term {
        Objects.requireNonNull(unit, "unit");
        if (!isInRange(amount)) {
            throw new IllegalArgumentException("a term is " + SHORTEST + " to " + LONGEST + " days, not " + amount);
        }
    }

    public static Term calendarDays(int amount) {
        return new Term(amount, Unit.CALENDAR_DAYS);
    }

    public static Term workingDays(int amount) {
        return new Term(amount, Unit.WORKING_DAYS);
    }

    public static boolean isInRange(int amount) {
        return amount >= SHORTEST && amount <= LONGEST;
    }
}
