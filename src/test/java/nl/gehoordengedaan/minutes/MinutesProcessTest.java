package nl.gehoordengedaan.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.inject.Vetoed;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.workflow.ProcessEngineForTests;
import nl.gehoordengedaan.workflow.Processes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every way through {@code bpmn/minutes.bpmn}, and every timer. */
class MinutesProcessTest {

    private static final String PROCESS = "minutes";
    private static final Instant HELD = Instant.parse("2026-11-26T21:00:00Z");
    private static final Instant REMIND = HELD.plus(Duration.ofDays(3));
    private static final Instant REMIND_AGAIN = HELD.plus(Duration.ofDays(7));
    private static final Instant DUE = HELD.plus(Duration.ofDays(8));
    private static final Instant DIRECTOR = HELD.plus(Duration.ofDays(10));
    private static final Instant AMEND_REMIND = HELD.plus(Duration.ofDays(17));
    private static final Instant AMEND_UNTIL = HELD.plus(Duration.ofDays(20));
    private static final Instant FINISH_REMIND = HELD.plus(Duration.ofDays(23));
    private static final Instant FINISH_DUE = HELD.plus(Duration.ofDays(25));
    private static final Instant FINISH_DIRECTOR = HELD.plus(Duration.ofDays(27));
    private static final Instant ANSWERS_DUE = HELD.plus(Duration.ofDays(60));

    private static final StepsThatOnlyTell STEPS = new StepsThatOnlyTell();

    @RegisterExtension
    static final ProcessEngineForTests ENGINE = ProcessEngineForTests.with("minutes.bpmn").calling("minutesSteps", STEPS);

    private final Processes processes = ENGINE.processes();
    private final UUID meeting = UUID.randomUUID();
    private final UUID programme = UUID.randomUUID();

    @BeforeEach
    void nothing_happened_yet() {
        STEPS.done.clear();
        STEPS.held = true;
        STEPS.asked = false;
        STEPS.answered = false;
        ENGINE.timeIs(HELD);
    }

    @Test
    void a_draft_is_made_by_itself_and_somebody_has_the_task_to_check_and_send_it() {
        held();

        assertThat(STEPS.done).containsExactly("draft");
        assertThat(processes.whereIs(PROCESS, meeting).steps()).containsExactly("draft");
        assertThat(ENGINE.opened()).singleElement().satisfies(task -> {
            assertThat(task.subject()).isEqualTo(meeting);
            assertThat(task.role()).isEqualTo("ORGANISER");
            assertThat(task.due()).isEqualTo(DUE);
            assertThat(task.page()).isEqualTo("/work/meetings/" + meeting + "/minutes");
        });
    }

    @Test
    void of_what_was_cancelled_there_are_no_minutes() {
        STEPS.held = false;

        held();

        assertThat(STEPS.done).isEmpty();
        assertThat(processes.whereIs(PROCESS, meeting).running()).isFalse();
    }

    @Test
    void the_organisers_are_reminded_twice_then_everyone_sees_that_it_is_late_then_the_director_hears_it_each_once() {
        held();
        assertThat(ENGINE.timer("reminderDue")).isEqualTo(REMIND);
        assertThat(ENGINE.timer("secondReminderDue")).isEqualTo(REMIND_AGAIN);
        assertThat(ENGINE.timer("draftDue")).isEqualTo(DUE);
        assertThat(ENGINE.timer("directorDue")).isEqualTo(DIRECTOR);

        ENGINE.becomes(REMIND);
        assertThat(STEPS.done).containsOnlyOnce("remind").doesNotContain("remindAgain");
        ENGINE.becomes(REMIND_AGAIN);
        assertThat(STEPS.done).containsOnlyOnce("remindAgain").doesNotContain("becomeOverdue");
        ENGINE.becomes(DUE);
        assertThat(STEPS.done).containsOnlyOnce("becomeOverdue").doesNotContain("tellDirector");
        ENGINE.becomes(DIRECTOR);

        assertThat(STEPS.done).containsExactly("draft", "remind", "remindAgain", "becomeOverdue", "tellDirector");
        assertThat(processes.whereIs(PROCESS, meeting).at()).containsExactly("write");
    }

