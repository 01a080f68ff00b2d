package nl.gehoordengedaan.signup;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Vetoed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.gehoordengedaan.workflow.ProcessEngineForTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every way through {@code bpmn/signup.bpmn}. */
class SignupProcessTest {

    private static final StepsThatOnlyTell STEPS = new StepsThatOnlyTell();

    @RegisterExtension
    static final ProcessEngineForTests ENGINE = ProcessEngineForTests.with("signup.bpmn").calling("signupSteps", STEPS);

    private final UUID telling = UUID.randomUUID();

    @BeforeEach
    void nothing_is_told_yet() {
        STEPS.done.clear();
        STEPS.batches = 1;
        STEPS.others = false;
        ENGINE.processes().start("signup", telling, UUID.randomUUID());
    }

    @Test
    void nobody_waits_for_the_letters_and_then_it_is_done() {
        assertThat(STEPS.done).isEmpty();
        ENGINE.runAllThatIsDue();
        assertThat(STEPS.done).containsExactly("tell", "end");
        assertThat(ENGINE.processes().whereIs("signup", telling).running()).isFalse();
    }

    @Test
    void many_are_told_in_batches_each_a_step_of_its_own() {
        STEPS.batches = 3;
        ENGINE.run("tell");
        assertThat(ENGINE.processes().whereIs("signup", telling).at()).containsExactly("tell");
        ENGINE.run("tell");
        ENGINE.run("tell");
        assertThat(ENGINE.processes().whereIs("signup", telling).at()).containsExactly("end");
        ENGINE.run("end");
        assertThat(STEPS.done).containsExactly("tell", "tell", "tell", "end");
    }

    @Test
    void whoever_has_no_mail_is_called_by_a_person() {
        STEPS.others = true;
        ENGINE.runAllThatIsDue();
        assertThat(ENGINE.processes().whereIs("signup", telling).at()).containsExactly("call");

        ENGINE.processes().completed("signup", "call", telling, Map.of());
        assertThat(ENGINE.processes().whereIs("signup", telling).running()).isFalse();
    }

    /** The steps, which here only tell that they were called; no bean, as this class stands beside the product in tests on the server. */
    @Vetoed
    public static class StepsThatOnlyTell extends SignupSteps {

        private final List<String> done = new ArrayList<>();
        private int batches;
        private boolean others;

        @Override
        public boolean tell(String subject) {
            done.add("tell");
            return --batches > 0;
        }

        @Override
        public boolean end(String subject) {
            done.add("end");
            return others;
        }
    }
}
