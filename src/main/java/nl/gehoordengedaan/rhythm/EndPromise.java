package nl.gehoordengedaan.rhythm;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import nl.gehoordengedaan.identity.Actor;
import nl.gehoordengedaan.programme.Programmes;
import nl.gehoordengedaan.shared.UseCase;

/** Something is not promised any more. What it was and why it ended stays for everyone to read; turns that are not over end with it. */
@UseCase
public class EndPromise {

    /** @param reason for everyone to read */
    public record Request(UUID promise, String reason, Actor by) {
    }

    @Inject
    RhythmPromises promises;

    @Inject
    Turns turns;

    @Inject
    Programmes programmes;

    @Inject
    TurnNews news;

    @Inject
    InstantSource clock;

    public void end(Request request) {
        Instant now = clock.instant();
        RhythmPromise promise = promises.lock(request.promise());
        promise.end(request.reason(), request.by(), programmes.byId(promise.programme()).orElseThrow().workingCalendar().dayOf(now));
        turns.openOf(promise.id()).stream().filter(turn -> turn.end(now)).forEach(turn -> {
            news.changed(turn);
            news.tell(turn, TurnHappened.What.ENDED, request.reason(), now);
        });
    }
}
