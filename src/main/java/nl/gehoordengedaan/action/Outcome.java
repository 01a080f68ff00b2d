package nl.gehoordengedaan.action;

/** How an action ended. None of them but {@link #SOLVED} claims that it is solved. */
public enum Outcome {
    /** At least one reporter said that it is solved, and none that it is not. */
    SOLVED,
    /** Nobody answered within the term: that is not the same as confirmed. */
    NOT_DISPUTED,
    /** Those who answered could not judge it. */
    NOT_JUDGED,
    /** A reporter said that it is not solved, and a person decided, with a reason, not to reopen it. */
    DISPUTED,
    /** Those who reported it cannot be mailed, and have not said to a person whether it is solved. */
    UNCONFIRMED,
    /** There was nobody to ask. */
    NOBODY_TO_ASK,
    /** It was not done, for a reason that everyone can read. */
    NOT_DONE
}
