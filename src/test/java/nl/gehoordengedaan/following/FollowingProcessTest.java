package nl.gehoordengedaan.following;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.inject.Vetoed;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.gehoordengedaan.workflow.ProcessEngineForTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every way through {@code bpmn/following.bpmn}. */
class FollowingProcessTest {

    private static final StepsThatOnlyTell STEPS = new StepsThatOnlyTell();

    @RegisterExtension
    static final ProcessEngineForTests ENGINE = ProcessEngineForTests.with("following.bpmn").calling("followingSteps", STEPS);

    private final UUID news = UUID.randomUUID();
    private final UUID programme = UUID.randomUUID();

    @BeforeEach
    void nothing_happened_yet() {
        STEPS.done.clear();
        STEPS.batches = 1;
        STEPS.fails = false;
    }

    @Test
    void nobody_waits_for_the_letters_and_then_the_news_goes() {
        ENGINE.processes().start("following", news, programme);
        assertThat(STEPS.done).isEmpty();

        ENGINE.runAllThatIsDue();

        assertThat(STEPS.done).containsExactly("tell " + news, "forget " + news);
        assertThat(ENGINE.processes().whereIs("following", news).running()).isFalse();
    }

    @Test
    void many_followers_are_told_in_batches_each_a_step_of_its_own() {
        STEPS.batches = 3;
        ENGINE.processes().start("following", news, programme);

        ENGINE.run("tell");
        assertThat(STEPS.done).containsExactly("tell " + news);
        assertThat(ENGINE.processes().whereIs("following", news).at()).containsExactly("tell");
        ENGINE.run("tell");
        ENGINE.run("tell");
        assertThat(ENGINE.processes().whereIs("following", news).at()).containsExactly("forget");
        ENGINE.run("forget");

        assertThat(STEPS.done).containsExactly("tell " + news, "tell " + news, "tell " + news, "forget " + news);
        assertThat(ENGINE.processes().whereIs("following", news).running()).isFalse();
    }

    @Test
    void a_batch_that_failed_is_done_again() {
        ENGINE.processes().start("following", news, programme);
        STEPS.fails = true;
        assertThatThrownBy(() -> ENGINE.run("tell")).hasMessageContaining("voorbeeld");
        assertThat(ENGINE.processes().whereIs("following", news).at()).containsExactly("tell");

        STEPS.fails = false;
        ENGINE.runAllThatIsDue();

        assertThat(STEPS.done).containsExactly("tell " + news, "forget " + news);
    }

    /** The steps, which here only tell that they were called; no bean, as this class stands beside the product in tests on the server. */
    @Vetoed
    public static class StepsThatOnlyTell extends FollowingSteps {

        private final List<String> done = new ArrayList<>();
        private int batches;
        private boolean fails;

        @Override
        public boolean tell(String subject) {
            if (fails) {
                throw new IllegalStateException("no database (voorbeeld)");
            }
            done.add("tell " + subject);
            return --batches > 0;
        }

        @Override
        public void forget(String subject) {
            done.add("forget " + subject);
        }
    }
}
