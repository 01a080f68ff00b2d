package nl.gehoordengedaan.api;

/**
 * What came of a deed, for the program that asked for it. Kept for a week to be given again, so it holds numbers and states, never what
 * somebody said or how to reach somebody.
 *
 * @param made     true when something new was made
 * @param answer   a record
 * @param location address of what was made or done something with; null for none
 */
public record Outcome(boolean made, Record answer, String location) {

    /** Something new is there. */
    public static Outcome made(Record answer, String location) {
        return new Outcome(true, answer, location);
    }

    /** It is done. */
    public static Outcome done(Record answer) {
        return new Outcome(false, answer, null);
    }
}
