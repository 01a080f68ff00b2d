package nl.gehoordengedaan.action;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import nl.gehoordengedaan.shared.UseCase;
import nl.gehoordengedaan.workflow.Processes;

/** A partner that was asked does not do it, and says why; an organiser decides again. */
@UseCase
class DeclineAction {

    record Request(UUID action, String reason) {
    }

    @Inject
    Actions actions;

    @Inject
    PartnerMail partners;

    @Inject
    ActionNews news;

    @Inject
    Processes processes;

    @Inject
    InstantSource clock;

    void decline(Request request) {
        Action action = actions.lock(request.action());
        action.decline(request.reason(), clock.instant());
        partners.isOver(action, PartnerLink.Ended.USED);
        partners.tellOrganisers(action, What.DECLINED, request.reason());
        news.tell(action, What.DECLINED, request.reason());
        processes.completed("action", "pickUp", action.id(), Map.of());
    }
}
