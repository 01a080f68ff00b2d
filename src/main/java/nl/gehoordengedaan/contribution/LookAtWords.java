package nl.gehoordengedaan.contribution;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;
import nl.gehoordengedaan.identity.Actor;
import nl.gehoordengedaan.shared.Rules;
import nl.gehoordengedaan.shared.UseCase;

/** An organiser looks at words that are not public, and says why. It is written down who looked, when and why; the words are seen for an hour. */
@UseCase
public class LookAtWords {

    /** So long somebody who gave a reason sees the words. */
    static final Duration SEEN_FOR = Duration.ofHours(1);

    /** @param because the reason, for colleagues */
    public record Request(UUID contribution, String because, Actor by) {
    }

    @Inject
    Contributions contributions;

    @Inject
    Deeds deeds;

    @Inject
    InstantSource clock;

    public void look(Request request) {
        Contribution contribution = contributions.with(request.contribution());
        Rules.check()
            .that(request.because() != null && request.because().strip().length() >= Contribution.MIN_REASON, "lookReason",
                "contribution.look.because")
            .that(request.because() == null || request.because().length() <= Deed.MAX_TEXT, "lookReason", "contribution.reason.long",
                Deed.MAX_TEXT)
            .orRefuse();
        deeds.add(new Deed(contribution.id(), Deed.Kind.LOOKED, request.because(), request.by(), clock.instant()));
    }

    /** May this person see the original words? Before the check and when everyone sees them, always; else for a while after giving a reason. */
    boolean isSeenBy(Contribution contribution, Actor somebody) {
        return contribution.state() == State.RECEIVED || contribution.areWordsShown()
            || deeds.hasLooked(contribution.id(), somebody.account(), clock.instant().minus(SEEN_FOR));
    }
}
