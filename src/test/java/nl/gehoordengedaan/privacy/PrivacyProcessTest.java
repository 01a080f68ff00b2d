package nl.gehoordengedaan.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.inject.Vetoed;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.gehoordengedaan.workflow.ProcessEngineForTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every way through {@code bpmn/privacy.bpmn}, which begins by the clock. */
class PrivacyProcessTest {

    private static final StepsThatOnlyTell STEPS = new StepsThatOnlyTell();

    @RegisterExtension
    static final ProcessEngineForTests ENGINE = ProcessEngineForTests.with("privacy.bpmn").calling("privacySteps", STEPS);

    @BeforeEach
    void nothing_happened_yet() {
        STEPS.done.clear();
        STEPS.warnings = 0;
        STEPS.removals = 0;
        STEPS.fails = false;
    }

    @Test
    void it_begins_every_night_by_itself() {
        Instant night = ENGINE.timer("everyNight");
        ENGINE.becomes(night.minusSeconds(1));
        assertThat(STEPS.done).isEmpty();

        ENGINE.becomes(night);

        assertThat(STEPS.done).containsExactly("warn", "remove", "end");
        Instant next = ENGINE.timer("everyNight");
        assertThat(next).isEqualTo(night.plus(Duration.ofDays(1)));
        assertThat(ENGINE.at("privacy")).isEmpty();
    }

    @Test
    void there_is_one_round_after_many_nights_without_a_server() {
        ENGINE.becomes(ENGINE.timer("everyNight").plus(Duration.ofDays(30)));

        assertThat(STEPS.done).containsExactly("warn", "remove", "end");
        assertThat(ENGINE.timers("everyNight")).isOne();
    }

    @Test
    void many_are_warned_and_much_is_removed_in_batches() {
        STEPS.warnings = 2;
        STEPS.removals = 3;

        ENGINE.becomes(ENGINE.timer("everyNight"));

        assertThat(STEPS.done).containsExactly("warn", "warn", "warn", "remove", "remove", "remove", "remove", "end");
        assertThat(ENGINE.at("privacy")).isEmpty();
    }

    @Test
    void each_batch_is_a_step_of_its_own() {
        STEPS.removals = 1;
        ENGINE.timeIs(ENGINE.timer("everyNight"));
        ENGINE.run("everyNight");
        assertThat(ENGINE.at("privacy")).containsExactly("warn");
        ENGINE.run("warn");
        assertThat(ENGINE.at("privacy")).containsExactly("remove");
        ENGINE.run("remove");
        assertThat(ENGINE.at("privacy")).containsExactly("remove");
        ENGINE.run("remove");
        assertThat(ENGINE.at("privacy")).isEmpty();
    }

    @Test
    void a_batch_that_failed_is_done_again() {
        ENGINE.timeIs(ENGINE.timer("everyNight"));
        ENGINE.run("everyNight");
        STEPS.fails = true;
        assertThatThrownBy(() -> ENGINE.run("warn")).hasMessageContaining("voorbeeld");
        assertThat(ENGINE.at("privacy")).containsExactly("warn");

        STEPS.fails = false;
        ENGINE.run("warn");
        ENGINE.run("remove");

        assertThat(STEPS.done).containsExactly("warn", "remove", "end");
    }

    @Test
    void starting_the_server_again_neither_doubles_nor_loses_nor_postpones_it() {
        Instant night = ENGINE.timer("everyNight");
        ENGINE.timeIs(night.minusSeconds(60));

        ENGINE.startAgain();
        ENGINE.startAgain();

        assertThat(ENGINE.timers("everyNight")).isOne();
        assertThat(ENGINE.timer("everyNight")).isEqualTo(night);
    }

    @Test
    void a_round_that_was_missed_is_made_up_for_after_the_start() {
        Instant night = ENGINE.timer("everyNight");
        ENGINE.timeIs(night.plus(Duration.ofHours(5)));
        ENGINE.startAgain();

        ENGINE.runAllThatIsDue();

        assertThat(STEPS.done).containsExactly("warn", "remove", "end");
    }

    @Test
    void a_changed_file_takes_the_place_of_the_old_one() {
        Instant night = ENGINE.timer("everyNight");
        ENGINE.timeIs(night.minusSeconds(60));

        ENGINE.startAgainWithChanged("privacy.bpmn");

        assertThat(ENGINE.timers("everyNight")).isOne();
        assertThat(ENGINE.timer("everyNight")).isEqualTo(night);
        ENGINE.becomes(night);
        assertThat(STEPS.done).containsExactly("warn", "remove", "end");
        assertThat(ENGINE.timers("everyNight")).isOne();
    }

    /** The steps, which here only tell that they were called; no bean, as this class stands beside the product in tests on the server. */
    @Vetoed
    public static class StepsThatOnlyTell extends PrivacySteps {

        private final List<String> done = new ArrayList<>();
        private int warnings;
        private int removals;
        private boolean fails;

        @Override
        public boolean warn() {
            if (fails) {
                throw new IllegalStateException("no database (voorbeeld)");
            }
            done.add("warn");
            return warnings-- > 0;
        }

        @Override
        public boolean remove() {
            done.add("remove");
            return removals-- > 0;
        }

        @Override
        public void end() {
            done.add("end");
        }
    }
}
