package nl.gehoordengedaan.contribution;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.gehoordengedaan.identity.Actor;
import nl.gehoordengedaan.notification.Mailing;
import nl.gehoordengedaan.shared.UseCase;
import nl.gehoordengedaan.workflow.Processes;

/** A joining was a mistake: it gets a response of its own after all, and so do those that came along with it. Whoever said it is told. */
@UseCase
public class UnjoinContribution {

    /** @param because the reason, which everyone reads */
    public record Request(UUID contribution, String because, Actor by) {
    }

    @Inject
    Contributions contributions;

    @Inject
    GivenResponses responses;

    @Inject
    Tidings tidings;

    @Inject
    Deeds deeds;

    @Inject
    SenderLetters letters;

    @Inject
    Mailing mailing;

    @Inject
    Processes processes;

    @Inject
    Event<ContributionReopened> reopened;

    @Inject
    FollowersOfContribution followers;

    @Inject
    InstantSource clock;

    public void unjoin(Request request) {
        Instant now = clock.instant();
        Contribution contribution = contributions.withLock(request.contribution());
        contribution.unjoin(request.because());
        responses.current(contribution.id()).ifPresent(given -> given.end(request.because(), now));
        deeds.add(new Deed(contribution.id(), Deed.Kind.UNJOINED, request.because(), request.by(), now));
        for (Contribution along : contributions.withLocks(responses.joinedWith(contribution.id())).values()) {
            if (along.main().isEmpty()) {
                continue;
            }
            along.moveAlong(contribution);
            deeds.add(new Deed(along.id(), Deed.Kind.MOVED, contribution.code(), request.by(), now));
        }
        tell(contribution, request.because());
        if (processes.whereIs("contribution", contribution.id()).running()) {
            processes.received("contribution", "joinUndone", contribution.id());
        } else {
            processes.start("contribution", contribution.id(), contribution.programme());
        }
        reopened.fire(new ContributionReopened(contribution.id(), contribution.programme(), contribution.code(), request.because(), now));
        followers.tell(contribution, FollowersOfContribution.Change.REOPENED, request.because());
    }

    /** Who has not heard of the joining need not hear that it is taken back. */
    private void tell(Contribution contribution, String because) {
        List<Tiding> waiting = tidings.waiting(contribution.id());
        if (waiting.isEmpty()) {
            Tiding tiding = new Tiding(contribution.id(), "contribution.unjoined", clock.instant());
            contributions.senderOf(contribution.id())
                .filter(Sender::hasEmail).ifPresent(sender -> mailing.queue(letters.about(tiding, contribution, sender, Map.of("why", because))));
        } else {
            waiting.forEach(tidings::remove);
        }
    }
}
