package nl.gehoordengedaan.rhythm;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import nl.gehoordengedaan.shared.UseCase;

/** The period of a turn is over: what did not take place was missed, and everyone can see it. */
@UseCase
class SettleTurn {

    @Inject
    Turns turns;

    @Inject
    TurnNews news;

    @Inject
    InstantSource clock;

    void settle(UUID id) {
        Instant now = clock.instant();
        Turn turn = turns.with(id);
        if (turn.settle(now)) {
            news.tell(turn, TurnHappened.What.MISSED, turn.reason().orElse(null), now);
        }
    }
}
