package nl.gehoordengedaan.live;

/** What is asked at the end of each meeting, of everybody in the room. */
public enum ClosingQuestion {
    /** Do you recognise what was said? */
    RECOGNISED,
    /** Was it understandable? */
    UNDERSTANDABLE,
    /** Have you worries left? */
    WORRIES,
    /** Will you go on taking part? */
    COMMITTED,
    /** Will you tell others of it? */
    AMBASSADOR
}
