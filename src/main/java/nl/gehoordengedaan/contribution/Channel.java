package nl.gehoordengedaan.contribution;

/** How something came in: typed by whoever said it, or written down by somebody else for them. */
public enum Channel {
    /** Typed on the page "Say it". */
    WEB(false),
    /** Sent by a program, for example a reporting app. */
    API(false),
    /** Said at a desk or in a parents' room. */
    DESK(true),
    PHONE(true),
    /** Written on a card or in a letter. */
    PAPER(true),
    /** Heard in the street by a neighbourhood ambassador. */
    AMBASSADOR(true),
    /** Heard at a meeting, noted by whoever led the table, and in its minutes. */
    EVENING(false),
    /** Said in a small group, and written down by whoever led the talk. */
    TALK(true);

    private final boolean enteredForSomebody;

    Channel(boolean enteredForSomebody) {
        this.enteredForSomebody = enteredForSomebody;
    }

    /** Can it be chosen at the desk? A signal and a talk have a page of their own. */
    boolean isOfTheDesk() {
        return enteredForSomebody && this != AMBASSADOR && this != TALK;
    }

    /** Did somebody with an account write it down? */
    public boolean isEnteredForSomebody() {
        return enteredForSomebody;
    }
}
