package nl.gehoordengedaan.action;

import static nl.gehoordengedaan.action.ExampleActions.BY_ACCOUNT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.shared.Eventually;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Inside the server: whoever acts in the moment in which a timer goes off is not refused; whoever comes after somebody else is. */
@ArquillianTest
class BesideTimersIT {

    @Resource(lookup = "java:jboss/ee/concurrency/executor/jobs")
    ManagedExecutorService threads;

    @Inject
    ExampleActions example;

    @Inject
    Actions actions;

    @Inject
    PickUpAction pickUp;

    @Inject
    DeclineAction decline;

    @Inject
    MoveDate moveDate;

    @Inject
    Disturbance disturbance;

    @Inject
    HeldRows rows;

    @Test
    void a_timer_changed_the_process_between_the_reading_and_the_writing_of_a_promise_and_the_promise_counts_once() throws Exception {
        UUID id = example.made(BY_ACCOUNT);
        PickUpAction.Request request = new PickUpAction.Request(id, example.asked(id), null, Party.PARTNER);
        Future<?>[] picking = new Future<?>[1];

        rows.whileATimerGoesOff(id, () -> {
            picking[0] = threads.submit(() -> pickUp.pickUp(request));
            rows.untilSomebodyWaitsForTheProcess();
        });
        picking[0].get(60, TimeUnit.SECONDS);

        assertThat(disturbance.heard(id, "PICKED_UP")).as("it was done again").isEqualTo(2);
        isPickedUpOnce(id);
    }

    @Test
    void a_timer_and_a_promise_want_each_others_rows_and_the_promise_counts_once() throws Exception {
        UUID id = example.made(BY_ACCOUNT);
        PickUpAction.Request request = new PickUpAction.Request(id, example.asked(id), null, Party.PARTNER);
        Future<?>[] picking = new Future<?>[1];

        rows.whileATimerGoesOffThatWantsTheAction(id, () -> {
            picking[0] = threads.submit(() -> pickUp.pickUp(request));
            rows.untilSomebodyWaitsForTheProcess();
        });
        picking[0].get(60, TimeUnit.SECONDS);

        assertThat(disturbance.heard(id, "PICKED_UP")).as("it was done again").isEqualTo(2);
        isPickedUpOnce(id);
    }

    @Test
    void a_date_is_moved_while_its_timer_goes_off() throws Exception {
        UUID id = example.pickedUp(BY_ACCOUNT);
        LocalDate later = example.asked(id).plusDays(9);
        Future<?>[] moving = new Future<?>[1];

        rows.whileATimerGoesOff(id, () -> {
            moving[0] = threads.submit(() -> moveDate.move(new MoveDate.Request(id, later, "Het onderdeel komt later (voorbeeld).", Party.PARTNER)));
            rows.untilSomebodyWaitsForTheProcess();
        });
        moving[0].get(60, TimeUnit.SECONDS);

        assertThat(disturbance.heard(id, "MOVED")).as("it was done again").isEqualTo(2);
        assertThat(actions.with(id).dueDay()).contains(later);
        assertThat(actions.with(id).shiftCount()).isOne();
        assertThat(example.register(id)).containsExactly("AGREED", "ASKED", "PICKED_UP", "MOVED");
        assertThat(example.tasks(id)).containsExactly("carryOut");
    }

    @Test
    void a_contribution_becomes_an_action_while_its_timer_goes_off() throws Exception {
        UUID contribution = example.reported();
        Future<?>[] making = new Future<?>[1];

        rows.whileATimerGoesOff(contribution, () -> {
            making[0] = threads.submit(() -> example.made(BY_ACCOUNT, contribution));
            rows.untilSomebodyWaitsForTheProcess();
        });
        UUID id = (UUID) making[0].get(60, TimeUnit.SECONDS);

        assertThat(example.count("select count(*) from action_origin where contribution_id = '" + contribution + "'")).isOne();
        assertThat(example.register(id)).containsExactly("AGREED", "ASKED");
        assertThat(example.mails(id)).containsExactly("Wil je dit doen");
        Eventually.holds(() -> assertThat(example.register(contribution)).startsWith("HEARD", "PUBLISHED", "BECAME_ACTION"));
    }

    @Test
    void whoever_comes_after_somebody_else_is_told_so_and_nothing_is_done_again() throws Exception {
        UUID id = example.made(BY_ACCOUNT);
        disturbance.hold(id, "PICKED_UP");
        Future<?> first = threads.submit(() -> pickUp.pickUp(new PickUpAction.Request(id, example.asked(id), null, Party.PARTNER)));
        disturbance.untilHeld();
        Future<?> second = threads.submit(() -> decline.decline(new DeclineAction.Request(id, "Dit is niet van ons (voorbeeld).")));
        rows.untilSomebodyWaitsForAnAction();
        disturbance.goOn();
        first.get(60, TimeUnit.SECONDS);

        assertThatThrownBy(() -> second.get(60, TimeUnit.SECONDS)).hasCauseInstanceOf(BrokenRule.class)
            .hasStackTraceContaining("action.state.PICKED_UP");
        assertThat(disturbance.heard(id, "PICKED_UP")).isOne();
        isPickedUpOnce(id);
    }

    private void isPickedUpOnce(UUID id) {
        assertThat(actions.with(id).state()).isEqualTo(State.PICKED_UP);
        assertThat(example.register(id)).containsExactly("AGREED", "ASKED", "PICKED_UP");
        assertThat(example.tasks(id)).containsExactly("carryOut");
        assertThat(example.mails(id)).doesNotHaveDuplicates();
    }
}
