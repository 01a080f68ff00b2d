package nl.gehoordengedaan.action;

import jakarta.inject.Inject;
import java.util.UUID;
import nl.gehoordengedaan.contribution.Contribution;
import nl.gehoordengedaan.contribution.Contributions;
import nl.gehoordengedaan.contribution.RespondToContribution;
import nl.gehoordengedaan.identity.Actor;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.shared.UseCase;

/** Somebody else reports what is being done already: the contribution gets that action as its response, and its sender hears how it goes on. */
@UseCase
class AddToAction {

    /**
     * @param action number of the action, as it was typed or chosen
     * @param answer what the sender is told beside it; may be null
     */
    record Request(UUID contribution, String action, String answer, Actor by) {
    }

    @Inject
    Actions actions;

    @Inject
    Contributions contributions;

    @Inject
    UrgentActions urgency;

    @Inject
    RespondToContribution respond;

    void add(Request request) {
        Contribution contribution = contributions.withLock(request.contribution());
        Action action = actions.byCode(request.action()).filter(found -> found.programme().equals(contribution.programme()))
            .map(found -> actions.lock(found.id())).orElseThrow(() -> BrokenRule.input("action", "action.missing"));
        action.alsoFrom(contribution.id());
        urgency.settle(action);
        respond.respond(new RespondToContribution.Request(contribution.id(), Contribution.Response.action(action.code(), request.answer()),
            request.by()));
    }
}
