package nl.gehoordengedaan.action;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import nl.gehoordengedaan.shared.UseCase;
import nl.gehoordengedaan.term.TermKind;

/** Asks the chosen partner to do it. Safe to repeat: who was asked already is not asked again. */
@UseCase
class OfferAction {

    @Inject
    Actions actions;

    @Inject
    ActionTerms terms;

    @Inject
    PartnerMail partners;

    @Inject
    ActionNews news;

    @Inject
    InstantSource clock;

    /** Gives the organisation whose turn it is. */
    UUID offer(UUID id) {
        Action action = actions.lock(id);
        if (action.state() == State.TO_ASSIGN) {
            Instant now = clock.instant();
            boolean first = action.offeredAt().isEmpty();
            action.offer(terms.schedule(action, TermKind.PARTNER_REACTS, now), terms.askedDay(action, now), now);
            partners.asked(action);
            if (first) {
                // the response to what was said tells it in the same moment
                news.record(action, What.ASKED, terms.partnerName(action));
            } else {
                news.tellOfPartner(action, What.ASKED);
            }
        }
        return action.partner().orElseThrow();
    }
}
