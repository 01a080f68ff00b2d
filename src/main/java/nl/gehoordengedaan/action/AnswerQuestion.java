package nl.gehoordengedaan.action;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.UUID;
import nl.gehoordengedaan.shared.UseCase;
import nl.gehoordengedaan.workflow.Processes;

/** A reporter answers what was asked, or nobody did in time: the clock runs again. */
@UseCase
class AnswerQuestion {

    record Request(UUID action, String answer) {
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
    Processes processes;

    @Inject
    InstantSource clock;

    void answer(Request request) {
        Action action = actions.lock(request.action());
        action.reporterAnswers(request.answer(), terms.dates(action), clock.instant());
        partners.reporterAnswered(action, request.answer());
        news.tell(action, What.GOING_ON, null);
        processes.received("action", "reporterAnswered", action.id());
    }

    void goOnWithoutAnswer(UUID id) {
        Action action = actions.lock(id);
        if (action.isWaiting()) {
            action.goOnWithoutAnswer(terms.dates(action), clock.instant());
            partners.reporterAnswered(action, null);
            news.tell(action, What.GOING_ON, null);
        }
    }
}
