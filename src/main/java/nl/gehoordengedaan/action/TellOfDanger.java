package nl.gehoordengedaan.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import nl.gehoordengedaan.contribution.ContributionUrgency;

/** Something that became an action turns out to be dangerous: it stands first in the work list of the partner, who gets a mail at once. */
@ApplicationScoped
class TellOfDanger {

    @Inject
    Actions actions;

    @Inject
    UrgentActions urgency;

    @Inject
    PartnerMail partners;

    void said(@Observes ContributionUrgency said) {
        actions.byCode(said.action()).ifPresent(action -> {
            urgency.settle(action);
            if (said.urgent()) {
                partners.urgent(action);
            }
        });
    }
}