    @Test
    void nobody_is_reminded_of_a_draft_that_was_sent() {
        held();
        sent();

        ENGINE.becomes(DIRECTOR);

        assertThat(STEPS.done).containsExactly("draft", "sendDraft");
        assertThat(processes.whereIs(PROCESS, meeting).steps()).containsExactly("amend");
    }

    @Test
    void those_who_were_there_are_reminded_once_and_then_the_time_for_changes_is_over() {
        held();
        sent();

        ENGINE.becomes(AMEND_REMIND);
        assertThat(STEPS.done).endsWith("remindParticipants");
        ENGINE.becomes(AMEND_UNTIL.minusMillis(1));
        assertThat(STEPS.done).doesNotContain("closeAmendments");
        ENGINE.becomes(AMEND_UNTIL);

        assertThat(STEPS.done).containsOnlyOnce("remindParticipants", "closeAmendments");
    }

    @Test
    void when_nothing_was_asked_they_are_frozen_by_themselves_and_every_point_goes_on_its_way() {
        held();
        sent();

        ENGINE.becomes(AMEND_UNTIL);

        assertThat(STEPS.done).endsWith("closeAmendments", "freeze", "enter", "tellPublished");
        assertThat(processes.whereIs(PROCESS, meeting).at()).containsExactlyInAnyOrder("awaitAnswers", "evaluate");
    }

    @Test
    void when_something_was_asked_a_person_decides_and_freezes() {
        STEPS.asked = true;
        held();
        sent();

        ENGINE.becomes(AMEND_UNTIL);
        assertThat(STEPS.done).endsWith("closeAmendments").doesNotContain("freeze", "enter");
        assertThat(processes.whereIs(PROCESS, meeting).steps()).containsExactly("finish");
        finished();

        assertThat(STEPS.done).endsWith("closeAmendments", "enter", "tellPublished").doesNotContain("freeze");
        assertThatThrownBy(() -> processes.completed("minutes", "finish", meeting, Map.of())).isInstanceOf(BrokenRule.class);
    }

    @Test
    void whoever_must_decide_is_reminded_then_it_is_late_then_the_director_hears_it() {
        STEPS.asked = true;
        held();
        sent();
        ENGINE.becomes(AMEND_UNTIL);
        assertThat(ENGINE.timer("finishReminderDue")).isEqualTo(FINISH_REMIND);

        ENGINE.becomes(FINISH_REMIND);
        ENGINE.becomes(FINISH_DUE);
        ENGINE.becomes(FINISH_DIRECTOR);

        assertThat(STEPS.done).endsWith("remindFinish", "lateFinish", "tellDirectorFinish");
        finished();
        assertThat(processes.whereIs(PROCESS, meeting).at()).contains("awaitAnswers");
    }

    @Test
    void with_the_last_answer_everybody_hears_what_became_of_it() {
        published();

        processes.received("minutes", "allAnswered", meeting);
        ENGINE.runAllThatIsDue();

        assertThat(STEPS.done).endsWith("tellPublished", "tellOutcome");
        assertThat(processes.whereIs(PROCESS, meeting).at()).containsExactlyInAnyOrder("evaluate", "allDone");
    }

    @Test
    void when_an_answer_does_not_come_they_hear_that_too_after_the_term() {
        published();
        assertThat(ENGINE.timer("answersDue")).isEqualTo(ANSWERS_DUE);

        ENGINE.becomes(ANSWERS_DUE);

        assertThat(STEPS.done).containsOnlyOnce("tellOutcome");
        assertThatThrownBy(() -> processes.received("minutes", "allAnswered", meeting)).isInstanceOf(BrokenRule.class);
    }

    @Test
    void when_there_is_nothing_to_answer_nobody_waits() {
        STEPS.answered = true;

        published();

        assertThat(STEPS.done).endsWith("tellPublished", "tellOutcome");
    }

