package nl.gehoordengedaan.rhythm;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.UUID;
import nl.gehoordengedaan.programme.Programme;
import nl.gehoordengedaan.programme.Programmes;
import nl.gehoordengedaan.shared.UseCase;
import nl.gehoordengedaan.term.TermKind;

/** An organiser is asked to see to it that what was promised takes place. */
@UseCase
class AskToPlan {

    @Inject
    Turns turns;

    @Inject
    Programmes programmes;

    @Inject
    InstantSource clock;

    void ask(UUID id) {
        Turn turn = turns.with(id);
        Programme programme = programmes.byId(turn.programme()).orElseThrow();
        turn.ask(programme.terms(TermKind.RHYTHM_PLANNED), programme.workingCalendar(), clock.instant());
    }
}
