package nl.gehoordengedaan.minutes;

/** What became of a change that somebody asked for. */
public enum AmendmentState {
    PROPOSED,
    ACCEPTED,
    REFUSED
}
