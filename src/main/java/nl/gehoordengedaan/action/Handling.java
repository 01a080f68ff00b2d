package nl.gehoordengedaan.action;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Something that can be done with an action on a screen. When it is possible is for the page only: the rules themselves are in {@link Action}. */
public enum Handling {
    /** By the day that was asked. */
    PICK_UP,
    /** By another day, with the reason. */
    OTHER_DAY,
    DONE,
    PROGRESS,
    MOVE,
    ASK,
    DECLINE,
    GIVE_BACK,
    /** A resident says that it is done. */
    LOOK,
    REOPEN,
    REFUSE,
    /** A reporter who cannot be mailed hears how it ended. */
    TELL,
    ASSIGN,
    GIVE_UP,
    TAKE_BACK;

    private static final List<Handling> OF_PARTNERS = List.of(PICK_UP, OTHER_DAY, DONE, PROGRESS, MOVE, ASK, DECLINE, GIVE_BACK);

    /** As it stands in an address. */
    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Handling> at(String path) {
        return Arrays.stream(values()).filter(each -> each.path().equals(path)).findFirst();
    }

    /** Is it done by the partner, or for it by an organiser when it phones? */
    boolean isOfPartners() {
        return OF_PARTNERS.contains(this);
    }

    /** Does a link for one step end with it? */
    boolean usesTheLink() {
        return this != PROGRESS && this != ASK;
    }

    /**
     * Is it possible now?
     *
     * @param untold true when some reporter is not told yet and a person must do it
     */
    boolean isPossible(Action action, boolean untold) {
        boolean offered = action.state() == State.OFFERED;
        boolean pickedUp = action.state() == State.PICKED_UP;
        boolean running = !action.isWaiting();
        return switch (this) {
            case PICK_UP -> offered && running && action.askedDay().isPresent();
            case OTHER_DAY, DECLINE -> offered && running;
            case DONE, MOVE -> pickedUp && running;
            case PROGRESS -> pickedUp;
            case ASK -> (offered || pickedUp) && running;
            case GIVE_BACK -> pickedUp || offered && action.isWaiting();
            case ASSIGN, GIVE_UP -> action.state() == State.TO_ASSIGN;
            case TAKE_BACK -> offered || pickedUp;
            case LOOK -> action.state().isOpen() && running && action.isSaidDone();
            case REOPEN, REFUSE -> action.isDisputed() && action.outcome().isEmpty();
            case TELL -> untold;
        };
    }
}
