package nl.gehoordengedaan.contribution;

/** How far the response to a contribution is. Only the next state can follow. */
public enum State {
    RECEIVED,
    CHECKED,
    ANSWERED,
    CLOSED;

    boolean isFollowedBy(State next) {
        return next.ordinal() == ordinal() + 1;
    }
}
