package nl.gehoordengedaan.rhythm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.inject.Vetoed;
import java.time.Duration;
import java.time.Instant;
import nl.gehoordengedaan.workflow.ProcessEngineForTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every way through {@code bpmn/rhythm.bpmn}, which begins by the clock. */
class RhythmProcessTest {

    private static final StepsThatOnlyTell STEPS = new StepsThatOnlyTell();

    @RegisterExtension
    static final ProcessEngineForTests ENGINE = ProcessEngineForTests.with("rhythm.bpmn").calling("rhythmSteps", STEPS);

    @BeforeEach
    void nothing_happened_yet() {
        STEPS.rounds = 0;
        STEPS.more = 0;
        STEPS.fails = false;
    }

    @Test
    void it_begins_every_night_by_itself() {
        Instant night = ENGINE.timer("everyNight");
        ENGINE.becomes(night.minusSeconds(1));
        assertThat(STEPS.rounds).isZero();

        ENGINE.becomes(night);

        assertThat(STEPS.rounds).isOne();
        assertThat(ENGINE.timer("everyNight")).isEqualTo(night.plus(Duration.ofDays(1)));
        assertThat(ENGINE.at("rhythm")).isEmpty();
    }

    @Test
    void many_turns_begin_in_batches_each_a_step_of_its_own() {
        STEPS.more = 2;
        ENGINE.timeIs(ENGINE.timer("everyNight"));
        ENGINE.run("everyNight");
        ENGINE.run("begin");
        assertThat(ENGINE.at("rhythm")).containsExactly("begin");
        ENGINE.run("begin");
        ENGINE.run("begin");

        assertThat(STEPS.rounds).isEqualTo(3);
        assertThat(ENGINE.at("rhythm")).isEmpty();
    }

    @Test
    void a_batch_that_failed_is_done_again() {
        ENGINE.timeIs(ENGINE.timer("everyNight"));
        ENGINE.run("everyNight");
        STEPS.fails = true;
        assertThatThrownBy(() -> ENGINE.run("begin")).hasMessageContaining("voorbeeld");

        STEPS.fails = false;
        ENGINE.run("begin");

        assertThat(STEPS.rounds).isOne();
    }

    @Test
    void starting_the_server_again_neither_doubles_nor_loses_it() {
        Instant night = ENGINE.timer("everyNight");
        ENGINE.timeIs(night.minusSeconds(60));

        ENGINE.startAgain();

        assertThat(ENGINE.timers("everyNight")).isOne();
        assertThat(ENGINE.timer("everyNight")).isEqualTo(night);
        ENGINE.becomes(night.plus(Duration.ofDays(30)));
        assertThat(STEPS.rounds).as("one round after many nights without a server").isOne();
    }

    /** The step, which here only tells that it was called; no bean, as this class stands beside the product in tests on the server. */
    @Vetoed
    public static class StepsThatOnlyTell extends RhythmSteps {

        private int rounds;
        private int more;
        private boolean fails;

        @Override
        public boolean begin() {
            if (fails) {
                throw new IllegalStateException("no database (voorbeeld)");
            }
            rounds++;
            return more-- > 0;
        }
    }
}
