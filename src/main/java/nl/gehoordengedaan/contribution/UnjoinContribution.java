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

/**
 * A joining, or putting it with an action, was a mistake: it gets a response of its own after all, and so do those that came along with it.
 * Whoever said it is told.
 */
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
        ended(contribution, Deed.Kind.UNJOINED, request, now);
        for (Contribution along : contributions.withLocks(responses.joinedWith(contribution.id())).values()) {
            if (along.main().isEmpty()) {
                continue;
            }
            along.moveAlong(contribution);
            deeds.add(new Deed(along.id(), Deed.Kind.MOVED, contribution.code(), request.by(), now));
        }
        tell(contribution, request.because());
        answerAgain(contribution, request.because(), now);
    }

    /**
     * Takes back that it became an action, when that one is about something else; the action itself is not touched here. Who heard of it by
     * any mail, also one about the action, is told; so is whoever said the same.
     *
     * @param contribution taken with its lock
     */
    public void fromAction(Contribution contribution, Request request) {
        Instant now = clock.instant();
        contribution.leaveAction(request.because());
        ended(contribution, Deed.Kind.OUT_OF_ACTION, request, now);
        tidings.waiting(contribution.id()).forEach(tidings::remove);
        write(contribution, "contribution.left-action", request.because(), now);
        contributions.joinedWith(contribution.id()).forEach(along -> write(along, "contribution.left-action", request.because(), now));
        answerAgain(contribution, request.because(), now);
    }

    private void ended(Contribution contribution, Deed.Kind deed, Request request, Instant now) {
        responses.current(contribution.id()).ifPresent(given -> given.end(request.because(), now));
        deeds.add(new Deed(contribution.id(), deed, request.because(), request.by(), now));
    }

    private void answerAgain(Contribution contribution, String because, Instant now) {
        if (processes.whereIs("contribution", contribution.id()).running()) {
            processes.received("contribution", "joinUndone", contribution.id());
        } else {
            processes.start("contribution", contribution.id(), contribution.programme());
        }
        reopened.fire(new ContributionReopened(contribution.id(), contribution.programme(), contribution.code(), because, now));
        followers.tell(contribution, FollowersOfContribution.Change.REOPENED, because);
    }

    /** Who has not heard of the joining need not hear that it is taken back. */
    private void tell(Contribution contribution, String because) {
        List<Tiding> waiting = tidings.waiting(contribution.id());
        if (waiting.isEmpty()) {
            write(contribution, "contribution.unjoined", because, clock.instant());
        } else {
            waiting.forEach(tidings::remove);
        }
    }

    private void write(Contribution contribution, String letter, String because, Instant now) {
        Tiding tiding = new Tiding(contribution.id(), letter, now);
        contributions.senderOf(contribution.id())
            .filter(Sender::hasEmail).ifPresent(sender -> mailing.queue(letters.about(tiding, contribution, sender, Map.of("why", because))));
    }
}
