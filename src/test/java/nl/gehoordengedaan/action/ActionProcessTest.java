package nl.gehoordengedaan.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.inject.Vetoed;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
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
import org.junit.jupiter.params.provider.CsvSource;

/** Every way through {@code bpmn/action.bpmn}, and every timer. */
class ActionProcessTest {

    private static final Instant AGREED = Instant.parse("2026-11-23T09:00:00Z");
    private static final Instant REACT_REMIND = AGREED.plus(Duration.ofDays(1));
    private static final Instant REACT_BY = AGREED.plus(Duration.ofDays(2));
    private static final Instant PICK_UP_REMIND = AGREED.plus(Duration.ofDays(3));
    private static final Instant PICK_UP_DUE = AGREED.plus(Duration.ofDays(5));
    private static final Instant PICK_UP_DIRECTOR = AGREED.plus(Duration.ofDays(7));
    private static final Instant SOLVED_REMIND = AGREED.plus(Duration.ofDays(107));
    private static final Instant SOLVED_BY = AGREED.plus(Duration.ofDays(114));
    private static final Instant ORGANISER_REMIND = AGREED.plus(Duration.ofDays(203));
    private static final Instant ORGANISER_BY = AGREED.plus(Duration.ofDays(205));
    private static final Instant ORGANISER_DIRECTOR = AGREED.plus(Duration.ofDays(207));

    private static final StepsThatOnlyTell STEPS = new StepsThatOnlyTell();

    @RegisterExtension
    static final ProcessEngineForTests ENGINE =
        ProcessEngineForTests.with("action.bpmn", "action-terms.dmn", "action-partner.dmn").calling("actionSteps", STEPS);

    private final Processes processes = ENGINE.processes();
    private final UUID action = UUID.randomUUID();
    private final UUID programme = UUID.randomUUID();

    @BeforeEach
    void nothing_happened_yet() {
        STEPS.begin();
        ENGINE.timeIs(AGREED);
    }

    @ParameterizedTest
    @CsvSource({"LIGHTING,PUBLIC_SPACE,ACTION_DONE_QUICKLY", "PAVING,PUBLIC_SPACE,ACTION_DONE", "WASTE,WASTE,ACTION_DONE_QUICKLY",
        "GREEN,PUBLIC_SPACE,ACTION_DONE", "PLAYGROUND,PUBLIC_SPACE,ACTION_DONE_PLANNED", "TRAFFIC,PUBLIC_SPACE,ACTION_DONE_PLANNED",
        "HOUSING,HOUSING,ACTION_DONE", "SAFETY,SAFETY,ACTION_DONE_QUICKLY", "MEETING_AND_HELP,WELFARE,ACTION_DONE", "OTHER,BUREAU,ACTION_DONE"})
    void the_tables_choose_the_kind_of_partner_and_the_term(Category category, String partner, String term) {
        STEPS.category = category;

        agreed();

        assertThat(STEPS.done).startsWith("agreeTerms " + partner + " " + term);
    }

    @Test
    void the_partner_of_the_settings_is_asked_at_once_and_the_task_is_on_its_own_list() {
        agreed();

        assertThat(STEPS.done).containsExactly("agreeTerms PUBLIC_SPACE ACTION_DONE_QUICKLY", "offer");
        assertThat(at()).containsExactly("pickUp");
        assertThat(steps()).containsExactly("pickUp");
        TaskOpened task = ENGINE.opened().get(0);
        assertThat(task.role()).isEqualTo("PARTNER_STAFF");
        assertThat(task.organisation()).isEqualTo(STEPS.organisation);
        assertThat(task.page()).isEqualTo("/work/actions/" + action);
        assertThat(task.due()).isEqualTo(REACT_BY);
    }

