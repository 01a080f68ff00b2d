package nl.gehoordengedaan.rhythm;

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
import nl.gehoordengedaan.workflow.TaskClosed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every way through {@code bpmn/rhythm-turn.bpmn}, and every timer. */
class RhythmTurnProcessTest {

    private static final Instant BEGUN = Instant.parse("2027-01-01T01:00:00Z");
    private static final Instant ASK = Instant.parse("2027-05-01T07:00:00Z");
    private static final Instant SETTLE = Instant.parse("2027-07-07T22:00:00Z");
    private static final Duration WEEK = Duration.ofDays(7);

    private static final StepsThatOnlyTell STEPS = new StepsThatOnlyTell();

    @RegisterExtension
    static final ProcessEngineForTests ENGINE = ProcessEngineForTests.with("rhythm-turn.bpmn").calling("rhythmTurnSteps", STEPS);

    private final Processes processes = ENGINE.processes();
    private final UUID turn = UUID.randomUUID();
    private final UUID programme = UUID.randomUUID();

    @BeforeEach
    void nothing_is_planned() {
        STEPS.done.clear();
        STEPS.over = false;
        STEPS.toPlan = true;
        ENGINE.timeIs(BEGUN);
    }

    @Test
    void somebody_is_asked_when_it_is_time_and_not_before() {
        begun();
        assertThat(at()).containsExactly("beforehand");
        assertThat(processes.whereIs("rhythm-turn", turn).steps()).containsExactly("rhythmAhead");
        ENGINE.becomes(ASK.minusSeconds(1));
        assertThat(ENGINE.opened()).isEmpty();

        ENGINE.becomes(ASK);

        assertThat(STEPS.done).containsExactly("ask");
        assertThat(ENGINE.opened()).singleElement().satisfies(task -> {
            assertThat(task.step()).isEqualTo("plan");
            assertThat(task.subject()).isEqualTo(turn);
            assertThat(task.programme()).isEqualTo(programme);
            assertThat(task.role()).isEqualTo("ORGANISER");
            assertThat(task.page()).isEqualTo("/work/rhythm/" + turn);
            assertThat(task.due()).isEqualTo(ASK.plus(Duration.ofDays(30)));
        });
    }

    @Test
    void the_organisers_are_reminded_every_week_and_the_director_hears_of_it_once() {
        begun();
        ENGINE.becomes(ASK);
        assertThat(ENGINE.timer("directorDue")).isEqualTo(ASK.plus(Duration.ofDays(31)));

        for (int week = 1; week <= 4; week++) {
            assertThat(ENGINE.timer("everyWeek")).isEqualTo(ASK.plus(WEEK.multipliedBy(week)));
            ENGINE.becomes(ASK.plus(WEEK.multipliedBy(week)));
        }
        assertThat(STEPS.done).containsExactly("ask", "remind", "remind", "remind", "remind");
        ENGINE.becomes(ASK.plus(Duration.ofDays(31)));
        ENGINE.becomes(ASK.plus(Duration.ofDays(34)));

        assertThat(STEPS.done).containsExactly("ask", "remind", "remind", "remind", "remind", "tellDirector");
        assertThat(at()).containsExactly("plan");
    }

    @Test
    void what_is_planned_closes_the_task_and_its_timers_and_waits_for_the_end() {
        begun();
        ENGINE.becomes(ASK);
        STEPS.toPlan = false;
        changed();

        assertThat(at()).containsExactly("awaitEnd");
        assertThat(processes.whereIs("rhythm-turn", turn).steps()).containsExactly("rhythmWait");
        assertThat(ENGINE.closed()).extracting(TaskClosed::done).containsExactly(false);
        ENGINE.becomes(ASK.plus(WEEK.multipliedBy(6)));
        assertThat(STEPS.done).containsExactly("ask");
        ENGINE.becomes(SETTLE);

        assertThat(STEPS.done).containsExactly("ask", "settle");
        assertThat(isRunning()).isFalse();
    }

    @Test
    void what_is_planned_beforehand_asks_nobody_and_what_is_cancelled_again_asks() {
        STEPS.toPlan = false;
        begun();
        assertThat(at()).containsExactly("awaitEnd");
        STEPS.toPlan = true;
        changed();
        assertThat(at()).containsExactly("beforehand");
        STEPS.toPlan = false;
        changed();
        ENGINE.becomes(ASK.plus(WEEK));
        assertThat(ENGINE.opened()).isEmpty();

        STEPS.toPlan = true;
        changed();
        ENGINE.runAllThatIsDue();

        assertThat(at()).as("it is time already").containsExactly("plan");
        assertThat(ENGINE.opened()).hasSize(1);
    }

