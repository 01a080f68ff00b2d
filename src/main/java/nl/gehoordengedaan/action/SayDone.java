package nl.gehoordengedaan.action;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.UUID;
import nl.gehoordengedaan.shared.UseCase;
import nl.gehoordengedaan.workflow.Processes;

/** A resident says that it is done already; an organiser looks whether that is so. Safe to repeat. */
@UseCase
class SayDone {

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

    void say(UUID id) {
        Action action = actions.lock(id);
        if (action.residentSaysDone(clock.instant())) {
            news.tell(action, What.SAID_DONE, null);
            partners.tellOrganisers(action, What.SAID_DONE, null);
            processes.received("action", "saidDone", id);
        }
    }
}
