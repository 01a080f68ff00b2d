package nl.gehoordengedaan.term;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.Map;

/** The Dutch public holidays of one year, computed. */
final class PublicHolidays {

    private PublicHolidays() {
    }

    static Map<LocalDate, DayOff> of(int year, HolidaySettings settings) {
        LocalDate easter = easterSunday(year);
        Map<LocalDate, DayOff> days = new HashMap<>();
        days.put(LocalDate.of(year, Month.JANUARY, 1), DayOff.NEW_YEARS_DAY);
        if (settings.goodFriday()) {
            days.put(easter.minusDays(2), DayOff.GOOD_FRIDAY);
        }
        days.put(easter, DayOff.EASTER_SUNDAY);
        days.put(easter.plusDays(1), DayOff.EASTER_MONDAY);
        days.put(kingsDay(year), DayOff.KINGS_DAY);
        if (settings.liberationDay().isDayOffIn(year)) {
            days.put(LocalDate.of(year, Month.MAY, 5), DayOff.LIBERATION_DAY);
        }
        // after 5 May: when the two fall on one day, it is called Ascension Day
        days.put(easter.plusDays(39), DayOff.ASCENSION_DAY);
        days.put(easter.plusDays(49), DayOff.PENTECOST_SUNDAY);
        days.put(easter.plusDays(50), DayOff.PENTECOST_MONDAY);
        days.put(LocalDate.of(year, Month.DECEMBER, 25), DayOff.CHRISTMAS_DAY);
        days.put(LocalDate.of(year, Month.DECEMBER, 26), DayOff.SECOND_CHRISTMAS_DAY);
        return days;
    }

    private static LocalDate kingsDay(int year) {
        LocalDate birthday = LocalDate.of(year, Month.APRIL, 27);
        return birthday.getDayOfWeek() == DayOfWeek.SUNDAY ? birthday.minusDays(1) : birthday;
    }

    /** The Gregorian rule in the form of Meeus, Jones and Butcher; the letters are theirs. */
    static LocalDate easterSunday(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = b / 4;
        int e = b % 4;
        int f = (b + 8) / 25;
        int g = (b - f + 1) / 3;
        int h = (19 * a + b - d - g + 15) % 30;
        int i = c / 4;
        int k = c % 4;
        int l = (32 + 2 * e + 2 * i - h - k) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int monthAndDay = h + l - 7 * m + 114;
        return LocalDate.of(year, monthAndDay / 31, monthAndDay % 31 + 1);
    }
}
