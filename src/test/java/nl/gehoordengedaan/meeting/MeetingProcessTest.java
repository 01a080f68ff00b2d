package nl.gehoordengedaan.meeting;

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
import nl.gehoordengedaan.minutes.MinutesSteps;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.workflow.ProcessEngineForTests;
import nl.gehoordengedaan.workflow.Processes;
import nl.gehoordengedaan.workflow.TaskClosed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every way through {@code bpmn/meeting.bpmn}, called by {@code bpmn/evening.bpmn}, and every timer. */
class MeetingProcessTest {

    private static final String KIND = "evening";
    private static final Instant PLANNED = Instant.parse("2027-03-01T10:00:00Z");
    private static final Instant START = Instant.parse("2027-04-20T17:30:00Z");
    private static final Instant LATER = Instant.parse("2027-05-11T17:30:00Z");
    private static final Duration LENGTH = Duration.ofHours(2);

    private static final StepsThatOnlyTell STEPS = new StepsThatOnlyTell();

    @RegisterExtension
    static final ProcessEngineForTests ENGINE =
        ProcessEngineForTests.with("evening.bpmn", "meeting.bpmn", "minutes.bpmn").calling("meetingSteps", STEPS)
            .calling("minutesSteps", new NoMinutes());

    private final Processes processes = ENGINE.processes();
    private final UUID meeting = UUID.randomUUID();
    private final UUID programme = UUID.randomUUID();

    @BeforeEach
    void nothing_happened_yet() {
        STEPS.done.clear();
        STEPS.start = START;
        STEPS.announced = true;
        STEPS.begun = false;
        ENGINE.timeIs(PLANNED);
    }

    @Test
    void whoever_asks_the_process_of_the_kind_where_it_is_hears_it_of_the_block() {
        planned();

        assertThat(processes.whereIs(KIND, meeting).at()).containsExactly("announce");
        assertThat(processes.whereIs(KIND, meeting).steps()).containsExactly("announce");
        assertThat(processes.whereIs("meeting", meeting).steps()).containsExactly("announce");
        assertThat(ENGINE.opened()).singleElement().satisfies(task -> {
            assertThat(task.process()).isEqualTo("meeting");
            assertThat(task.step()).isEqualTo("announce");
            assertThat(task.subject()).isEqualTo(meeting);
            assertThat(task.programme()).isEqualTo(programme);
            assertThat(task.role()).isEqualTo("ORGANISER");
            assertThat(task.page()).isEqualTo("/work/meetings/" + meeting);
            assertThat(task.due()).isEqualTo(START.minus(Duration.ofDays(21)));
        });
    }

    @Test
    void from_announced_until_held() {
        planned();
        announced();
        assertThat(STEPS.done).as("inviting is a step of its own").isEmpty();
        ENGINE.runAllThatIsDue();
        assertThat(STEPS.done).containsExactly("invite");
        assertThat(processes.whereIs(KIND, meeting).steps()).containsExactly("come");

        ENGINE.becomes(START);
        assertThat(processes.whereIs(KIND, meeting).steps()).containsExactly("hold");
        assertThat(ENGINE.opened().get(1).due()).isEqualTo(START.plus(LENGTH).plus(Duration.ofDays(1)));
        processes.completed("meeting", "hold", meeting, Map.of());

        assertThat(processes.whereIs(KIND, meeting).running()).isFalse();
        assertThat(ENGINE.closed()).extracting(TaskClosed::done).containsExactly(true, true);
        assertThat(STEPS.done).containsExactly("invite", "remindWeekBefore", "remindDayBefore");
    }

    @Test
    void reminders_come_seven_days_and_one_day_before_each_once() {
        planned();
        announced();
        ENGINE.runAllThatIsDue();
        assertThat(ENGINE.timer("weekBefore")).isEqualTo(START.minus(Duration.ofDays(7)));
        assertThat(ENGINE.timer("dayBefore")).isEqualTo(START.minus(Duration.ofDays(1)));

        ENGINE.becomes(START.minus(Duration.ofDays(7)));
        ENGINE.becomes(START.minus(Duration.ofDays(6)));
        assertThat(STEPS.done).containsExactly("invite", "remindWeekBefore");
        ENGINE.becomes(START.minus(Duration.ofDays(1)));
        ENGINE.becomes(START.minusSeconds(1));

        assertThat(STEPS.done).containsExactly("invite", "remindWeekBefore", "remindDayBefore");
        assertThat(processes.whereIs(KIND, meeting).steps()).containsExactly("come");
    }