    @Test
    void without_a_partner_in_the_settings_an_organiser_decides_who_does_it() {
        STEPS.hasPartner = false;
        agreed();
        assertThat(at()).containsExactly("assign");
        assertThat(ENGINE.opened().get(0).role()).isEqualTo("ORGANISER");
        assertThat(ENGINE.opened().get(0).organisation()).isNull();

        assigned();

        assertThat(STEPS.done).endsWith("offer");
        assertThat(at()).containsExactly("pickUp");
    }

    @Test
    void a_partner_that_declines_leads_back_to_an_organiser_and_another_partner_gets_the_task() {
        agreed();
        STEPS.hasPartner = false;
        reacted(State.TO_ASSIGN);
        assertThat(at()).containsExactly("assign");

        STEPS.organisation = UUID.randomUUID();
        assigned();

        assertThat(at()).containsExactly("pickUp");
        assertThat(ENGINE.opened().get(2).organisation()).isEqualTo(STEPS.organisation);
    }

    @Test
    void a_partner_is_reminded_and_when_it_does_not_react_it_returns_to_an_organiser() {
        agreed();
        ENGINE.becomes(REACT_BY.minusMillis(1));
        assertThat(STEPS.done).containsOnlyOnce("remindPartner").doesNotContain("noReaction");
        assertThat(at()).containsExactly("pickUp");

        STEPS.hasPartner = false;
        ENGINE.becomes(REACT_BY);

        assertThat(STEPS.done).containsOnlyOnce("noReaction");
        assertThat(at()).containsExactly("assign");
    }

    @Test
    void the_five_days_run_on_while_it_goes_from_one_to_the_other() {
        agreed();
        STEPS.hasPartner = false;
        ENGINE.becomes(PICK_UP_DIRECTOR);

        assertThat(STEPS.done).containsOnlyOnce("remindPickUp", "becomePickUpOverdue", "tellDirectorOfPickUp");
        assertThat(STEPS.done).containsSubsequence("remindPickUp", "becomePickUpOverdue", "tellDirectorOfPickUp");
        assertThat(at()).containsExactly("assign");
    }

    @Test
    void nobody_is_reminded_of_picking_up_what_was_picked_up() {
        pickedUp();

        ENGINE.becomes(PICK_UP_DIRECTOR);

        assertThat(STEPS.done).doesNotContain("remindPickUp", "becomePickUpOverdue", "tellDirectorOfPickUp", "noReaction", "remindPartner");
        assertThat(at()).containsExactly("carryOut");
        assertThat(steps()).containsExactly("carry");
    }

    @Test
    void what_is_not_going_to_be_done_is_told_to_the_reporters_and_closed() {
        STEPS.hasPartner = false;
        agreed();

        STEPS.state = State.NOT_DONE;
        processes.completed("action", "assign", action, Map.of());
        assertThat(steps()).containsExactly("tellEnd");
        ENGINE.runAllThatIsDue();

        assertThat(STEPS.done).endsWith("tellReporters", "close").doesNotContain("settle", "askReporters");
        assertThat(ended()).isTrue();
    }

    @Test
    void before_the_date_the_partner_is_reminded_and_after_it_everybody_above_hears_it_every_week() {
        pickedUp();
        ENGINE.becomes(STEPS.due.minusMillis(1));
        assertThat(STEPS.done).containsOnlyOnce("remindOfDate").doesNotContain("becomeOverdue");

        ENGINE.becomes(STEPS.due);
        assertThat(STEPS.done).containsOnlyOnce("becomeOverdue").doesNotContain("remindWeekly", "tellDirector");
        ENGINE.becomes(STEPS.due.plus(Duration.ofDays(7)));
        assertThat(STEPS.done).containsOnlyOnce("remindWeekly").doesNotContain("tellDirector");
        ENGINE.becomes(STEPS.due.plus(Duration.ofDays(10)));
        assertThat(STEPS.done).containsOnlyOnce("tellDirector");
        assertThat(at()).containsExactly("carryOut");
    }

