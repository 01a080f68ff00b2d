package nl.gehoordengedaan.action;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import nl.gehoordengedaan.contribution.TellOfMovedDay;
import nl.gehoordengedaan.shared.UseCase;
import nl.gehoordengedaan.workflow.Processes;

/**
 * A promised date is moved, with the reason. The reporter is told, the first date stays, and every timer waits for the new date. A partner that
 * names the day that the programme chose for doing it anew promises it.
 */
@UseCase
class MoveDate {

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
    TellOfMovedDay movedDays;

    @Inject
    Processes processes;

    @Inject
    InstantSource clock;

    void move(Request request) {
        Action action = actions.lock(request.action());
        LocalDate before = action.dueDay().orElse(null);
        if (action.isDaySet() && request.by() == Party.PARTNER && before != null && before.equals(request.day())) {
            action.promiseTheDay();
            partners.pickedUp(action);
            news.tellOfDay(action, What.PICKED_UP, before.toString(), null);
            return;
        }
        action.moveDate(request.day(), request.reason(), request.by(), terms.dates(action), clock.instant());
        partners.dateMoved(action, request.by());
        news.tellOfDay(action, What.MOVED, before + " → " + request.day(), request.reason());
        movedDays.tell(action.origins(), request.day(), request.reason());
        processes.received("action", "dateMoved", action.id());
        if (action.isSaidDone()) {
            // what a resident said is still to be looked at
            processes.received("action", "saidDone", action.id());
        }
    }
}
