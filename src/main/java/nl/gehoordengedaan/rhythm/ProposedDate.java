package nl.gehoordengedaan.rhythm;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.gehoordengedaan.term.WorkingCalendar;

/**
 * A date on which something promised could take place: no public holiday, no day on which the programme is closed, and no day of another
 * meeting. School holidays are not known, and who plans it is told so.
 */
public record ProposedDate(LocalDate day, LocalTime from, LocalTime until) {

    /** When such a meeting usually is. */
    record Usual(DayOfWeek weekday, LocalTime from, LocalTime until) {

        private static final LocalTime EVENING = LocalTime.of(19, 30);

        /** Half past seven on a Tuesday, as long as there was none yet. */
        static Usual onTuesday(int minutes) {
            return new Usual(DayOfWeek.TUESDAY, EVENING, EVENING.plusMinutes(minutes));
        }

        /** On Friday and in the weekend people have other plans. */
        boolean isOnAWeekday() {
            return weekday.getValue() <= DayOfWeek.THURSDAY.getValue();
        }
    }

    /**
     * The first good day in the period, on the usual weekday when there is one.
     *
     * @param earliest not before this day, so that people know in time
     * @param taken    days on which there is another meeting of the programme
     * @return empty when there is no such day left
     */
    static Optional<ProposedDate> in(Period period, LocalDate earliest, WorkingCalendar calendar, Set<LocalDate> taken, Usual usual) {
        LocalDate first = earliest.isAfter(period.from()) ? earliest : period.from();
        if (first.isAfter(period.until())) {
            return Optional.empty();
        }
        Predicate<LocalDate> good = day -> calendar.isWorkingDay(day) && !taken.contains(day);
        Usual wanted = usual.isOnAWeekday() ? usual : new Usual(DayOfWeek.TUESDAY, usual.from(), usual.until());
        return Stream.<Predicate<LocalDate>>of(day -> day.getDayOfWeek() == wanted.weekday(), day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) < 0)
            .flatMap(fits -> first.datesUntil(period.until().plusDays(1)).filter(fits.and(good)).limit(1)).findFirst()
            .map(day -> new ProposedDate(day, wanted.from(), wanted.until()));
    }
}
