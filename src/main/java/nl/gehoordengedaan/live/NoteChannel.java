package nl.gehoordengedaan.live;

/** By which way words of a meeting came in. */
public enum NoteChannel {
    /** Typed by the host of a table, while it was said. */
    TABLE,
    /** A card that somebody filled in with a pen. */
    PAPER,
    /** A sheet on the wall, of which there is a photo. */
    FLIPOVER,
    /** A line of a file. */
    IMPORT,
    /** Typed by somebody of the programme. */
    STAFF
}
