package nl.gehoordengedaan.rhythm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import nl.gehoordengedaan.workflow.Processes;

/** Tells within the same transaction what happened with a turn: its process, and whoever keeps the register. */
@ApplicationScoped
class TurnNews {

    @Inject
    Processes processes;

    @Inject
    Event<TurnHappened> happened;

    /** Everyone may know of it. @param reason null when there is none */
    void tell(Turn turn, TurnHappened.What what, String reason, Instant now) {
        happened.fire(new TurnHappened(turn.id(), turn.programme(), turn.code(), what,
            turn.period().from() + " → " + turn.period().until() + (reason == null ? "" : " – " + reason), now));
    }

    /** It stands otherwise than before: its process looks what that means. A process that is over need not know. */
    void changed(Turn turn) {
        if (processes.whereIs("rhythm-turn", turn.id()).running()) {
            processes.received("rhythm-turn", "changed", turn.id());
        }
    }
}
