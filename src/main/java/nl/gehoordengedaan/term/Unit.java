package nl.gehoordengedaan.term;

/** How the days of a term are counted. */
public enum Unit {

    /** Every day counts, weekends and holidays too, and the last day stays where it falls. */
    CALENDAR_DAYS,

    /** Only working days count: not Saturday, not Sunday, not a public holiday, not a closing day of the programme. */
    WORKING_DAYS
}
