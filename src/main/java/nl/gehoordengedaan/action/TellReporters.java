package nl.gehoordengedaan.action;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gehoordengedaan.contribution.Contributions;
import nl.gehoordengedaan.contribution.Reporter;
import nl.gehoordengedaan.contribution.SenderForgotten;
import nl.gehoordengedaan.contribution.Told;
import nl.gehoordengedaan.notification.Mailing;
import nl.gehoordengedaan.shared.BrokenRule;
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
    Contributions contributions;

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
        Action action = actions.lock(id);
        if (!action.mustBeJudged(clock.instant())) {
            return;
        }
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
        action.settle(news.reporters(action).stream().anyMatch(reporter -> reporter.email() == null));
    }

    /**
     * Tells one reporter how it ended, by mail; first the letters are written, so that a step that sends one and fails leaves the letter and
     * its link as they were. An address that does not work keeps nobody waiting: whoever was tried least is next. True while one is left.
     */
    boolean next(UUID id) {
        Action action = actions.with(id);
        List<Reporter> toTell = byMail(action).values().stream().filter(reporter -> !isTold(action, reporter.contribution())).toList();
        List<Reporter> unwritten = toTell.stream().filter(reporter -> !mailing.isWritten(CLOSED, subject(action, reporter))).toList();
        unwritten.forEach(reporter -> mailing.write(news.letter(CLOSED, subject(action, reporter), action, reporter, ending(action))));
        if (!unwritten.isEmpty()) {
            return true;
        }
        List<Reporter> open = toTell.stream().filter(reporter -> !mailing.isRefused(CLOSED, subject(action, reporter)))
            .sorted(Comparator.comparing(reporter -> mailing.tries(CLOSED, subject(action, reporter)))).toList();
        if (open.isEmpty()) {
            return false;
        }
        send(action, open.get(0));
        return open.size() > 1;
    }

    private void send(Action action, Reporter reporter) {
        if (mailing.sendWritten(CLOSED, subject(action, reporter)).orElseThrow() != nl.gehoordengedaan.notification.Outcome.REFUSED) {
            // mail takes long, so the action is taken only now
            Action locked = actions.lock(action.id());
            news.reporters(locked).stream().filter(each -> reporter.email().equals(each.email()))
                .forEach(each -> locked.reporterWasTold(each.contribution(), Told.MAIL_ACCEPTED, clock.instant()));
        }
    }

    /** Another letter for each time that it ended in another way. */
    private static UUID subject(Action action, Reporter reporter) {
        return Moments.of(action, "closed " + action.rounds() + " " + action.outcome().orElseThrow() + " " + reporter.contribution(), action.agreedAt());
    }

    /** Is of each recorded how he was told? If not, a person must find another way. */
    boolean areAllTold(UUID id) {
        Action action = actions.with(id);
        return news.reporters(action).stream().allMatch(reporter -> isTold(action, reporter.contribution()));
    }

    private static Map<String, Object> ending(Action action) {
        Map<String, Object> values = new HashMap<>();
        values.put("outcome", action.outcome().orElseThrow().name());
        values.put("because", action.notDoneBecause().map(Enum::name).orElse(""));
        values.put("text", action.endingText().orElse(""));
        return values;
    }

    /**
     * What a reporter who was told by a person said about it.
     *
     * @param verdict     null when nothing was asked or said
     * @param explanation in the words of the reporter; required when it is not solved
     */
    record Answer(Verdict verdict, String explanation) {

        static final Answer NONE = new Answer(null, null);

        /** The reporter's words stay out of messages and logs. */
        @Override
        public String toString() {
            return String.valueOf(verdict);
        }
    }

    /** A person told this reporter in another way, or tried to, and heard from him whether it is solved. */
    void inAnotherWay(UUID id, UUID reporter, Told how, Answer answer) {
        Rules.check().that(how != null && how != Told.MAIL_ACCEPTED && how != Told.LEFT_NO_CONTACT, "told", "action.told.missing").orRefuse();
        Action action = actions.lock(id);
        if (answer.verdict() != null && isJudgedOtherwise(action, reporter, how, answer)) {
            processes.completed("action", "tellOtherwise", id, Map.of());
            return;
        }
        action.reporterWasTold(reporter, how, clock.instant());
        if (news.reporters(action).stream().allMatch(each -> isTold(action, each.contribution()))) {
            processes.completed("action", "tellOtherwise", id, Map.of());
        }
    }

    /** True when a person must decide now whether it is done again. */
    private boolean isJudgedOtherwise(Action action, UUID reporter, Told how, Answer answer) {
        if (news.reporters(action).stream().noneMatch(each -> each.contribution().equals(reporter))) {
            throw BrokenRule.missing("action.missing");
        }
        boolean undecided = action.judgeToAPerson(reporter, answer.verdict(), answer.explanation(), how, clock.instant());
        news.tell(action, switch (answer.verdict()) {
            case SOLVED -> What.CONFIRMED;
            case NOT_SOLVED -> What.DISPUTED;
            case CANNOT_JUDGE -> What.NOT_JUDGED;
        }, null);
        return undecided;
    }

    private static boolean isTold(Action action, UUID reporter) {
        return action.informed().stream().anyMatch(each -> each.contribution().equals(reporter));
    }

    /** Somebody left who could not be told yet: when nobody else is left to tell, it ends. */
    void forget(@Observes SenderForgotten event) {
        Set<UUID> matters = Stream.concat(Stream.of(event.contribution()), contributions.with(event.contribution()).main().stream())
            .collect(Collectors.toSet());
        for (Action open : actions.from(matters)) {
            if (processes.whereIs("action", open.id()).at().contains("tellOtherwise")) {
                Action action = actions.lock(open.id());
                if (news.reporters(action).stream().allMatch(each -> isTold(action, each.contribution()))) {
                    processes.completed("action", "tellOtherwise", action.id(), Map.of());
                }
            }
        }
    }

    void close(UUID id) {
        Action action = actions.lock(id);
        Set<UUID> reachable = news.reporters(action).stream().map(Reporter::contribution).collect(Collectors.toSet());
        Instant now = clock.instant();
        action.origins().stream().filter(origin -> !reachable.contains(origin))
            .forEach(origin -> action.reporterWasTold(origin, Told.LEFT_NO_CONTACT, now));
        action.close(reachable, now);
        news.tell(action, What.CLOSED, null);
    }
}
