package nl.gehoordengedaan.minutes;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.UUID;
import nl.gehoordengedaan.identity.Actor;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.shared.UseCase;

/** Somebody of the programme accepts or refuses a change that was asked for, with the reason; whoever asked hears it. */
@UseCase
class DecideAmendment {

    @Inject
    AllMinutes minutes;

    @Inject
    Amendments amendments;

    @Inject
    MinutesLetters letters;

    @Inject
    InstantSource clock;

    void decide(UUID id, UUID amendment, boolean accepted, String reason, Actor by) {
        Minutes about = minutes.withLock(id);
        Amendment asked = amendments.withLock(amendment);
        if (!asked.minutes().equals(id)) {
            throw BrokenRule.missing("minutes.amendment.missing");
        }
        if (about.state() != MinutesState.SENT) {
            throw BrokenRule.conflict("minutes.frozen");
        }
        asked.decide(accepted, reason, by, clock.instant());
        letters.decided(about, asked);
    }
}
