package nl.gehoordengedaan.contribution;

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
import nl.gehoordengedaan.workflow.TaskOpened;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every way through {@code bpmn/contribution.bpmn}, and every timer. */
class ContributionProcessTest {

    private static final Instant HEARD = Instant.parse("2026-11-23T09:00:00Z");
    private static final Instant REMIND = HEARD.plus(Duration.ofDays(10));
    private static final Instant DUE = HEARD.plus(Duration.ofDays(15));
    private static final Instant DIRECTOR = HEARD.plus(Duration.ofDays(17));
    private static final Instant TELL_REMIND = HEARD.plus(Duration.ofDays(3));
    private static final Instant TELL_BY = HEARD.plus(Duration.ofDays(5));
    private static final Instant TELL_DIRECTOR = HEARD.plus(Duration.ofDays(7));

    private static final StepsThatOnlyTell STEPS = new StepsThatOnlyTell();

    @RegisterExtension
    static final ProcessEngineForTests ENGINE =
        ProcessEngineForTests.with("contribution.bpmn", "contribution-terms.dmn").calling("contributionSteps", STEPS);

    private final Processes processes = ENGINE.processes();
    private final UUID contribution = UUID.randomUUID();
    private final UUID programme = UUID.randomUUID();

    @BeforeEach
    void nothing_happened_yet() {
        STEPS.begin();
        ENGINE.timeIs(HEARD);
    }

    @Test
    void at_once_the_deadline_is_fixed_and_it_waits_for_somebody_to_check_it() {
        heard();

        assertThat(STEPS.done).containsExactly("agreeTerm CONTRIBUTION_ANSWERED", "confirmReceipt");
        assertThat(processes.whereIs("contribution", contribution).at()).contains("check");
        assertThat(processes.whereIs("contribution", contribution).steps()).containsExactly("check");
    }

    @Test
    void the_confirmation_leaves_with_a_process_of_its_own_and_is_in_nobodys_way() {
        heard();

        assertThat(STEPS.done).contains("confirmReceipt");
        assertThat(processes.whereIs("contribution", contribution).at()).containsExactly("check");
    }

    @Test
    void telling_the_answer_is_tried_again_when_it_fails() {
        heard();
        checked();
        answered();
        STEPS.failing = "tellAnswer";
        assertThatThrownBy(() -> ENGINE.run("tellAnswer")).hasMessageContaining("voorbeeld");
        assertThat(processes.whereIs("contribution", contribution).at()).containsExactly("tellAnswer");

        STEPS.failing = null;
        ENGINE.run("tellAnswer");

        assertThat(STEPS.done).endsWith("tellAnswer", "close");
        assertThat(processes.whereIs("contribution", contribution).running()).isFalse();
    }

    @Test
    void something_broken_or_dirty_has_the_term_of_a_report() {
        STEPS.kind = Kind.REPAIR;

        heard();

        assertThat(STEPS.done).containsExactly("agreeTerm REPORT_PICKED_UP", "confirmReceipt");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "REPAIR")
    void everything_else_has_the_term_of_an_answer(Kind kind) {
        STEPS.kind = kind;

        heard();

        assertThat(STEPS.done).containsExactly("agreeTerm CONTRIBUTION_ANSWERED", "confirmReceipt");
    }

    @Test
    void the_tasks_are_on_the_list_of_the_organisers_with_the_deadline_and_the_page() {
        heard();
        checked();

        assertThat(ENGINE.opened()).extracting(TaskOpened::step).containsExactly("check", "answer");
        assertThat(ENGINE.opened()).allSatisfy(task -> {
            assertThat(task.process()).isEqualTo("contribution");
            assertThat(task.subject()).isEqualTo(contribution);
            assertThat(task.programme()).isEqualTo(programme);
            assertThat(task.role()).isEqualTo("ORGANISER");
            assertThat(task.due()).isEqualTo(DUE);
            assertThat(task.page()).isEqualTo("/work/contributions/" + contribution);
            assertThat(task.openedAt()).isEqualTo(HEARD);
        });
        assertThat(ENGINE.closed()).extracting("task").containsExactly(ENGINE.opened().get(0).task());
    }

    @Test
    void checked_and_answered_the_sender_is_told_by_mail_and_it_is_closed() {
        heard();
        checked();
        assertThat(processes.whereIs("contribution", contribution).steps()).containsExactly("answer");

        answered();
        assertThat(processes.whereIs("contribution", contribution).steps()).containsExactly("tell");
        ENGINE.runAllThatIsDue();

        assertThat(STEPS.done).containsExactlyInAnyOrder("agreeTerm CONTRIBUTION_ANSWERED", "confirmReceipt", "tellAnswer", "close");
        assertThat(processes.whereIs("contribution", contribution).running()).isFalse();
    }

