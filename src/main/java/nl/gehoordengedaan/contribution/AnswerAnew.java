package nl.gehoordengedaan.contribution;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.UUID;
import nl.gehoordengedaan.identity.Actor;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.shared.UseCase;

/**
 * The response was wrong as a whole, and another kind of response is needed: a "no" beside an action that is there already. It ends, with the reason for everyone
 * to read, and the contribution waits for another one within a term that begins today.
 */
@UseCase
class AnswerAnew {

    /** @param because why, for everyone to read */
    record Request(UUID contribution, String because, Actor by) {
    }

    @Inject
    Contributions contributions;

    @Inject
    LookAgain lookAgain;

    @Inject
    Deeds deeds;

    @Inject
    InstantSource clock;

    /** @throws BrokenRule when the sender was not told yet, or when it is a response that is taken back in another way */
    void answerAnew(Request request) {
        Contribution contribution = contributions.withLock(request.contribution());
        lookAgain.look(contribution, request.because());
        deeds.add(new Deed(contribution.id(), Deed.Kind.CORRECTED, request.because(), request.by(), clock.instant()));
    }
}
