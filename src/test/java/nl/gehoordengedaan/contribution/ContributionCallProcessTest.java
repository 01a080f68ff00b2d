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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every way through {@code bpmn/contribution-call.bpmn}, and every timer. */
class ContributionCallProcessTest {

    private static final String PROCESS = "contribution-call";
    private static final Instant ASKED = Instant.parse("2026-11-23T09:00:00Z");
    private static final Instant REMIND = ASKED.plus(Duration.ofDays(3));
    private static final Instant DUE = ASKED.plus(Duration.ofDays(7));
    private static final Instant DIRECTOR = ASKED.plus(Duration.ofDays(8));
    private static final Instant CONTACT_UNTIL = ASKED.plus(Duration.ofDays(365));

    private static final StepsThatOnlyTell STEPS = new StepsThatOnlyTell();

    @RegisterExtension
    static final ProcessEngineForTests ENGINE =
        ProcessEngineForTests.with("contribution-call.bpmn").calling("contributionCallSteps", STEPS);

    private final Processes processes = ENGINE.processes();
    private final UUID conversation = UUID.randomUUID();
    private final UUID programme = UUID.randomUUID();

    @BeforeEach
    void nothing_happened_yet() {
        STEPS.done.clear();
        ENGINE.timeIs(ASKED);
    }

    @Test
    void at_once_the_deadline_is_fixed_and_confirmed_and_somebody_has_the_task_to_call() {
        asked();

        assertThat(STEPS.done).containsExactly("agreeTerm", "confirm");
        assertThat(processes.whereIs(PROCESS, conversation).steps()).containsExactly("call");
        assertThat(ENGINE.opened()).singleElement().satisfies(task -> {
            assertThat(task.process()).isEqualTo(PROCESS);
            assertThat(task.step()).isEqualTo("call");
            assertThat(task.subject()).isEqualTo(conversation);
            assertThat(task.programme()).isEqualTo(programme);
            assertThat(task.role()).isEqualTo("ORGANISER");
            assertThat(task.due()).isEqualTo(DUE);
            assertThat(task.page()).isEqualTo("/work/conversations/" + conversation);
        });
    }

    @Test
    void they_talked_and_how_to_reach_this_person_is_removed_after_its_term() {
        asked();
        called(true);
        assertThat(ENGINE.closed()).hasSameSizeAs(ENGINE.opened());
        assertThat(processes.whereIs(PROCESS, conversation).steps()).containsExactly("kept");
        ENGINE.becomes(CONTACT_UNTIL.minusMillis(1));
        assertThat(STEPS.done).doesNotContain("removeContact", "writeInstead");

        ENGINE.becomes(CONTACT_UNTIL);

        assertThat(STEPS.done).containsOnlyOnce("removeContact");
        assertThat(processes.whereIs(PROCESS, conversation).running()).isFalse();
    }

    @Test
    void who_was_not_reached_is_written_to_instead() {
        asked();
        called(false);
        assertThat(processes.whereIs(PROCESS, conversation).steps()).containsExactly("call");

        ENGINE.runAllThatIsDue();

        assertThat(STEPS.done).endsWith("writeInstead");
        assertThat(processes.whereIs(PROCESS, conversation).steps()).containsExactly("kept");
        ENGINE.becomes(CONTACT_UNTIL);
        assertThat(STEPS.done).endsWith("removeContact");
        assertThat(processes.whereIs(PROCESS, conversation).running()).isFalse();
    }

    @Test
    void the_timers_are_set_for_the_moments_that_were_agreed() {
        asked();

        assertThat(ENGINE.timer("reminderDue")).isEqualTo(REMIND);
        assertThat(ENGINE.timer("callDue")).isEqualTo(DUE);
        assertThat(ENGINE.timer("directorDue")).isEqualTo(DIRECTOR);
    }

    @Test
    void first_the_organisers_are_reminded_then_it_is_late_then_the_director_hears_it_each_once() {
        asked();
        ENGINE.becomes(REMIND);
        ENGINE.becomes(REMIND.plusSeconds(3600));
        assertThat(STEPS.done).containsOnlyOnce("remind").doesNotContain("becomeOverdue");

        ENGINE.becomes(DUE);
        assertThat(STEPS.done).containsOnlyOnce("becomeOverdue").doesNotContain("tellDirector");

        ENGINE.becomes(DIRECTOR);
        assertThat(STEPS.done).containsSubsequence("remind", "becomeOverdue", "tellDirector");
        assertThat(STEPS.done).containsOnlyOnce("remind", "becomeOverdue", "tellDirector");
        assertThat(processes.whereIs(PROCESS, conversation).at()).containsExactly("call");
        called(true);
        assertThat(processes.whereIs(PROCESS, conversation).at()).containsExactly("contactKept");
    }

    @Test
    void nobody_is_reminded_of_a_call_that_was_made() {
        asked();
        called(true);

        ENGINE.becomes(DIRECTOR);

        assertThat(STEPS.done).doesNotContain("remind", "becomeOverdue", "tellDirector");
    }

    @Test
    void what_somebody_else_wrote_down_first_is_not_written_down_twice() {
        asked();
        called(true);

        assertThatThrownBy(() -> called(false)).isInstanceOfSatisfying(BrokenRule.class,
            refused -> assertThat(refused.kind()).isEqualTo(BrokenRule.Kind.CONFLICT));
    }

    private void asked() {
        processes.start(PROCESS, conversation, programme);
    }

    private void called(boolean reached) {
        processes.completed("contribution-call", "call", conversation, Map.of("reached", reached));
    }

    /** The steps, which here only tell that they were called; no bean, as this class stands beside the product in tests on the server. */
    @Vetoed
    public static class StepsThatOnlyTell extends ContributionCallSteps {

        private final List<String> done = new ArrayList<>();

        @Override
        public void agreeTerm(String subject) {
            done.add("agreeTerm");
        }

        @Override
        public void confirm(String subject) {
            done.add("confirm");
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
        public void remind(String subject) {
            done.add("remind");
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
        public void writeInstead(String subject) {
            done.add("writeInstead");
        }

        @Override
        public Date contactUntil(String subject) {
            return Date.from(CONTACT_UNTIL);
        }

        @Override
        public void removeContact(String subject) {
            done.add("removeContact");
        }
    }
}
