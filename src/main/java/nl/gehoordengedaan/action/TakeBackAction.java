package nl.gehoordengedaan.action;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import nl.gehoordengedaan.shared.UseCase;
import nl.gehoordengedaan.term.TermKind;
import nl.gehoordengedaan.workflow.Processes;

/**
 * The action goes back to the organisers: because the partner cannot do it after all, because an organiser takes it back, or because nobody
 * reacted in time.
 */
@UseCase
class TakeBackAction {

    record Request(UUID action, String reason, Party by) {
    }

    @Inject
    Actions actions;

    @Inject
    ActionTerms terms;

    @Inject
    PartnerMail partners;

    @Inject
    ActionNews news;

    @Inject
    Processes processes;

    @Inject
    InstantSource clock;

    void takeBack(Request request) {
        Action action = actions.lock(request.action());
        Instant now = clock.instant();
        action.takeBack(request.reason(), now);
        pickUpAgain(action, now);
        partners.isOver(action, PartnerLink.Ended.TAKEN_BACK);
        if (request.by() == Party.PARTNER) {
            partners.tellOrganisers(action, What.TAKEN_BACK, request.reason());
        } else {
            partners.takenBack(action, request.reason());
        }
        news.tell(action, What.TAKEN_BACK, request.reason());
        processes.received("action", "takenBack", action.id());
    }

    /** Called by the process: the time to react has passed. */
    void noReaction(UUID id) {
        Action action = actions.lock(id);
        Instant now = clock.instant();
        action.noReaction(now);
        pickUpAgain(action, now);
        partners.isOver(action, PartnerLink.Ended.NO_REACTION);
        partners.tellOrganisers(action, What.NO_REACTION, null);
        news.tellOfPartner(action, What.NO_REACTION);
    }

    private void pickUpAgain(Action action, Instant now) {
        action.pickUpAgainBy(now, terms.schedule(action, TermKind.ACTION_PICKED_UP, now));
    }
}
