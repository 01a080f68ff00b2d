package nl.gehoordengedaan.meeting;

import java.util.EnumSet;
import java.util.Set;

/** Where a meeting is. Which state may follow which, stands here and nowhere else. */
public enum MeetingState {
    /** Only those who organise it know of it. */
    PLANNED,
    /** Everyone can see it, and those who are invited were told. */
    ANNOUNCED,
    /** It took place. */
    HELD,
    /** What was said in it can be read, and does not change any more. */
    REPORTED,
    /** Nothing is left to be done about it. */
    CLOSED,
    /** It does not take place. */
    CANCELLED;

    private Set<MeetingState> next() {
        return switch (this) {
            // a kind that is not announced was held without more
            case PLANNED -> EnumSet.of(ANNOUNCED, HELD, CANCELLED);
            case ANNOUNCED -> EnumSet.of(HELD, CANCELLED);
            // a kind without minutes is closed when it was held
            case HELD -> EnumSet.of(REPORTED, CLOSED);
            case REPORTED -> EnumSet.of(CLOSED);
            case CLOSED, CANCELLED -> EnumSet.noneOf(MeetingState.class);
        };
    }

    boolean mayBecome(MeetingState next) {
        return next().contains(next);
    }

    /** Is it still to come, so that it can be changed, moved and cancelled? */
    public boolean isAhead() {
        return this == PLANNED || this == ANNOUNCED;
    }
}
