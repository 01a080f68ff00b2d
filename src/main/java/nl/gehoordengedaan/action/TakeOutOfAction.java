package nl.gehoordengedaan.action;

import jakarta.inject.Inject;
import java.util.UUID;
import nl.gehoordengedaan.contribution.Contribution;
import nl.gehoordengedaan.contribution.Contributions;
import nl.gehoordengedaan.contribution.UnjoinContribution;
import nl.gehoordengedaan.identity.Actor;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.shared.UseCase;

/**
 * A contribution was put with the wrong action: it gets a response of its own after all, and the action goes on for the others. Whoever said it
 * is told, with those that are joined with it, and hears no more of the action; so is the partner that does it.
 */
@UseCase
class TakeOutOfAction {

    /**
     * @param action  number of the action, when it was named; null for the one that it is with
     * @param because the reason, which everyone reads
     */
    record Request(UUID contribution, String action, String because, Actor by) {
    }

    @Inject
    Actions actions;

    @Inject
    Contributions contributions;

    @Inject
    UrgentActions urgency;

    @Inject
    UnjoinContribution unjoin;

    @Inject
    ActionNews news;

    @Inject
    PartnerMail partners;

    void takeOut(Request request) {
        Contribution contribution = contributions.withLock(request.contribution());
        Action action = contribution.action().filter(code -> request.action() == null || code.equals(request.action())).flatMap(actions::byCode).map(found -> actions.lock(found.id()))
            .orElseThrow(() -> BrokenRule.conflict("action.leave.not-from"));
        action.notFrom(contribution.id());
        urgency.settle(action);
        unjoin.fromAction(contribution, new UnjoinContribution.Request(contribution.id(), request.because(), request.by()));
        news.record(action, What.TAKEN_OUT, request.because());
        partners.takenOut(action, request.because());
    }
}
