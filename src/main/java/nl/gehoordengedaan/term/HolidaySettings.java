package nl.gehoordengedaan.term;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

/**
 * What a programme decides itself about its days off; the other public holidays are fixed by law.
 *
 * @param goodFriday whether Good Friday is a day off
 * @param liberationDay in which years 5 May is a day off
 * @param closingDays days on which the programme itself is closed, at most {@value #MOST_CLOSING_DAYS}
 */
public record HolidaySettings(boolean goodFriday, LiberationDay liberationDay, Set<LocalDate> closingDays) {

    public static final int MOST_CLOSING_DAYS = 1000;

    public HolidaySettings {
        Objects.requireNonNull(liberationDay, "liberationDay");
        closingDays = Set.copyOf(closingDays);
        if (closingDays.size() > MOST_CLOSING_DAYS) {
            throw new IllegalArgumentException("at most " + MOST_CLOSING_DAYS + " closing days, not " + closingDays.size());
        }
    }

    /** The days of article 3 of the Algemene termijnenwet, Good Friday and 5 May of every year among them. */
    public static HolidaySettings ofTheLaw() {
        return new HolidaySettings(true, LiberationDay.EVERY_YEAR, Set.of());
    }
}
