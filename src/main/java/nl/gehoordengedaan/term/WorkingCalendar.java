package nl.gehoordengedaan.term;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.gehoordengedaan.shared.Clock;

/** The days on which a programme works, and the deadlines that follow from them. */
public final class WorkingCalendar {

    /** Nobody is reminded in the middle of the night. */
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final HolidaySettings settings;
    private final ZoneId zone;
    private final Map<Integer, Map<LocalDate, DayOff>> holidays = new ConcurrentHashMap<>();

    public WorkingCalendar(HolidaySettings settings) {
        this(settings, Clock.AMSTERDAM);
    }

    public WorkingCalendar(HolidaySettings settings, ZoneId zone) {
        this.settings = Objects.requireNonNull(settings, "settings");
        this.zone = Objects.requireNonNull(zone, "zone");
    }

    public boolean isWorkingDay(LocalDate day) {
        return dayOff(day).isEmpty();
    }

    /** Why nobody works that day; a holiday in the weekend is the weekend. */
    public Optional<DayOff> dayOff(LocalDate day) {
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            return Optional.of(DayOff.WEEKEND);
        }
        return holiday(day).or(() -> settings.closingDays().contains(day) ? Optional.of(DayOff.CLOSING_DAY) : Optional.empty());
    }

    /** The public holiday of that day, also when it falls in the weekend. */
    public Optional<DayOff> holiday(LocalDate day) {
        return Optional.ofNullable(holidays.computeIfAbsent(day.getYear(), year -> PublicHolidays.of(year, settings)).get(day));
    }

    /** The deadline of something that came in at this moment; the day it came in does not count. */
    public Deadline deadline(Instant start, Term term) {
        return deadline(dayOf(start), term);
    }

    /** The deadline counted from a day, which itself does not count. */
    public Deadline deadline(LocalDate startDay, Term term) {
        List<SkippedDay> skipped = new ArrayList<>();
        LocalDate day = startDay;
        int counted = 0;
        while (counted < term.amount()) {
            day = day.plusDays(1);
            Optional<DayOff> off = term.unit() == Unit.CALENDAR_DAYS ? Optional.empty() : dayOff(day);
            if (off.isPresent()) {
                skipped.add(new SkippedDay(day, off.get()));
            } else {
                counted++;
            }
        }
        return new Deadline(startOf(day.plusDays(1)), startDay, day, term, skipped);
    }

    /**
     * The day that lies so many days before this one; the day itself does not count. In working days it is a working day, so whoever is
     * told that day has all of them left.
     */
    public LocalDate before(LocalDate day, Term term) {
        LocalDate before = day;
        int counted = 0;
        while (counted < term.amount()) {
            before = before.minusDays(1);
            if (term.unit() == Unit.CALENDAR_DAYS || isWorkingDay(before)) {
                counted++;
            }
        }
        return before;
    }

    /** When to remind: in the morning of the day on which this term would end. */
    public Instant reminder(Instant start, Term after) {
        return deadline(start, after).dueDay().atTime(MORNING).atZone(zone).toInstant();
    }

    /** The morning of that day: nobody is reminded in the middle of the night. */
    public Instant morningOf(LocalDate day) {
        return day.atTime(MORNING).atZone(zone).toInstant();
    }

    /** The first moment after that day. */
    public Instant endOf(LocalDate day) {
        return startOf(day.plusDays(1));
    }

    /** The day in the programme's own time zone. */
    public LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    /** Where these days are lived. */
    public ZoneId zone() {
        return zone;
    }

    private Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }
}
