package nl.gehoordengedaan.action;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.shared.UseCase;
import nl.gehoordengedaan.workflow.Processes;

/** An organiser decides who does it, or that it is not done, with the kind of reason. */
@UseCase
class AssignAction {

    /** @param because the kind of reason; never claims that anything is solved */
    record GivenUp(UUID action, NotDoneBecause because, String text) {
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

    void assign(UUID id, UUID partner) {
        Action action = actions.lock(id);
        if (partner != null && terms.programmeOf(action).partner(partner).isEmpty()) {
            throw BrokenRule.input("partner", "action.partner.unknown");
        }
        if (partner != null && !partners.reaches(action, partner)) {
            throw BrokenRule.input("partner", "action.partner.unreachable");
        }
        action.choosePartner(partner);
        processes.completed("action", "assign", id, Map.of());
    }

    void giveUp(GivenUp request) {
        Action action = actions.lock(request.action());
        action.giveUp(request.because(), request.text(), clock.instant());
        news.tell(action, What.NOT_DONE, request.text());
        processes.completed("action", "assign", action.id(), Map.of());
    }
}
