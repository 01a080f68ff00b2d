package nl.gehoordengedaan.meeting;

import java.time.LocalDate;

/**
 * Something to think of before a meeting is planned or moved. It is no refusal: whoever plans may know better.
 *
 * @param day   the day it is about
 * @param about what it mentions: the other meeting, the name of the holiday (a value of {@code DayOff}), a number; empty when nothing
 */
record Warning(Kind kind, LocalDate day, String about) {

    /** What there is to think of. */
    enum Kind {
        /** Another meeting of the programme is at the same time. */
        CLASH,
        /** A public holiday, or a day on which the programme is closed. */
        DAY_OFF,
        /** There are fewer days left than people should have to know of it. */
        SHORT_NOTICE,
        /** The parts take longer than the meeting. */
        PARTS_TOO_LONG
    }
}
