package nl.gehoordengedaan.action;

/** What a reporter says when asked whether it is solved. */
public enum Verdict {
    SOLVED,
    NOT_SOLVED,
    CANNOT_JUDGE
}