    @Test
    void who_could_not_be_told_by_mail_is_told_by_a_person_before_it_is_closed() {
        STEPS.told = false;
        heard();
        checked();
        answered();
        ENGINE.runAllThatIsDue();
        assertThat(STEPS.done).contains("tellAnswer").doesNotContain("close");
        assertThat(processes.whereIs("contribution", contribution).at()).containsExactly("tellOtherwise");
        assertThat(processes.whereIs("contribution", contribution).steps()).containsExactly("tell");

        processes.completed("contribution", "tellOtherwise", contribution, Map.of());

        assertThat(STEPS.done).endsWith("close");
        assertThat(processes.whereIs("contribution", contribution).running()).isFalse();
    }

    @Test
    void telling_by_a_person_has_a_term_of_which_the_organisers_and_in_the_end_the_director_are_warned() {
        STEPS.told = false;
        heard();
        checked();
        answered();
        ENGINE.runAllThatIsDue();
        assertThat(ENGINE.opened()).extracting(TaskOpened::due).last().isEqualTo(TELL_BY);

        ENGINE.becomes(TELL_REMIND);
        assertThat(STEPS.done).containsOnlyOnce("agreeTelling", "remindOfTelling").doesNotContain("becomeTellingLate");
        ENGINE.becomes(TELL_BY);
        assertThat(STEPS.done).containsOnlyOnce("becomeTellingLate").doesNotContain("tellDirectorOfTelling");
        ENGINE.becomes(TELL_DIRECTOR);
        ENGINE.becomes(TELL_DIRECTOR.plusSeconds(3600));
        assertThat(STEPS.done).containsOnlyOnce("remindOfTelling", "becomeTellingLate", "tellDirectorOfTelling");

        processes.completed("contribution", "tellOtherwise", contribution, Map.of());
        assertThat(STEPS.done).endsWith("close");
    }

    @Test
    void nobody_is_warned_of_telling_what_was_told() {
        STEPS.told = false;
        heard();
        checked();
        answered();
        ENGINE.runAllThatIsDue();
        processes.completed("contribution", "tellOtherwise", contribution, Map.of());

        ENGINE.becomes(TELL_DIRECTOR);

        assertThat(STEPS.done).doesNotContain("remindOfTelling", "becomeTellingLate", "tellDirectorOfTelling");
    }

    @Test
    void the_timers_are_set_for_the_moments_that_were_agreed() {
        heard();

        assertThat(ENGINE.timer("reminderDue")).isEqualTo(REMIND);
        assertThat(ENGINE.timer("answerDue")).isEqualTo(DUE);
        assertThat(ENGINE.timer("directorDue")).isEqualTo(DIRECTOR);
    }

    @Test
    void the_organisers_are_reminded_once_and_can_go_on() {
        heard();
        ENGINE.becomes(REMIND.minusMillis(1));
        assertThat(STEPS.done).doesNotContain("remindOrganisers");

        ENGINE.becomes(REMIND);
        ENGINE.becomes(REMIND.plusSeconds(3600));

        assertThat(STEPS.done).containsOnlyOnce("remindOrganisers").doesNotContain("becomeOverdue");
        assertThat(processes.whereIs("contribution", contribution).at()).containsExactly("check");
    }

    @Test
    void at_the_deadline_it_is_overdue_and_can_still_be_answered() {
        heard();
        checked();
        ENGINE.becomes(DUE.minusMillis(1));
        assertThat(STEPS.done).doesNotContain("becomeOverdue");

        ENGINE.becomes(DUE);
        assertThat(STEPS.done).containsOnlyOnce("becomeOverdue").doesNotContain("tellDirector");
        assertThat(processes.whereIs("contribution", contribution).at()).containsExactly("answer");

        answered();
        ENGINE.runAllThatIsDue();
        assertThat(STEPS.done).endsWith("tellAnswer", "close");
    }

    @Test
    void the_director_is_told_when_it_stays_without_an_answer() {
        heard();

        ENGINE.becomes(DIRECTOR);

        assertThat(STEPS.done).containsSubsequence("remindOrganisers", "becomeOverdue", "tellDirector");
        assertThat(STEPS.done).containsOnlyOnce("remindOrganisers", "becomeOverdue", "tellDirector");
        assertThat(processes.whereIs("contribution", contribution).at()).containsExactly("check");
    }

