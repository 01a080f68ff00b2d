package nl.gehoordengedaan.term;

/** Why a day does not count as a working day. */
public enum DayOff {
    NEW_YEARS_DAY,
    GOOD_FRIDAY,
    EASTER_SUNDAY,
    EASTER_MONDAY,
    KINGS_DAY,
    LIBERATION_DAY,
    ASCENSION_DAY,
    PENTECOST_SUNDAY,
    PENTECOST_MONDAY,
    CHRISTMAS_DAY,
    SECOND_CHRISTMAS_DAY,
    /** Saturday or Sunday. */
    WEEKEND,
    /** The programme itself is closed. */
    CLOSING_DAY
}