    @Test
    void when_nothing_is_heard_two_weeks_after_the_date_it_returns_to_an_organiser() {
        pickedUp();
        STEPS.hasPartner = false;

        ENGINE.becomes(STEPS.due.plus(Duration.ofDays(14)));

        assertThat(STEPS.done).containsOnlyOnce("noReaction");
        assertThat(Collections.frequency(STEPS.done, "remindWeekly")).isBetween(1, 2);
        assertThat(at()).containsExactly("assign");
    }

    @Test
    void a_moved_date_moves_every_timer_and_reminds_again_once() {
        pickedUp();
        ENGINE.becomes(STEPS.due.minus(Duration.ofDays(1)));
        assertThat(STEPS.done).containsOnlyOnce("remindOfDate");

        STEPS.due = STEPS.due.plus(Duration.ofDays(20));
        processes.received("action", "dateMoved", action);

        assertThat(ENGINE.timer("reminderDue")).isEqualTo(STEPS.due.minus(Duration.ofDays(5)));
        assertThat(ENGINE.timer("dateDue")).isEqualTo(STEPS.due);
        assertThat(ENGINE.timer("directorDue")).isEqualTo(STEPS.due.plus(Duration.ofDays(10)));
        assertThat(ENGINE.timer("noSign")).isEqualTo(STEPS.due.plus(Duration.ofDays(14)));
        assertThat(at()).containsExactly("carryOut");
        ENGINE.becomes(STEPS.due.minusMillis(1));
        assertThat(Collections.frequency(STEPS.done, "remindOfDate")).isEqualTo(2);
        assertThat(STEPS.done).doesNotContain("becomeOverdue");
    }

    @Test
    void the_date_was_moved_in_the_moment_in_which_it_passed_and_only_the_new_one_counts() {
        pickedUp();
        ENGINE.timeIs(STEPS.due);
        STEPS.due = STEPS.due.plus(Duration.ofDays(20));
        processes.received("action", "dateMoved", action);

        ENGINE.runAllThatIsDue();

        assertThat(STEPS.done).doesNotContain("becomeOverdue");
    }

    @Test
    void while_the_reporter_is_asked_no_timer_runs_and_the_answer_leads_back_to_where_it_was() {
        agreed();
        STEPS.askedAt = AGREED;
        processes.received("action", "reporterAsked", action);
        assertThat(at()).containsExactly("awaitReporter");
        assertThat(steps()).containsExactly("waiting");
        assertThat(ENGINE.timer("pickUpDue")).isNull();

        processes.received("action", "reporterAnswered", action);
        assertThat(at()).containsExactly("pickUp");
        assertThat(ENGINE.timer("pickUpDue")).isEqualTo(PICK_UP_DUE);

        reacted(State.PICKED_UP);
        processes.received("action", "reporterAsked", action);
        assertThat(ENGINE.timer("dateDue")).isNull();
        processes.received("action", "reporterAnswered", action);
        assertThat(at()).containsExactly("carryOut");
    }

    @Test
    void the_reporter_is_reminded_and_at_the_limit_the_work_goes_on_without_an_answer() {
        pickedUp();
        STEPS.askedAt = AGREED;
        processes.received("action", "reporterAsked", action);

        ENGINE.becomes(AGREED.plus(Duration.ofDays(7)).minusMillis(1));
        assertThat(STEPS.done).containsOnlyOnce("remindOfQuestion").doesNotContain("goOn");
        ENGINE.becomes(AGREED.plus(Duration.ofDays(7)));

        assertThat(STEPS.done).containsOnlyOnce("goOn");
        assertThat(at()).containsExactly("carryOut");
    }

    @Test
    void it_can_be_taken_back_before_meanwhile_and_while_waiting() {
        agreed();
        takenBack();
        assertThat(at()).containsExactly("assign");

        assigned();
        reacted(State.PICKED_UP);
        takenBack();
        assertThat(at()).containsExactly("assign");

        assigned();
        STEPS.askedAt = AGREED;
        processes.received("action", "reporterAsked", action);
        takenBack();
        assertThat(at()).containsExactly("assign");
    }

