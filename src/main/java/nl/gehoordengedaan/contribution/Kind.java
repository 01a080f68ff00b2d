package nl.gehoordengedaan.contribution;

/** What sort of thing was said. */
public enum Kind {
    IDEA,
    WORRY,
    QUESTION,
    COMPLIMENT,
    /** Something that is broken or dirty (<i>melding</i>): picked up within five calendar days, promise 1 of the programme. */
    REPAIR
}