    @Test
    void a_moved_date_sets_every_timer_again_and_tells_once() {
        planned();
        announced();
        ENGINE.becomes(START.minus(Duration.ofDays(6)));
        moved(LATER);
        ENGINE.runAllThatIsDue();
        assertThat(STEPS.done).containsExactly("invite", "remindWeekBefore", "tellMoved");
        assertThat(ENGINE.timers("weekBefore")).isEqualTo(1);
        assertThat(ENGINE.timer("weekBefore")).isEqualTo(LATER.minus(Duration.ofDays(7)));
        assertThat(ENGINE.timer("dayBefore")).isEqualTo(LATER.minus(Duration.ofDays(1)));
        assertThat(ENGINE.timer("begins")).isEqualTo(LATER);

        ENGINE.becomes(START);
        assertThat(STEPS.done).as("nothing happens on the old date").hasSize(3);
        assertThat(processes.whereIs(KIND, meeting).steps()).containsExactly("come");
        ENGINE.becomes(LATER);

        assertThat(STEPS.done).containsExactly("invite", "remindWeekBefore", "tellMoved", "remindWeekBefore", "remindDayBefore");
        assertThat(processes.whereIs(KIND, meeting).steps()).containsExactly("hold");
    }

    @Test
    void it_can_be_moved_before_anybody_was_invited_and_nobody_is_forgotten() {
        planned();
        announced();
        moved(LATER);
        moved(START);

        ENGINE.runAllThatIsDue();

        assertThat(STEPS.done).containsExactlyInAnyOrder("invite", "tellMoved", "tellMoved");
        assertThat(processes.whereIs(KIND, meeting).steps()).containsExactly("come");
    }

    @Test
    void it_can_be_moved_when_it_should_have_begun_already() {
        planned();
        announced();
        ENGINE.becomes(START.plusSeconds(60));
        assertThat(processes.whereIs(KIND, meeting).steps()).containsExactly("hold");

        moved(LATER);

        assertThat(processes.whereIs(KIND, meeting).steps()).containsExactly("come");
        assertThat(ENGINE.closed()).extracting(TaskClosed::done).containsExactly(true, false);
    }

    @Test
    void while_it_is_planned_a_moved_date_moves_the_task_and_tells_nobody() {
        planned();
        moved(LATER);

        assertThat(ENGINE.opened()).hasSize(2);
        assertThat(ENGINE.opened().get(1).due()).isEqualTo(LATER.minus(Duration.ofDays(21)));
        assertThat(ENGINE.closed()).extracting(TaskClosed::done).containsExactly(false);
        assertThat(ENGINE.timer("announceDue")).isEqualTo(LATER.minus(Duration.ofDays(21)));
        ENGINE.becomes(START.minus(Duration.ofDays(21)));
        assertThat(STEPS.done).isEmpty();
        ENGINE.becomes(LATER.minus(Duration.ofDays(21)));
        assertThat(STEPS.done).containsExactly("remindToAnnounce");
        announced();
    }

    @Test
    void cancelled_while_planned_nobody_is_told() {
        planned();
        cancelled();
        ENGINE.runAllThatIsDue();

        assertThat(STEPS.done).isEmpty();
        assertThat(processes.whereIs(KIND, meeting).running()).isFalse();
        assertThat(ENGINE.closed()).extracting(TaskClosed::done).containsExactly(false);
    }

    @Test
    void cancelled_after_it_was_announced_who_comes_is_told_and_no_reminder_follows() {
        planned();
        announced();
        ENGINE.runAllThatIsDue();
        cancelled();
        ENGINE.becomes(START.plus(Duration.ofDays(30)));

        assertThat(STEPS.done).containsExactly("invite", "tellCancelled");
        assertThat(processes.whereIs(KIND, meeting).running()).isFalse();
    }

    @Test
    void cancelled_at_the_last_moment_the_task_to_record_it_goes() {
        planned();
        announced();
        ENGINE.becomes(START);
        cancelled();

        assertThat(ENGINE.closed()).hasSameSizeAs(ENGINE.opened());
        ENGINE.runAllThatIsDue();
        assertThat(STEPS.done).endsWith("tellCancelled");
        assertThat(processes.whereIs(KIND, meeting).running()).isFalse();
    }

    @Test
    void a_change_is_told_and_the_wait_goes_on_with_the_same_timers() {
        planned();
        announced();
        ENGINE.runAllThatIsDue();
        processes.received("meeting", "changed", meeting);
        processes.received("meeting", "changed", meeting);
        ENGINE.runAllThatIsDue();

        assertThat(STEPS.done).containsExactly("invite", "tellChanged", "tellChanged");
        assertThat(ENGINE.timers("weekBefore")).isEqualTo(1);
        assertThat(processes.whereIs(KIND, meeting).steps()).containsExactly("come");
    }

    @Test
    void the_organisers_are_reminded_when_nobody_records_that_it_was_held() {
        planned();
        announced();
        ENGINE.becomes(START);
        assertThat(ENGINE.timer("holdDue")).isEqualTo(START.plus(Duration.ofHours(14)));
        ENGINE.becomes(START.plus(Duration.ofHours(14)));
        ENGINE.becomes(START.plus(Duration.ofDays(2)));

        assertThat(STEPS.done).containsOnlyOnce("remindToHold");
        processes.completed("meeting", "hold", meeting, Map.of());
        assertThat(processes.whereIs(KIND, meeting).running()).isFalse();
    }

