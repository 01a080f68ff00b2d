package nl.gehoordengedaan.live;

/** What sort of thing was said, in the words of a contribution. */
public enum NoteKind {
    IDEA,
    WORRY,
    QUESTION,
    COMPLIMENT,
    /** Something broken or dirty. */
    REPAIR
}
