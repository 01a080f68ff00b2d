package nl.gehoordengedaan.minutes;

/** How far the minutes of a meeting are. */
public enum MinutesState {
    /** Being written; nobody outside the programme sees them. */
    DRAFT,
    /** Sent to those who were there, who can say what must change. */
    SENT,
    /** Final and public; only a correction with a reason makes another version. */
    FROZEN
}
