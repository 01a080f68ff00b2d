package nl.gehoordengedaan.contribution;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.UUID;
import nl.gehoordengedaan.shared.UseCase;

/** Somebody says of what somebody else said: me too. Counted once for each browser; safe to repeat. */
@UseCase
class SayMeToo {

    @Inject
    Contributions contributions;

    @Inject
    Voices voices;

    @Inject
    EndOfAction ends;

    @Inject
    InstantSource clock;

    void say(UUID id, String browser) {
        // one after the other, so that pressing twice is seen
        Contribution contribution = contributions.withLock(id);
        if (!voices.hasSpoken(id, browser)) {
            boolean ended = contribution.action().filter(ends::hasEnded).isPresent();
            voices.add(new Voice(contribution, ended, browser, clock.instant()));
        }
    }
}
