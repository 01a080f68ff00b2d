package nl.gehoordengedaan.action;

/** What happened with an action: a line in the register, and news for whoever reported or follows it. */
public enum What {
    AGREED(false),
    ASKED(true),
    DECLINED(true),
    NO_REACTION(true),
    TAKEN_BACK(true),
    TAKEN_OUT(false),
    PICKED_UP(true),
    PICK_UP_LATE(true),
    MOVED(true),
    PROGRESS(true),
    WAITING(false),
    GOING_ON(false),
    LATE(true),
    DONE(false),
    SAID_DONE(false),
    NOT_YET(true),
    CONFIRMED(false),
    DISPUTED(false),
    NOT_JUDGED(false),
    REOPENED(true),
    NOT_REOPENED(false),
    NOT_DONE(false),
    CLOSED(false);

    private final boolean newsForReporters;

    What(boolean newsForReporters) {
        this.newsForReporters = newsForReporters;
    }

    /** Do reporters get a mail of news about it? Of the others they get a letter of its own, or it is the answer to what they did. */
    boolean isNewsForReporters() {
        return newsForReporters;
    }
}
