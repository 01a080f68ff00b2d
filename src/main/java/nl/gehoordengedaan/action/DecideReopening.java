package nl.gehoordengedaan.action;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.gehoordengedaan.contribution.TellOfMovedDay;
import nl.gehoordengedaan.shared.UseCase;
import nl.gehoordengedaan.workflow.Processes;

/** A reporter says that it is not solved: a person decides whether it is done again, by when, and why or why not. */
@UseCase
class DecideReopening {

    /**
     * @param day              the new day; null when it is not reopened
     * @param reason           for everyone to read
     * @param showExplanation  true when what the reporters said may be read by everyone
     */
    record Request(UUID action, LocalDate day, String reason, boolean showExplanation) {
    }

    @Inject
    Actions actions;

    @Inject
    ActionTerms terms;

    @Inject
    PartnerMail partners;

    @Inject
    TellOfMovedDay movedDays;

    @Inject
    ActionNews news;

    @Inject
    Processes processes;

    @Inject
    InstantSource clock;

    void reopen(Request request) {
        Action action = actions.lock(request.action());
        Instant now = clock.instant();
        action.reopen(request.day(), request.reason(), request.showExplanation(), terms.dates(action), now);
        partners.reopened(action, request.reason());
        news.tellOfDay(action, What.REOPENED, request.day().toString(), request.reason());
        movedDays.tell(action.origins(), request.day(), request.reason());
        processes.completed("action", "decideReopening", action.id(), Map.of());
    }

    void refuse(Request request) {
        Action action = actions.lock(request.action());
        action.refuseReopening(request.reason(), request.showExplanation(), clock.instant());
        news.tell(action, What.NOT_REOPENED, request.reason());
        processes.completed("action", "decideReopening", action.id(), Map.of());
    }
}
