package nl.gehoordengedaan.rhythm;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import nl.gehoordengedaan.shared.UseCase;
import nl.gehoordengedaan.workflow.Processes;

/** An organiser says why a turn will not take place, or did not: everyone reads it, and nobody is asked to plan it any more. */
@UseCase
public class ExplainTurn {

    /** @param reason for everyone to read */
    public record Request(UUID turn, String reason) {
    }

    @Inject
    Turns turns;

    @Inject
    Processes processes;

    @Inject
    TurnNews news;

    @Inject
    InstantSource clock;

    public void explain(Request request) {
        Instant now = clock.instant();
        Turn turn = turns.with(request.turn());
        if (turn.reason().filter(known -> known.equals(request.reason())).isPresent()) {
            return;
        }
        turn.explain(request.reason());
        if (processes.whereIs("rhythm-turn", turn.id()).at().contains("plan")) {
            processes.completed("rhythm-turn", "plan", turn.id(), Map.of());
        } else {
            news.changed(turn);
        }
        news.tell(turn, TurnHappened.What.EXPLAINED, request.reason(), now);
    }
}
