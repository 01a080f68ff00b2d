package nl.gehoordengedaan.rhythm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.InstantSource;
import java.util.Date;
import java.util.UUID;
import nl.gehoordengedaan.programme.Programmes;
import nl.gehoordengedaan.term.WorkingCalendar;

/** What {@code bpmn/rhythm-turn.bpmn} calls. */
@Named
@ApplicationScoped
public class RhythmTurnSteps {

    @Inject
    Turns turns;

    @Inject
    Programmes programmes;

    @Inject
    AskToPlan askToPlan;

    @Inject
    WarnOfTurn warn;

    @Inject
    SettleTurn settleTurn;

    @Inject
    InstantSource clock;

    public boolean isOver(String subject) {
        return !of(subject).state().isOpen();
    }

    public boolean isToPlan(String subject) {
        Turn turn = of(subject);
        return turn.isToPlan(calendar(turn), clock.instant());
    }

    public Date askAt(String subject) {
        Turn turn = of(subject);
        return Date.from(turn.askAt(calendar(turn)));
    }

    public void ask(String subject) {
        askToPlan.ask(id(subject));
    }

    public Date dueAt(String subject) {
        return of(subject).dueAt().map(Date::from).orElseThrow();
    }

    /** Again and again, a week apart. */
    public String everyWeek(String subject) {
        return "R/" + of(subject).remindAt() + "/P7D";
    }

    public void remind(String subject) {
        warn.remind(id(subject));
    }

    public Date directorAt(String subject) {
        return Date.from(of(subject).directorAt());
    }

    public void tellDirector(String subject) {
        warn.tellDirector(id(subject));
    }

    public Date settleAt(String subject) {
        Turn turn = of(subject);
        return Date.from(turn.settleAt(calendar(turn)));
    }

    public void settle(String subject) {
        settleTurn.settle(id(subject));
    }

    private WorkingCalendar calendar(Turn turn) {
        return programmes.byId(turn.programme()).orElseThrow().workingCalendar();
    }

    private Turn of(String subject) {
        return turns.with(id(subject));
    }

    private static UUID id(String subject) {
        return UUID.fromString(subject);
    }
}