    @Test
    void a_resident_says_it_is_done_and_whoever_looks_finds_it_true() {
        pickedUp();
        processes.received("action", "saidDone", action);
        assertThat(at()).containsExactlyInAnyOrder("carryOut", "checkSaidDone");

        STEPS.state = State.DONE;
        processes.completed("action", "checkSaidDone", action, Map.of());

        assertThat(at()).containsExactly("judge");
        assertThat(ENGINE.closed()).hasSameSizeAs(ENGINE.opened());
    }

    @Test
    void a_resident_says_it_is_done_and_it_is_not() {
        pickedUp();
        processes.received("action", "saidDone", action);

        processes.completed("action", "checkSaidDone", action, Map.of());

        assertThat(at()).containsExactly("carryOut");
        processes.received("action", "saidDone", action);
        assertThat(at()).contains("checkSaidDone");
    }

    @Test
    void a_resident_says_it_is_done_before_anybody_picked_it_up_and_whoever_looks_finds_it_true() {
        agreed();
        processes.received("action", "saidDone", action);
        assertThat(at()).containsExactlyInAnyOrder("pickUp", "lookBeforehand");
        assertThat(steps()).containsExactly("pickUp");
        assertThat(ENGINE.opened().get(1).role()).isEqualTo("ORGANISER");

        STEPS.state = State.DONE;
        processes.completed("action", "lookBeforehand", action, Map.of());

        assertThat(STEPS.done).endsWith("askReporters");
        assertThat(at()).containsExactly("judge");
        assertThat(ENGINE.closed()).hasSameSizeAs(ENGINE.opened());
        assertThat(ENGINE.timer("pickUpDue")).isNull();
    }

    @Test
    void a_resident_says_it_is_done_before_anybody_picked_it_up_and_it_is_not() {
        agreed();
        processes.received("action", "saidDone", action);

        processes.completed("action", "lookBeforehand", action, Map.of());

        assertThat(at()).containsExactly("pickUp");
        processes.received("action", "saidDone", action);
        assertThat(at()).contains("lookBeforehand");
    }

    @Test
    void the_partner_picks_it_up_while_somebody_looks_and_somebody_still_looks() {
        agreed();
        processes.received("action", "saidDone", action);
        reacted(State.PICKED_UP);
        assertThat(at()).containsExactly("carryOut");

        processes.received("action", "saidDone", action);

        assertThat(at()).containsExactlyInAnyOrder("carryOut", "checkSaidDone");
        assertThat(ENGINE.timer("pickUpDue")).isNull();
    }

    @Test
    void the_partner_does_not_do_it_while_somebody_looks_and_it_may_turn_out_to_be_done() {
        agreed();
        processes.received("action", "saidDone", action);
        STEPS.hasPartner = false;
        ENGINE.becomes(REACT_BY);
        assertThat(at()).containsExactlyInAnyOrder("assign", "lookBeforehand");

        STEPS.state = State.DONE;
        processes.completed("action", "lookBeforehand", action, Map.of());

        assertThat(at()).containsExactly("judge");
    }

    @Test
    void it_is_given_up_while_somebody_looks() {
        agreed();
        processes.received("action", "saidDone", action);
        takenBack();
        assertThat(at()).containsExactlyInAnyOrder("assign", "lookBeforehand");

        STEPS.state = State.NOT_DONE;
        processes.completed("action", "assign", action, Map.of());
        ENGINE.runAllThatIsDue();

        assertThat(ended()).isTrue();
        assertThat(ENGINE.closed()).hasSameSizeAs(ENGINE.opened());
    }

    @Test
    void the_reporter_is_asked_for_more_while_somebody_looks_and_nobody_looks_any_more() {
        agreed();
        processes.received("action", "saidDone", action);
        STEPS.askedAt = AGREED;
        processes.received("action", "reporterAsked", action);

        assertThat(at()).containsExactly("awaitReporter");
    }

