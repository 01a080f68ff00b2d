package nl.gehoordengedaan.action;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import nl.gehoordengedaan.contribution.Contribution;
import nl.gehoordengedaan.contribution.Contributions;
import nl.gehoordengedaan.contribution.Kind;
import nl.gehoordengedaan.programme.PartnerOrganisation;
import nl.gehoordengedaan.programme.PartnerRole;
import nl.gehoordengedaan.shared.UseCase;
import nl.gehoordengedaan.term.TermKind;

/**
 * Fixes the terms of an action as the decision table chose, and the partner that the programme named for its kind. For a report the five days
 * count from the report itself, so that checking and routing count: promise 1 of the programme.
 */
@UseCase
class AgreeTerms {

    @Inject
    Actions actions;

    @Inject
    Contributions contributions;

    @Inject
    ActionTerms terms;

    @Inject
    PartnerMail partners;

    @Inject
    InstantSource clock;

    void agree(UUID id, PartnerRole role, TermKind doneWithin) {
        Action action = actions.with(id);
        Optional<Instant> reported = contributions.all(action.origins()).stream().filter(origin -> origin.kind() == Kind.REPAIR)
            .map(Contribution::receivedAt).min(Instant::compareTo);
        Instant from = reported.orElse(action.agreedAt());
        action.agreeTerms(doneWithin, from,
            terms.schedule(action, reported.isPresent() ? TermKind.REPORT_PICKED_UP : TermKind.ACTION_PICKED_UP, from));
        if (!action.hasPartner()) {
            // whoever cannot be reached is not asked: then an organiser decides
            terms.programmeOf(action).partnerFor(role).map(PartnerOrganisation::id).filter(partner -> partners.reaches(action, partner))
                .ifPresent(action::choosePartner);
        }
    }

    /** A reporter says that it is not solved: by when an organiser decides. */
    void agreeDecision(UUID id) {
        agree(id, TermKind.REOPENING_DECIDED);
    }

    /** Somebody cannot be mailed: by when a person tells how it ended. */
    void agreeTelling(UUID id) {
        agree(id, TermKind.ENDING_TOLD);
    }

    private void agree(UUID id, TermKind kind) {
        Action action = actions.lock(id);
        action.organiserActsBy(terms.schedule(action, kind, clock.instant()));
    }
}