    @Test
    void it_is_closed_when_all_was_told_and_the_organisers_looked_back_whichever_comes_first() {
        published();
        processes.completed("minutes", "evaluate", meeting, Map.of());
        assertThat(STEPS.done).doesNotContain("close");

        ENGINE.becomes(ANSWERS_DUE);

        assertThat(STEPS.done).endsWith("tellOutcome", "close");
        assertThat(processes.whereIs(PROCESS, meeting).running()).isFalse();
        assertThat(ENGINE.closed()).hasSameSizeAs(ENGINE.opened());
    }

    private void held() {
        processes.start(PROCESS, meeting, programme);
        ENGINE.runAllThatIsDue();
    }

    private void sent() {
        processes.completed("minutes", "write", meeting, Map.of());
        ENGINE.runAllThatIsDue();
    }

    private void finished() {
        processes.completed("minutes", "finish", meeting, Map.of());
        ENGINE.runAllThatIsDue();
    }

    private void published() {
        held();
        sent();
        ENGINE.becomes(AMEND_UNTIL);
    }

    /** The steps, which here only tell that they were called; no bean, as this class stands beside the product in tests on the server. */
    @Vetoed
    public static class StepsThatOnlyTell extends MinutesSteps {

        private final List<String> done = new ArrayList<>();
        private boolean held;
        private boolean asked;
        private boolean answered;

        @Override
        public boolean wasHeld(String subject) {
            return held;
        }

        @Override
        public void draft(String subject) {
            done.add("draft");
        }

        @Override
        public Date remindAt(String subject) {
            return Date.from(REMIND);
        }

        @Override
        public Date remindAgainAt(String subject) {
            return Date.from(REMIND_AGAIN);
        }

        @Override
        public Date dueAt(String subject) {
            return Date.from(DUE);
        }

        @Override
        public Date directorAt(String subject) {
            return Date.from(DIRECTOR);
        }

        @Override
        public void remind(String subject) {
            done.add("remind");
        }

        @Override
        public void remindAgain(String subject) {
            done.add("remindAgain");
        }

        @Override
        public void becomeOverdue(String subject) {
            done.add("becomeOverdue");
        }

        @Override
        public void tellDirector(String subject) {
            done.add("tellDirector");
        }

        @Override
        public void sendDraft(String subject) {
            done.add("sendDraft");
        }

        @Override
        public Date amendUntil(String subject) {
            return Date.from(AMEND_UNTIL);
        }

        @Override
        public Date amendRemindAt(String subject) {
            return Date.from(AMEND_REMIND);
        }

        @Override
        public void remindParticipants(String subject) {
            done.add("remindParticipants");
        }

        @Override
        public void closeAmendments(String subject) {
            done.add("closeAmendments");
        }

        @Override
        public boolean wasAnythingAsked(String subject) {
            return asked;
        }

        @Override
        public Date finishRemindAt(String subject) {
            return Date.from(FINISH_REMIND);
        }

        @Override
        public Date finishDueAt(String subject) {
            return Date.from(FINISH_DUE);
        }

        @Override
        public Date finishDirectorAt(String subject) {
            return Date.from(FINISH_DIRECTOR);
        }

        @Override
        public void remindFinish(String subject) {
            done.add("remindFinish");
        }

        @Override
        public void lateFinish(String subject) {
            done.add("lateFinish");
        }

        @Override
        public void tellDirectorFinish(String subject) {
            done.add("tellDirectorFinish");
        }

        @Override
        public void freeze(String subject) {
            done.add("freeze");
        }

        @Override
        public void enter(String subject) {
            done.add("enter");
        }

        @Override
        public void tellPublished(String subject) {
            done.add("tellPublished");
        }

        @Override
        public boolean areAllAnswered(String subject) {
            return answered;
        }

        @Override
        public Date answersDueAt(String subject) {
            return Date.from(ANSWERS_DUE);
        }

        @Override
        public void tellOutcome(String subject) {
            done.add("tellOutcome");
        }

        @Override
        public Date evaluateDueAt(String subject) {
            return Date.from(ANSWERS_DUE);
        }

        @Override
        public void close(String subject) {
            done.add("close");
        }
    }
}