    @Test
    void what_the_partner_says_is_done_is_not_looked_at_twice() {
        pickedUp();
        processes.received("action", "saidDone", action);

        carriedOut();

        assertThat(at()).containsExactly("judge");
    }

    @Test
    void the_reporter_says_it_is_solved_and_it_is_closed() {
        done();
        assertThat(at()).containsExactly("judge");
        assertThat(steps()).containsExactly("confirm");

        processes.received("action", "judged", action);
        ENGINE.runAllThatIsDue();

        assertThat(STEPS.done).endsWith("askReporters", "settle", "tellReporters", "close");
        assertThat(ended()).isTrue();
    }

    @Test
    void the_reporter_is_reminded_once_and_silence_ends_it_after_two_weeks() {
        done();
        ENGINE.becomes(SOLVED_BY.minusMillis(1));
        assertThat(STEPS.done).containsOnlyOnce("remindReporters").doesNotContain("settle");

        ENGINE.becomes(SOLVED_BY);

        assertThat(STEPS.done).endsWith("settle", "tellReporters", "close");
        assertThat(ended()).isTrue();
    }

    @Test
    void with_nobody_to_ask_it_is_settled_at_once() {
        STEPS.asked = false;
        done();

        assertThat(STEPS.done).endsWith("askReporters", "settle", "tellReporters", "close");
        assertThat(ended()).isTrue();
    }

    @Test
    void not_solved_leads_to_a_person_who_reopens_it() {
        done();
        STEPS.disputed = true;
        processes.received("action", "judged", action);
        assertThat(at()).containsExactly("decideReopening");
        assertThat(steps()).containsExactly("reopen");

        STEPS.disputed = false;
        STEPS.state = State.PICKED_UP;
        STEPS.due = STEPS.due.plus(Duration.ofDays(120));
        processes.completed("action", "decideReopening", action, Map.of());

        assertThat(at()).containsExactly("carryOut");
        assertThat(ENGINE.timer("dateDue")).isEqualTo(STEPS.due);
        carriedOut();
        ENGINE.runAllThatIsDue();
        assertThat(at()).containsExactly("judge");
    }

    @Test
    void who_must_decide_is_reminded_and_then_it_is_late_and_the_director_hears_it() {
        done();
        STEPS.disputed = true;
        processes.received("action", "judged", action);
        assertThat(STEPS.done).endsWith("agreeDecision");
        assertThat(ENGINE.opened().get(ENGINE.opened().size() - 1).due()).isEqualTo(ORGANISER_BY);

        ENGINE.becomes(ORGANISER_REMIND.minusMillis(1));
        assertThat(STEPS.done).doesNotContain("remindOfDecision");
        ENGINE.becomes(ORGANISER_REMIND);
        assertThat(STEPS.done).containsOnlyOnce("remindOfDecision").doesNotContain("becomeDecisionLate");
        ENGINE.becomes(ORGANISER_BY);
        assertThat(STEPS.done).containsOnlyOnce("becomeDecisionLate").doesNotContain("tellDirectorOfDecision");
        ENGINE.becomes(ORGANISER_DIRECTOR);
        assertThat(STEPS.done).containsOnlyOnce("remindOfDecision", "becomeDecisionLate", "tellDirectorOfDecision");
        assertThat(at()).containsExactly("decideReopening");
    }

    @Test
    void nobody_is_warned_of_a_decision_that_was_taken() {
        done();
        STEPS.disputed = true;
        processes.received("action", "judged", action);
        processes.completed("action", "decideReopening", action, Map.of());
        ENGINE.becomes(ORGANISER_DIRECTOR);

        assertThat(STEPS.done).doesNotContain("remindOfDecision", "becomeDecisionLate", "tellDirectorOfDecision");
        assertThat(ended()).isTrue();
    }

