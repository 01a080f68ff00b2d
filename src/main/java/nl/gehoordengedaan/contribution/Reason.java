package nl.gehoordengedaan.contribution;

/** The kind of reason for which something is not done; counted, beside the words in which it is explained. */
public enum Reason {
    NOT_OURS,
    NO_MONEY,
    NOT_ALLOWED,
    OTHERS_WANT_THE_OPPOSITE,
    /** Not now: when, is said with it. */
    LATER,
    OTHER
}
