package nl.gehoordengedaan.action;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The day that comes next for an action, and which day it is: the same one in every list and on every page.
 *
 * @param due the first moment that is too late
 */
record NextDay(Kind kind, Instant due) {

    /** Which of its days it is. */
    enum Kind {
        /** Until then the partner that was asked can say whether it does it. */
        ANSWER,
        /** Until then somebody must have picked it up. */
        PICK_UP,
        /** Until then it must be done. */
        DONE;

        /** The word for it, as the key of a message. */
        String word() {
            return "action.day." + this;
        }
    }

    /** Empty when nothing must happen by a day. */
    static Optional<NextDay> of(Action action) {
        return switch (action.state()) {
            case TO_ASSIGN -> Optional.of(new NextDay(Kind.PICK_UP, action.pickUpDueAt()));
            case OFFERED -> Optional.of(action.reactBy() != null && action.reactBy().isBefore(action.pickUpDueAt())
                ? new NextDay(Kind.ANSWER, action.reactBy()) : new NextDay(Kind.PICK_UP, action.pickUpDueAt()));
            case PICKED_UP -> Optional.ofNullable(action.dueAt()).map(due -> new NextDay(Kind.DONE, due));
            case DONE, NOT_DONE, CLOSED -> Optional.empty();
        };
    }

    /** The last day that is in time. */
    LocalDate lastDay() {
        return ActionSearch.day(due.minusSeconds(1));
    }
}