    @Test
    void who_says_why_not_has_done_the_task_and_it_is_missed_at_the_end() {
        begun();
        ENGINE.becomes(ASK);
        STEPS.toPlan = false;
        processes.completed("rhythm-turn", "plan", turn, Map.of());
        assertThat(at()).containsExactly("awaitEnd");
        assertThat(ENGINE.closed()).extracting(TaskClosed::done).containsExactly(true);
        assertThatThrownBy(() -> processes.completed("rhythm-turn", "plan", turn, Map.of())).isInstanceOf(BrokenRule.class);

        ENGINE.becomes(SETTLE);

        assertThat(STEPS.done).containsExactly("ask", "settle");
        assertThat(isRunning()).isFalse();
    }

    @Test
    void what_was_held_or_ended_is_over_wherever_it_was() {
        begun();
        over();
        assertThat(isRunning()).isFalse();

        STEPS.over = false;
        UUID other = UUID.randomUUID();
        processes.start("rhythm-turn", other, programme);
        ENGINE.becomes(ASK);
        STEPS.over = true;
        processes.received("rhythm-turn", "changed", other);
        assertThat(processes.whereIs("rhythm-turn", other).running()).isFalse();
        ENGINE.becomes(SETTLE);

        assertThat(STEPS.done).as("nothing is said to be missed").containsExactly("ask");
        assertThatThrownBy(this::changed).isInstanceOf(BrokenRule.class);
    }

    @Test
    void nobody_sees_to_it_and_the_period_is_over() {
        begun();
        ENGINE.becomes(ASK);
        STEPS.done.clear();
        ENGINE.becomes(SETTLE.minusSeconds(1));
        assertThat(at()).containsExactly("plan");

        ENGINE.becomes(SETTLE);

        assertThat(STEPS.done).contains("settle").contains("tellDirector");
        assertThat(isRunning()).isFalse();
        assertThat(ENGINE.closed()).extracting(TaskClosed::done).containsExactly(false);
    }

    @Test
    void a_turn_of_the_past_is_settled_and_asks_nobody() {
        STEPS.toPlan = false;
        ENGINE.timeIs(SETTLE.plus(Duration.ofDays(100)));
        begun();
        ENGINE.runAllThatIsDue();

        assertThat(STEPS.done).containsExactly("settle");
        assertThat(ENGINE.opened()).isEmpty();
        assertThat(isRunning()).isFalse();
    }

    private void begun() {
        processes.start("rhythm-turn", turn, programme);
    }

    private void changed() {
        processes.received("rhythm-turn", "changed", turn);
    }

    private void over() {
        STEPS.over = true;
        changed();
    }

    private List<String> at() {
        return processes.whereIs("rhythm-turn", turn).at();
    }

    private boolean isRunning() {
        return processes.whereIs("rhythm-turn", turn).running();
    }

    /** The steps, which here only tell that they were called; no bean, as this class stands beside the product in tests on the server. */
    @Vetoed
    public static class StepsThatOnlyTell extends RhythmTurnSteps {

        private final List<String> done = new ArrayList<>();
        private boolean over;
        private boolean toPlan;

        @Override
        public boolean isOver(String subject) {
            return over;
        }

        @Override
        public boolean isToPlan(String subject) {
            return toPlan;
        }

        @Override
        public Date askAt(String subject) {
            return Date.from(ASK);
        }

        @Override
        public void ask(String subject) {
            done.add("ask");
        }

        @Override
        public Date dueAt(String subject) {
            return Date.from(ASK.plus(Duration.ofDays(30)));
        }

        @Override
        public String everyWeek(String subject) {
            return "R/" + ASK.plus(WEEK) + "/P7D";
        }

        @Override
        public void remind(String subject) {
            done.add("remind");
        }

        @Override
        public Date directorAt(String subject) {
            return Date.from(ASK.plus(Duration.ofDays(31)));
        }

        @Override
        public void tellDirector(String subject) {
            done.add("tellDirector");
        }

        @Override
        public Date settleAt(String subject) {
            return Date.from(SETTLE);
        }

        @Override
        public void settle(String subject) {
            done.add("settle");
        }
    }
}
