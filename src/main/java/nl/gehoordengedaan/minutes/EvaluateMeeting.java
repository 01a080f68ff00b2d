package nl.gehoordengedaan.minutes;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import nl.gehoordengedaan.identity.Actor;
import nl.gehoordengedaan.shared.UseCase;
import nl.gehoordengedaan.workflow.Processes;

/** The organisers look back: what went well, what must go better, how many people they had expected. The next meeting begins with it. */
@UseCase
class EvaluateMeeting {

    @Inject
    AllMinutes minutes;

    @Inject
    Processes processes;

    @Inject
    InstantSource clock;

    void evaluate(UUID id, String wentWell, String goBetter, Integer expected, Actor by) {
        minutes.withLock(id).evaluate(wentWell, goBetter, expected, by, clock.instant());
        processes.completed("minutes", "evaluate", id, Map.of());
    }
}
