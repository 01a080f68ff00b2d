package nl.gehoordengedaan.action;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.gehoordengedaan.shared.UseCase;
import nl.gehoordengedaan.workflow.Processes;

/** A partner does it, and promises a day: as asked, or another with the reason. */
@UseCase
class PickUpAction {

    /** @param reason why it is later than asked; null when it is not */
    record Request(UUID action, LocalDate day, String reason, Party by) {
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

    void pickUp(Request request) {
        Action action = actions.lock(request.action());
        action.pickUp(request.day(), request.reason(), request.by(), terms.dates(action), clock.instant());
        partners.pickedUp(action);
        news.tellOfDay(action, What.PICKED_UP, action.dueDay().orElseThrow().toString(), request.reason());
        processes.completed("action", "pickUp", action.id(), Map.of());
        if (action.isSaidDone()) {
            // whoever was to look whether it is done already still is
            processes.received("action", "saidDone", action.id());
        }
    }
}