    @Test
    void nobody_is_reminded_of_what_is_answered() {
        heard();
        checked();
        answered();
        ENGINE.runAllThatIsDue();

        ENGINE.becomes(DIRECTOR);

        assertThat(STEPS.done).doesNotContain("remindOrganisers", "becomeOverdue", "tellDirector");
    }

    @Test
    void nobody_is_reminded_while_the_sender_still_has_to_be_told() {
        STEPS.told = false;
        heard();
        checked();
        answered();

        ENGINE.becomes(DIRECTOR);

        assertThat(STEPS.done).contains("tellAnswer").doesNotContain("remindOrganisers", "becomeOverdue", "tellDirector", "close");
        assertThat(ENGINE.timer("reminderDue")).isNull();
    }

    @Test
    void nothing_is_answered_before_it_was_checked() {
        heard();

        assertThatThrownBy(this::answered).isInstanceOfSatisfying(BrokenRule.class,
            refused -> assertThat(refused.breaches()).extracting(BrokenRule.Breach::code).containsExactly("workflow.already-done"));
    }

    @Test
    void what_somebody_else_did_first_is_not_done_twice() {
        heard();
        checked();

        assertThatThrownBy(this::checked).isInstanceOfSatisfying(BrokenRule.class,
            refused -> assertThat(refused.kind()).isEqualTo(BrokenRule.Kind.CONFLICT));
    }

    @Test
    void a_contribution_joined_with_one_that_waits_itself_waits_for_the_news_of_that_one() {
        STEPS.waitsForMain = true;
        heard();
        checked();
        answered();

        ENGINE.runAllThatIsDue();
        assertThat(processes.whereIs("contribution", contribution).at()).containsExactly("mainAnswered");
        assertThat(processes.whereIs("contribution", contribution).steps()).containsExactly("joined");
        assertThat(STEPS.done).containsOnlyOnce("tellAnswer").doesNotContain("close");

        STEPS.waitsForMain = false;
        processes.received("contribution", "mainAnswered", contribution);
        ENGINE.runAllThatIsDue();
        assertThat(STEPS.done).endsWith("tellAnswer", "close");
        assertThat(processes.whereIs("contribution", contribution).running()).isFalse();
    }

    @Test
    void who_is_told_of_the_joining_by_a_person_still_hears_what_becomes_of_the_main_one() {
        STEPS.waitsForMain = true;
        STEPS.told = false;
        heard();
        checked();
        answered();
        ENGINE.runAllThatIsDue();
        assertThat(processes.whereIs("contribution", contribution).at()).containsExactly("tellOtherwise");

        processes.completed("contribution", "tellOtherwise", contribution, Map.of());
        assertThat(processes.whereIs("contribution", contribution).at()).containsExactly("mainAnswered");
    }

    @Test
    void a_joining_that_is_taken_back_while_it_waits_leads_to_a_response_of_its_own() {
        STEPS.waitsForMain = true;
        heard();
        checked();
        answered();
        ENGINE.runAllThatIsDue();
        STEPS.checked = true;

        processes.received("contribution", "joinUndone", contribution);

        assertThat(processes.whereIs("contribution", contribution).at()).containsExactly("answer");
        assertThat(ENGINE.timer("answerDue")).isEqualTo(DUE);
    }

    @Test
    void a_joining_can_be_taken_back_before_the_sender_was_told_of_it() {
        heard();
        checked();
        answered();
        STEPS.checked = true;

        processes.received("contribution", "joinUndone", contribution);
        ENGINE.runAllThatIsDue();

        assertThat(STEPS.done).doesNotContain("tellAnswer", "close");
        assertThat(processes.whereIs("contribution", contribution).at()).containsExactly("answer");
    }

    @Test
    void a_joining_can_be_taken_back_while_a_person_has_to_tell_of_it() {
        STEPS.told = false;
        heard();
        checked();
        answered();
        ENGINE.runAllThatIsDue();
        STEPS.checked = true;

        processes.received("contribution", "joinUndone", contribution);

        assertThat(processes.whereIs("contribution", contribution).at()).containsExactly("answer");
    }

    @Test
    void what_left_a_wrong_action_before_its_sender_was_told_is_answered_told_and_closed() {
        heard();
        checked();
        answered();
        STEPS.checked = true;
        processes.received("contribution", "joinUndone", contribution);

        answered();
        ENGINE.runAllThatIsDue();

        assertThat(STEPS.done).containsOnlyOnce("tellAnswer", "close");
        assertThat(processes.whereIs("contribution", contribution).running()).isFalse();
    }