    @Test
    void after_a_long_stop_each_timer_fires_once_and_the_wait_is_over() {
        planned();
        announced();
        ENGINE.becomes(START.plus(Duration.ofDays(5)));

        assertThat(STEPS.done).containsOnlyOnce("invite", "remindWeekBefore", "remindDayBefore", "remindToHold");
        assertThat(processes.whereIs(KIND, meeting).steps()).containsExactly("hold");
    }

    @Test
    void what_somebody_else_did_first_is_not_done_twice() {
        planned();
        announced();
        assertThatThrownBy(this::announced).isInstanceOfSatisfying(BrokenRule.class,
            refused -> assertThat(refused.kind()).isEqualTo(BrokenRule.Kind.CONFLICT));
        cancelled();
        assertThatThrownBy(() -> moved(LATER)).isInstanceOf(BrokenRule.class);
        assertThatThrownBy(this::cancelled).isInstanceOf(BrokenRule.class);
    }

    @Test
    void what_is_not_announced_waits_until_it_begins() {
        STEPS.announced = false;
        planned();
        assertThat(ENGINE.opened()).isEmpty();
        assertThat(processes.whereIs(KIND, meeting).steps()).containsExactly("come");

        ENGINE.becomes(START);

        assertThat(processes.whereIs(KIND, meeting).steps()).containsExactly("hold");
        processes.completed("meeting", "hold", meeting, Map.of());
        assertThat(processes.whereIs(KIND, meeting).running()).isFalse();
        assertThat(STEPS.done).doesNotContain("invite", "remindToAnnounce");
    }

    @Test
    void what_was_held_before_it_was_written_down_is_recorded_at_once() {
        STEPS.announced = false;
        STEPS.begun = true;
        planned();

        assertThat(processes.whereIs(KIND, meeting).steps()).containsExactly("hold");
        processes.completed("meeting", "hold", meeting, Map.of());
        assertThat(processes.whereIs(KIND, meeting).running()).isFalse();
    }

    private void planned() {
        processes.start(KIND, meeting, programme);
    }

    private void announced() {
        processes.completed("meeting", "announce", meeting, Map.of());
    }

    private void moved(Instant start) {
        STEPS.start = start;
        processes.received("meeting", "dateMoved", meeting);
    }

    private void cancelled() {
        processes.received("meeting", "cancelled", meeting);
    }

    /** What comes after a meeting has tests of its own; here there is nothing to report. */
    @Vetoed
    public static class NoMinutes extends MinutesSteps {

        @Override
        public boolean wasHeld(String subject) {
            return false;
        }
    }

    /** The steps, which here only tell that they were called; no bean, as this class stands beside the product in tests on the server. */
    @Vetoed
    public static class StepsThatOnlyTell extends MeetingSteps {

        private final List<String> done = new ArrayList<>();
        private Instant start = START;
        private boolean announced = true;
        private boolean begun;

        @Override
        public boolean isAnnounced(String subject) {
            return announced;
        }

        @Override
        public boolean hasBegun(String subject) {
            return begun;
        }

        @Override
        public Date announceBy(String subject) {
            return Date.from(start.minus(Duration.ofDays(21)));
        }

        @Override
        public void remindToAnnounce(String subject) {
            done.add("remindToAnnounce");
        }

        @Override
        public void invite(String subject) {
            done.add("invite");
        }

        @Override
        public Date startsAt(String subject) {
            return Date.from(start);
        }

        @Override
        public Date weekBefore(String subject) {
            return Date.from(start.minus(Duration.ofDays(7)));
        }

        @Override
        public Date dayBefore(String subject) {
            return Date.from(start.minus(Duration.ofDays(1)));
        }

        @Override
        public void remindWeekBefore(String subject) {
            done.add("remindWeekBefore");
        }

        @Override
        public void remindDayBefore(String subject) {
            done.add("remindDayBefore");
        }

        @Override
        public void tellMoved(String subject) {
            done.add("tellMoved");
        }

        @Override
        public void tellChanged(String subject) {
            done.add("tellChanged");
        }

        @Override
        public void tellCancelled(String subject) {
            done.add("tellCancelled");
        }

        @Override
        public Date holdBy(String subject) {
            return Date.from(start.plus(LENGTH).plus(Duration.ofDays(1)));
        }

        @Override
        public Date remindToHoldAt(String subject) {
            return Date.from(start.plus(Duration.ofHours(14)));
        }

        @Override
        public void remindToHold(String subject) {
            done.add("remindToHold");
        }
    }
}