    @Test
    void not_solved_and_not_reopened_is_told_and_closed() {
        done();
        STEPS.disputed = true;
        processes.received("action", "judged", action);

        processes.completed("action", "decideReopening", action, Map.of());
        ENGINE.runAllThatIsDue();

        assertThat(STEPS.done).endsWith("settle", "tellReporters", "close");
        assertThat(ended()).isTrue();
    }

    @Test
    void silence_after_not_solved_of_one_reporter_still_goes_to_a_person() {
        done();
        STEPS.disputed = true;

        ENGINE.becomes(SOLVED_BY);

        assertThat(at()).containsExactly("decideReopening");
    }

    @Test
    void nothing_is_closed_before_a_person_told_whoever_could_not_be_told_by_mail() {
        STEPS.told = false;
        STEPS.asked = false;
        done();
        assertThat(at()).containsExactly("tellOtherwise");
        assertThat(STEPS.done).doesNotContain("close");

        processes.completed("action", "tellOtherwise", action, Map.of());

        assertThat(STEPS.done).endsWith("close");
        assertThat(ended()).isTrue();
    }

    @Test
    void whoever_says_only_to_a_person_that_it_is_not_solved_is_decided_about_too() {
        STEPS.told = false;
        STEPS.asked = false;
        done();
        assertThat(at()).containsExactly("tellOtherwise");
        STEPS.disputed = true;
        processes.completed("action", "tellOtherwise", action, Map.of());
        assertThat(at()).containsExactly("decideReopening");
        assertThat(STEPS.done).endsWith("agreeDecision").doesNotContain("close");

        STEPS.disputed = false;
        processes.completed("action", "decideReopening", action, Map.of());
        ENGINE.runAllThatIsDue();
        assertThat(at()).as("everybody hears it now").containsExactly("tellOtherwise");
        processes.completed("action", "tellOtherwise", action, Map.of());
        assertThat(ended()).isTrue();
    }

    @Test
    void who_must_tell_is_reminded_and_then_it_is_late_and_the_director_hears_it() {
        STEPS.told = false;
        STEPS.asked = false;
        done();
        assertThat(STEPS.done).endsWith("agreeTelling");
        assertThat(ENGINE.opened().get(ENGINE.opened().size() - 1).due()).isEqualTo(ORGANISER_BY);

        ENGINE.becomes(ORGANISER_REMIND.minusMillis(1));
        assertThat(STEPS.done).doesNotContain("remindOfTelling");
        ENGINE.becomes(ORGANISER_REMIND);
        assertThat(STEPS.done).containsOnlyOnce("remindOfTelling").doesNotContain("becomeTellingLate");
        ENGINE.becomes(ORGANISER_BY);
        assertThat(STEPS.done).containsOnlyOnce("becomeTellingLate").doesNotContain("tellDirectorOfTelling");
        ENGINE.becomes(ORGANISER_DIRECTOR);
        assertThat(STEPS.done).containsOnlyOnce("remindOfTelling", "becomeTellingLate", "tellDirectorOfTelling");
        assertThat(at()).containsExactly("tellOtherwise");

        processes.completed("action", "tellOtherwise", action, Map.of());
        assertThat(ended()).isTrue();
    }

    @Test
    void a_step_that_fails_is_tried_again_and_nothing_is_lost() {
        done();
        STEPS.failing = "tellReporters";
        processes.received("action", "judged", action);
        assertThatThrownBy(() -> ENGINE.run("tellReporters")).hasMessageContaining("voorbeeld");
        assertThat(at()).containsExactly("tellReporters");

        STEPS.failing = null;
        ENGINE.run("tellReporters");

        assertThat(ended()).isTrue();
    }

    @Test
    void each_reporter_is_told_in_a_step_of_its_own() {
        done();
        STEPS.toTell = 3;
        processes.received("action", "judged", action);

        ENGINE.run("tellReporters");
        assertThat(at()).containsExactly("tellReporters");
        ENGINE.runAllThatIsDue();

        assertThat(STEPS.done).endsWith("tellReporters", "tellReporters", "tellReporters", "close");
        assertThat(ended()).isTrue();
    }

