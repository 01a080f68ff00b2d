package nl.gehoordengedaan.rhythm;

/** How it stands with one turn of a promise. */
public enum TurnState {
    /** Nothing is planned yet. */
    DUE,
    /** There is a date. */
    PLANNED,
    /** It took place in its period. */
    KEPT,
    /** The period is over, and it did not take place. */
    MISSED,
    /** The promise was ended before the period was over. */
    ENDED;

    /** Is there still something to wait for? */
    public boolean isOpen() {
        return this == DUE || this == PLANNED;
    }
}
