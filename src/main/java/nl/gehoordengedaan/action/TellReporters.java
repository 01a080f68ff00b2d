package nl.gehoordengedaan.action;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.gehoordengedaan.contribution.Reporter;
import nl.gehoordengedaan.contribution.Told;
import nl.gehoordengedaan.notification.Mailing;
import nl.gehoordengedaan.shared.Rules;
import nl.gehoordengedaan.shared.UseCase;
import nl.gehoordengedaan.workflow.Processes;

/**
 * Asks the reporters whether it is solved, and tells each of them how it ended. Nothing is closed before it is recorded of each how he was
 * told; whoever cannot be told by mail is told by a person.
 */
@UseCase
class TellReporters {

    private static final String CLOSED = "action.closed";

    @Inject
    Actions actions;

    @Inject
    ActionNews news;

    @Inject
    Mailing mailing;

    @Inject
    Processes processes;

    @Inject
    InstantSource clock;

    /** True when there is somebody to ask. */
    boolean askWhetherSolved(UUID id) {
        Action action = actions.lock(id);
        List<Reporter> asked = byMail(action).values().stream().toList();
        action.reportersWereAsked(asked.size());
        asked.forEach(reporter -> mailing.queue(news.letter("action.solved", Moments.of(action, "solved " + action.rounds(), action.solvedBy()), action,
            reporter, asking(action, false))));
        return !asked.isEmpty();
    }

    /** Those who can be mailed; who reported more than once, once. */
    private Map<String, Reporter> byMail(Action action) {
        return news.reporters(action).stream().filter(reporter -> reporter.email() != null)
            .collect(Collectors.toMap(Reporter::email, reporter -> reporter, (first, more) -> first, LinkedHashMap::new));
    }

    /** Half way those who have not answered are asked once more. */
    void remindOfAsking(UUID id) {
        Action action = actions.with(id);
        Set<UUID> answered = action.confirmations().stream().filter(given -> given.round() == action.rounds()).map(Confirmation::contribution)
            .collect(Collectors.toSet());
        byMail(action).values().stream().filter(reporter -> !answered.contains(reporter.contribution()))
            .forEach(reporter -> mailing.queue(news.letter("action.solved", Moments.of(action, "solved-again " + action.rounds(), action.solvedBy()), action,
                reporter, asking(action, true))));
    }

    private static Map<String, Object> asking(Action action, boolean again) {
        return Map.of("lastDay", action.solvedBy().minusSeconds(1), "again", again,
            "text", action.progress().get(action.progress().size() - 1).text());
    }

    /** What the reporters said, or did not say, settles how it ended. */
    void settle(UUID id) {
        Action action = actions.lock(id);
        action.settle();
        write(action);
    }

    /** The letters about the end are kept in the transaction of the decision; the process sends them. */
    void write(Action action) {
        byMail(action).values().forEach(reporter -> mailing.write(news.letter(CLOSED, subject(action, reporter), action, reporter, ending(action))));
    }

    private static UUID subject(Action action, Reporter reporter) {
        return Moments.of(action, "closed " + reporter.contribution(), action.agreedAt());
    }

    /** True when of each is recorded how he was told; false when a person must find another way for some. */
    boolean ofTheEnd(UUID id) {
        Action action = actions.lock(id);
        Instant now = clock.instant();
        List<Reporter> reporters = news.reporters(action);
        Set<UUID> reachable = reporters.stream().map(Reporter::contribution).collect(Collectors.toSet());
        action.origins().stream().filter(origin -> !reachable.contains(origin))
            .forEach(origin -> action.reporterWasTold(origin, Told.LEFT_NO_CONTACT, now));
        byMail(action).forEach((email, first) -> {
            if (sent(action, first)) {
                reporters.stream().filter(reporter -> email.equals(reporter.email()))
                    .forEach(reporter -> action.reporterWasTold(reporter.contribution(), Told.MAIL_ACCEPTED, now));
            }
        });
        return reporters.stream().allMatch(reporter -> isTold(action, reporter.contribution()));
    }

    /** Who reported after the decision gets a letter of the moment. */
    private boolean sent(Action action, Reporter reporter) {
        UUID subject = subject(action, reporter);
        return mailing.sendWritten(CLOSED, subject).orElseGet(() -> mailing.send(news.letter(CLOSED, subject, action, reporter, ending(action))))
            == nl.gehoordengedaan.notification.Outcome.ACCEPTED;
    }

    private static Map<String, Object> ending(Action action) {
        Map<String, Object> values = new HashMap<>();
        values.put("outcome", action.outcome().orElseThrow().name());
        values.put("because", action.notDoneBecause().map(Enum::name).orElse(""));
        values.put("text", action.endingText().orElse(""));
        return values;
    }

    /** A person told this reporter in another way, or tried to. */
    void inAnotherWay(UUID id, UUID reporter, Told how) {
        Rules.check().that(how != null && how != Told.MAIL_ACCEPTED && how != Told.LEFT_NO_CONTACT, "told", "action.told.missing").orRefuse();
        Action action = actions.lock(id);
        action.reporterWasTold(reporter, how, clock.instant());
        if (news.reporters(action).stream().allMatch(each -> isTold(action, each.contribution()))) {
            processes.completed("action", "tellOtherwise", id, Map.of());
        }
    }

    private static boolean isTold(Action action, UUID reporter) {
        return action.informed().stream().anyMatch(each -> each.contribution().equals(reporter));
    }

    void close(UUID id) {
        Action action = actions.lock(id);
        action.close(news.reporters(action).stream().map(Reporter::contribution).toList(), clock.instant());
        news.tell(action, What.CLOSED, null);
    }
}
