package nl.gehoordengedaan.action;

import java.util.EnumSet;
import java.util.Set;

/** Where an action is. Which state may follow which, stands here and nowhere else. */
public enum State {
    /** An organiser decides who does it, or that nobody does. */
    TO_ASSIGN,
    /** A partner was asked and has not said yet whether it does it. */
    OFFERED,
    /** A partner does it, and promised a date. */
    PICKED_UP,
    /** The partner says that it is done; the reporters are asked whether that is so. */
    DONE,
    /** It was decided, with a reason, that it is not done. */
    NOT_DONE,
    /** The reporters were told how it ended. */
    CLOSED;

    private Set<State> next() {
        return switch (this) {
            // done at once: a resident says that it is, and somebody looked
            case TO_ASSIGN -> EnumSet.of(OFFERED, DONE, NOT_DONE);
            case OFFERED -> EnumSet.of(PICKED_UP, DONE, TO_ASSIGN);
            case PICKED_UP -> EnumSet.of(DONE, TO_ASSIGN);
            case DONE -> EnumSet.of(PICKED_UP, CLOSED);
            case NOT_DONE -> EnumSet.of(CLOSED);
            case CLOSED -> EnumSet.noneOf(State.class);
        };
    }

    boolean mayBecome(State next) {
        return next().contains(next);
    }

    /** Is something still to be done? */
    public boolean isOpen() {
        return this == TO_ASSIGN || this == OFFERED || this == PICKED_UP;
    }
}
