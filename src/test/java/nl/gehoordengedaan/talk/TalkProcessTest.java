package nl.gehoordengedaan.talk;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Vetoed;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import nl.gehoordengedaan.meeting.MeetingSteps;
import nl.gehoordengedaan.workflow.ProcessEngineForTests;
import nl.gehoordengedaan.workflow.Processes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every way through {@code bpmn/talk.bpmn}; what all meetings have is tested with {@code bpmn/meeting.bpmn}. */
class TalkProcessTest {

    private static final Instant HELD = Instant.parse("2027-03-01T10:00:00Z");
    private static final Instant NOTED_BY = HELD.plus(Duration.ofDays(1));
    private static final TalkThatOnlyTells STEPS = new TalkThatOnlyTells();

    @RegisterExtension
    static final ProcessEngineForTests ENGINE =
        ProcessEngineForTests.with("talk.bpmn", "meeting.bpmn").calling("meetingSteps", new ATalkIsNotAnnounced()).calling("talkSteps", STEPS);

    private final Processes processes = ENGINE.processes();
    private final UUID talk = UUID.randomUUID();

    @BeforeEach
    void it_was_held_this_morning() {
        STEPS.finished = false;
        STEPS.cancelled = false;
        ENGINE.timeIs(HELD);
        processes.start("talk", talk, UUID.randomUUID());
    }

    @Test
    void what_was_heard_is_written_down_and_it_is_over() {
        processes.completed("meeting", "hold", talk, Map.of());
        assertThat(processes.whereIs("talk", talk).at()).containsExactly("note");
        assertThat(ENGINE.opened().get(1).due()).isEqualTo(NOTED_BY);
        assertThat(ENGINE.opened().get(1).page()).isEqualTo("/work/talks/" + talk);

        processes.completed("talk", "note", talk, Map.of());
        assertThat(STEPS.finished).as("a step of its own").isFalse();
        ENGINE.runAllThatIsDue();

        assertThat(STEPS.finished).isTrue();
        assertThat(processes.whereIs("talk", talk).running()).isFalse();
    }

    @Test
    void of_a_talk_that_did_not_take_place_nothing_is_asked() {
        STEPS.cancelled = true;
        processes.received("meeting", "cancelled", talk);
        ENGINE.runAllThatIsDue();

        assertThat(processes.whereIs("talk", talk).running()).isFalse();
        assertThat(STEPS.finished).isFalse();
        assertThat(ENGINE.closed()).hasSameSizeAs(ENGINE.opened());
    }

    /** No bean, as this class stands beside the product in tests on the server. */
    @Vetoed
    public static class TalkThatOnlyTells extends TalkSteps {

        private boolean finished;
        private boolean cancelled;

        @Override
        public boolean wasHeld(String subject) {
            return !cancelled;
        }

        @Override
        public Date noteBy(String subject) {
            return Date.from(NOTED_BY);
        }

        @Override
        public void finish(String subject) {
            finished = true;
        }
    }

    /** Written down afterwards. */
    @Vetoed
    public static class ATalkIsNotAnnounced extends MeetingSteps {

        @Override
        public boolean isAnnounced(String subject) {
            return false;
        }

        @Override
        public boolean hasBegun(String subject) {
            return true;
        }

        @Override
        public Date weekBefore(String subject) {
            return Date.from(HELD.minus(Duration.ofDays(7)));
        }

        @Override
        public Date dayBefore(String subject) {
            return Date.from(HELD.minus(Duration.ofDays(1)));
        }

        @Override
        public void remindWeekBefore(String subject) {
            // nobody was invited
        }

        @Override
        public void remindDayBefore(String subject) {
            // nobody was invited
        }

        @Override
        public void tellCancelled(String subject) {
            // nobody was invited
        }

        @Override
        public Date holdBy(String subject) {
            return Date.from(NOTED_BY);
        }

        @Override
        public Date remindToHoldAt(String subject) {
            return Date.from(NOTED_BY);
        }

        @Override
        public void remindToHold(String subject) {
            // tested with meeting.bpmn
        }
    }
}
