package nl.gehoordengedaan.contribution;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.UUID;
import nl.gehoordengedaan.programme.Programme;
import nl.gehoordengedaan.programme.Programmes;
import nl.gehoordengedaan.shared.UseCase;
import nl.gehoordengedaan.term.TermKind;
import nl.gehoordengedaan.term.TermSetting;

/**
 * Fixes the deadline of a contribution: the term that the decision table chose, with the programme's settings and holidays of today; and later,
 * when no mail reaches the sender, by when a person tells what became of it.
 */
@UseCase
class AgreeTerm {

    @Inject
    Contributions contributions;

    @Inject
    Programmes programmes;

    @Inject
    InstantSource clock;

    void agree(UUID id, TermKind kind) {
        Contribution contribution = contributions.with(id);
        Programme programme = programmes.byId(contribution.programme()).orElseThrow();
        TermSetting setting = programme.terms(kind);
        contribution.agreeTerm(setting, setting.schedule(contribution.receivedAt(), programme.workingCalendar()));
    }

    void agreeTelling(UUID id) {
        Contribution contribution = contributions.with(id);
        Programme programme = programmes.byId(contribution.programme()).orElseThrow();
        contribution.mustBeToldBy(programme.terms(TermKind.ENDING_TOLD).schedule(clock.instant(), programme.workingCalendar()));
    }
}
