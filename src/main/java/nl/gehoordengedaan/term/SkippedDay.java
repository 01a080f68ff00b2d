package nl.gehoordengedaan.term;

import java.time.LocalDate;
import java.util.Objects;

/** A day that did not count towards a deadline, and why. */
public record SkippedDay(LocalDate day, DayOff reason) {

    public SkippedDay {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(reason, "reason");
    }
}
