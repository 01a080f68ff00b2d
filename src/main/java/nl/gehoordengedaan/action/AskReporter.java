package nl.gehoordengedaan.action;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.gehoordengedaan.contribution.Reporter;
import nl.gehoordengedaan.notification.Mailing;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.shared.UseCase;
import nl.gehoordengedaan.term.TermKind;
import nl.gehoordengedaan.workflow.Processes;

/** The reporters are asked for more before the work goes on. The clock stands still until one of them answers, or until the limit. */
@UseCase
class AskReporter {

    record Request(UUID action, String question) {
    }

    @Inject
    Actions actions;

    @Inject
    ActionTerms terms;

    @Inject
    ActionNews news;

    @Inject
    Mailing mailing;

    @Inject
    Processes processes;

    @Inject
    InstantSource clock;

    void ask(Request request) {
        Action action = actions.lock(request.action());
        List<Reporter> reachable = news.reporters(action).stream().filter(reporter -> reporter.email() != null).toList();
        if (reachable.isEmpty()) {
            throw BrokenRule.input("question", "action.question.nobody");
        }
        Instant now = clock.instant();
        action.askReporter(request.question(), terms.programmeOf(action).questionsPerAction(), terms.schedule(action, TermKind.MORE_ASKED, now), now);
        tell(action, reachable, false);
        news.tell(action, What.WAITING, null);
        processes.received("action", "reporterAsked", action.id());
    }

    /** Half way the reporters who could answer are asked once more. */
    void remind(UUID id) {
        Action action = actions.lock(id);
        if (action.openQuestion().filter(question -> !clock.instant().isBefore(question.remindAt())).isPresent()) {
            tell(action, news.reporters(action).stream().filter(reporter -> reporter.email() != null).toList(), true);
        }
    }

    private void tell(Action action, List<Reporter> reporters, boolean again) {
        Question question = action.openQuestion().orElseThrow();
        Map<String, Object> values = Map.of("question", question.question(), "lastDay", question.limitAt().minusSeconds(1), "again", again);
        UUID subject = Moments.of(action, again ? "question-again" : "question", question.askedAt());
        reporters.forEach(reporter -> mailing.queue(news.letter("action.question", subject, action, reporter, values)));
    }
}
