package nl.gehoordengedaan.action;

import jakarta.inject.Inject;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.shared.UseCase;

/** A partner whose link does not work any more asks for a new one. It goes to the address of the organisation, and only while it is its turn. */
@UseCase
class SendPartnerLink {

    @Inject
    Actions actions;

    @Inject
    PartnerLinks links;

    @Inject
    PartnerMail partners;

    /** @param secret of the old link */
    void send(String secret) {
        PartnerLink old = links.with(secret).orElseThrow(() -> BrokenRule.missing("action.link.unknown"));
        Action action = actions.lock(old.action());
        if (!action.isWith(old.partner())) {
            throw BrokenRule.conflict("action.link.elsewhere");
        }
        partners.newLink(action);
    }
}