    @Test
    void nothing_is_taken_back_from_a_process_that_waits_for_something_else() {
        heard();

        assertThatThrownBy(() -> processes.received("contribution", "joinUndone", contribution)).isInstanceOfSatisfying(BrokenRule.class,
            refused -> assertThat(refused.kind()).isEqualTo(BrokenRule.Kind.CONFLICT));
        assertThatThrownBy(() -> processes.received("contribution", "joinUndone", UUID.randomUUID())).isInstanceOf(BrokenRule.class);
    }

    @Test
    void what_is_reopened_after_it_was_closed_waits_for_a_response_with_the_deadline_it_had() {
        STEPS.deadline = true;
        STEPS.checked = true;

        heard();

        assertThat(STEPS.done).isEmpty();
        assertThat(processes.whereIs("contribution", contribution).at()).containsExactly("answer");
        assertThat(ENGINE.timer("answerDue")).isEqualTo(DUE);
    }

    @Test
    void what_has_news_after_it_was_closed_tells_the_sender_again() {
        STEPS.deadline = true;
        STEPS.checked = true;
        STEPS.responded = true;

        heard();
        assertThat(processes.whereIs("contribution", contribution).at()).containsExactly("tellAnswer");
        ENGINE.runAllThatIsDue();

        assertThat(STEPS.done).containsExactly("tellAnswer", "close");
    }

    @Test
    void a_part_that_was_checked_with_the_whole_gets_a_deadline_and_waits_for_a_response() {
        STEPS.checked = true;

        heard();

        assertThat(STEPS.done).containsExactly("agreeTerm CONTRIBUTION_ANSWERED", "confirmReceipt");
        assertThat(processes.whereIs("contribution", contribution).at()).containsExactly("answer");
    }

    private void heard() {
        processes.start("contribution", contribution, programme);
    }

    private void checked() {
        processes.completed("contribution", "check", contribution, Map.of());
    }

    private void answered() {
        processes.completed("contribution", "answer", contribution, Map.of());
    }

    /** The steps, which here only tell that they were called; no bean, as this class stands beside the product in tests on the server. */
    @Vetoed
    public static class StepsThatOnlyTell extends ContributionSteps {

        private final List<String> done = new ArrayList<>();
        private Kind kind;
        private boolean told;
        private String failing;
        private boolean deadline;
        private boolean checked;
        private boolean responded;
        private boolean waitsForMain;

        private void begin() {
            done.clear();
            deadline = false;
            checked = false;
            responded = false;
            waitsForMain = false;
            kind = Kind.IDEA;
            told = true;
            failing = null;
        }

        private void done(String step) {
            if (step.equals(failing)) {
                throw new IllegalStateException("mail server away (voorbeeld)");
            }
            done.add(step);
        }

        @Override
        public String kind(String subject) {
            return kind.name();
        }

        @Override
        public boolean hasDeadline(String subject) {
            return deadline;
        }

        @Override
        public boolean isChecked(String subject) {
            return checked;
        }

        @Override
        public boolean isResponded(String subject) {
            return responded;
        }

        @Override
        public boolean waitsForMain(String subject) {
            return waitsForMain;
        }

        @Override
        public void agreeTerm(String subject, String term) {
            done("agreeTerm " + term);
        }

        @Override
        public void confirmReceipt(String subject) {
            done("confirmReceipt");
        }

        @Override
        public Date remindAt(String subject) {
            return Date.from(REMIND);
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
        public void remindOrganisers(String subject) {
            done("remindOrganisers");
        }

        @Override
        public void becomeOverdue(String subject) {
            done("becomeOverdue");
        }

        @Override
        public void tellDirector(String subject) {
            done("tellDirector");
        }

        @Override
        public boolean tellAnswer(String subject) {
            done("tellAnswer");
            return told;
        }

        @Override
        public void agreeTelling(String subject) {
            done("agreeTelling");
        }

        @Override
        public Date tellRemindAt(String subject) {
            return Date.from(TELL_REMIND);
        }

        @Override
        public Date tellBy(String subject) {
            return Date.from(TELL_BY);
        }

        @Override
        public Date tellDirectorAt(String subject) {
            return Date.from(TELL_DIRECTOR);
        }

        @Override
        public void remindOfTelling(String subject) {
            done("remindOfTelling");
        }

        @Override
        public void becomeTellingLate(String subject) {
            done("becomeTellingLate");
        }

        @Override
        public void tellDirectorOfTelling(String subject) {
            done("tellDirectorOfTelling");
        }

        @Override
        public void close(String subject) {
            done("close");
        }
    }
}
