package nl.gehoordengedaan.rhythm;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Which turns one wants to see; null stands for "all".
 *
 * @param within programmes in which one may see them; null for all, as everyone may
 * @param show   which of them
 * @param kind   name of a kind of meeting, or of the report
 */
public record TurnFilter(Set<UUID> within, Show show, UUID programme, String kind) {

    /** Which of them, by how they stand. */
    public enum Show {
        /** Something is still to come. */
        OPEN(TurnState.DUE, TurnState.PLANNED),
        /** Nothing is planned yet. */
        DUE(TurnState.DUE),
        PLANNED(TurnState.PLANNED),
        KEPT(TurnState.KEPT),
        MISSED(TurnState.MISSED),
        ALL(TurnState.values());

        private final List<TurnState> states;

        Show(TurnState... states) {
            this.states = List.of(states);
        }

        List<TurnState> states() {
            return states;
        }

        /** The first to end in front, or the latest? */
        boolean isAhead() {
            return states.stream().allMatch(TurnState::isOpen);
        }
    }
}