    @Test
    void what_it_does_not_wait_for_is_refused() {
        agreed();

        assertThatThrownBy(() -> processes.received("action", "judged", action)).isInstanceOf(BrokenRule.class);
        assertThatThrownBy(() -> processes.received("action", "dateMoved", action)).isInstanceOf(BrokenRule.class);
        assertThatThrownBy(() -> processes.received("action", "dateMoved", UUID.randomUUID())).isInstanceOf(BrokenRule.class);
    }

    private void agreed() {
        processes.start("action", action, programme);
    }

    private void assigned() {
        STEPS.hasPartner = true;
        STEPS.state = State.TO_ASSIGN;
        processes.completed("action", "assign", action, Map.of());
    }

    private void reacted(State state) {
        STEPS.state = state;
        processes.completed("action", "pickUp", action, Map.of());
    }

    private void pickedUp() {
        agreed();
        reacted(State.PICKED_UP);
    }

    private void takenBack() {
        STEPS.state = State.TO_ASSIGN;
        STEPS.hasPartner = false;
        processes.received("action", "takenBack", action);
    }

    private void carriedOut() {
        STEPS.state = State.DONE;
        processes.completed("action", "carryOut", action, Map.of());
    }

    private void done() {
        pickedUp();
        carriedOut();
        ENGINE.runAllThatIsDue();
    }

    private List<String> at() {
        return processes.whereIs("action", action).at();
    }

    private List<String> steps() {
        return processes.whereIs("action", action).steps();
    }

    private boolean ended() {
        return !processes.whereIs("action", action).running();
    }

    /** The steps, which here only tell that they were called; no bean, as this class stands beside the product in tests on the server. */
    @Vetoed
    public static class StepsThatOnlyTell extends ActionSteps {

        private final List<String> done = new ArrayList<>();
        private Category category;
        private boolean hasPartner;
        private UUID organisation;
        private State state;
        private Instant due;
        private Instant askedAt;
        private boolean asked;
        private boolean disputed;
        private boolean told;
        private int toTell;
        private String failing;

        private void begin() {
            done.clear();
            category = Category.LIGHTING;
            hasPartner = true;
            organisation = UUID.randomUUID();
            state = State.TO_ASSIGN;
            due = AGREED.plus(Duration.ofDays(30));
            askedAt = null;
            asked = true;
            disputed = false;
            told = true;
            toTell = 1;
            failing = null;
        }

        private void done(String step) {
            if (step.equals(failing)) {
                throw new IllegalStateException("mail server away (voorbeeld)");
            }
            done.add(step);
        }

        @Override
        public String category(String subject) {
            return category.name();
        }

        @Override
        public void agreeTerms(String subject, String partnerRole, String term) {
            done("agreeTerms " + partnerRole + " " + term);
        }

        @Override
        public boolean hasPartner(String subject) {
            return hasPartner;
        }

        @Override
        public boolean isPickedUp(String subject) {
            return state == State.PICKED_UP;
        }

        @Override
        public boolean isGivenUp(String subject) {
            return state == State.NOT_DONE;
        }

        @Override
        public boolean isDone(String subject) {
            return state == State.DONE;
        }

        @Override
        public boolean isDisputed(String subject) {
            return disputed;
        }

        @Override
        public boolean awaitsDecision(String subject) {
            return disputed;
        }

        @Override
        public String offer(String subject) {
            if (state == State.TO_ASSIGN) {
                done("offer");
                state = State.OFFERED;
            }
            return organisation.toString();
        }

        @Override
        public void noReaction(String subject) {
            done("noReaction");
            state = State.TO_ASSIGN;
        }

        @Override
        public Date reactBy(String subject) {
            return Date.from(REACT_BY);
        }

        @Override
        public Date reactRemindAt(String subject) {
            return Date.from(REACT_REMIND);
        }

        @Override
        public void remindPartner(String subject) {
            done("remindPartner");
        }

        @Override
        public Date pickUpRemindAt(String subject) {
            return Date.from(PICK_UP_REMIND);
        }

        @Override
        public Date pickUpDueAt(String subject) {
            return Date.from(PICK_UP_DUE);
        }

        @Override
        public Date pickUpTaskDueAt(String subject) {
            return Date.from(REACT_BY);
        }

        @Override
        public Date pickUpDirectorAt(String subject) {
            return Date.from(PICK_UP_DIRECTOR);
        }

        @Override
        public void remindPickUp(String subject) {
            done("remindPickUp");
        }

        @Override
        public void becomePickUpOverdue(String subject) {
            done("becomePickUpOverdue");
        }

        @Override
        public void tellDirectorOfPickUp(String subject) {
            done("tellDirectorOfPickUp");
        }

        @Override
        public Date remindAt(String subject) {
            return Date.from(due.minus(Duration.ofDays(5)));
        }

        @Override
        public Date dueAt(String subject) {
            return Date.from(due);
        }

        @Override
        public Date directorAt(String subject) {
            return Date.from(due.plus(Duration.ofDays(10)));
        }

        @Override
        public Date returnsAt(String subject) {
            return Date.from(due.plus(Duration.ofDays(14)));
        }

        @Override
        public String everyWeekLate(String subject) {
            return "R/" + due.plus(Duration.ofDays(7)) + "/P7D";
        }

        @Override
        public void remindOfDate(String subject) {
            done("remindOfDate");
        }

        @Override
        public void becomeOverdue(String subject) {
            done("becomeOverdue");
        }

        @Override
        public void remindWeekly(String subject) {
            done("remindWeekly");
        }

        @Override
        public void tellDirector(String subject) {
            done("tellDirector");
        }

        @Override
        public Date questionRemindAt(String subject) {
            return Date.from(askedAt.plus(Duration.ofDays(4)));
        }

        @Override
        public Date answerLimitAt(String subject) {
            return Date.from(askedAt.plus(Duration.ofDays(7)));
        }

        @Override
        public void remindOfQuestion(String subject) {
            done("remindOfQuestion");
        }

        @Override
        public void goOn(String subject) {
            done("goOn");
        }

        @Override
        public boolean askReporters(String subject) {
            done("askReporters");
            return asked;
        }

        @Override
        public Date solvedRemindAt(String subject) {
            return Date.from(SOLVED_REMIND);
        }

        @Override
        public Date solvedBy(String subject) {
            return Date.from(SOLVED_BY);
        }

        @Override
        public void remindReporters(String subject) {
            done("remindReporters");
        }

        @Override
        public void agreeDecision(String subject) {
            done("agreeDecision");
        }

        @Override
        public void agreeTelling(String subject) {
            done("agreeTelling");
        }

        @Override
        public Date organiserRemindAt(String subject) {
            return Date.from(ORGANISER_REMIND);
        }

        @Override
        public Date organiserDueAt(String subject) {
            return Date.from(ORGANISER_BY);
        }

        @Override
        public Date organiserDirectorAt(String subject) {
            return Date.from(ORGANISER_DIRECTOR);
        }

        @Override
        public void remindOfDecision(String subject) {
            done("remindOfDecision");
        }

        @Override
        public void becomeDecisionLate(String subject) {
            done("becomeDecisionLate");
        }

        @Override
        public void tellDirectorOfDecision(String subject) {
            done("tellDirectorOfDecision");
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
        public void settle(String subject) {
            done("settle");
        }

        @Override
        public boolean tellReporters(String subject) {
            done("tellReporters");
            toTell--;
            return toTell > 0;
        }

        @Override
        public boolean areAllTold(String subject) {
            return told;
        }

        @Override
        public void close(String subject) {
            done("close");
        }
    }
}
