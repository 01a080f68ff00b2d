package nl.gehoordengedaan.action;

import static nl.gehoordengedaan.action.ExampleActions.BY_ACCOUNT;
import static nl.gehoordengedaan.action.ExampleActions.BY_LINK;
import static nl.gehoordengedaan.action.ExampleActions.BY_NOBODY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.shared.Eventually;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Inside the server: an action, its process, the responses, the register and the mails are there together or not at all; and once. */
@ArquillianTest
class MakeActionIT {

    private static final String NEWS = "Nieuws over je melding";

    @Inject
    ExampleActions example;

    @Inject
    MakeAction makeAction;

    @Inject
    PickUpAction pickUpAction;

    @Inject
    MoveDate moveDate;

    @Inject
    ReportDone reportDone;

    @Inject
    Actions actions;

    @Inject
    Disturbance disturbance;

    @Test
    void in_one_commit_there_is_the_action_with_its_process_the_responses_the_register_and_the_mails() {
        UUID one = example.reported();
        UUID two = example.reported();
        UUID id = example.made(BY_ACCOUNT, one, two);

        assertThat(actions.with(id).code()).matches("[1-9][0-9]{8}");
        assertThat(actions.with(id).state()).isEqualTo(State.OFFERED);
        assertThat(actions.with(id).partner()).contains(example.partner("DIENST"));
        assertThat(example.count("select count(*) from action_origin where action_id = '" + id + "'")).isEqualTo(2);
        assertThat(example.count("select count(*) from ACT_RU_EXECUTION where BUSINESS_KEY_ = '" + id + "'")).isOne();
        assertThat(example.tasks(id)).containsExactly("pickUp");
        assertThat(example.text("select organisation_id from work_item where subject = '" + id + "'")).isEqualTo(example.partner("DIENST").toString());
        assertThat(example.register(id)).containsExactly("AGREED", "ASKED");
        assertThat(example.mails(id)).containsExactly("Wil je dit doen");
        for (UUID contribution : List.of(one, two)) {
            assertThat(example.register(contribution)).startsWith("HEARD", "PUBLISHED", "BECAME_ACTION");
            Eventually.holds(() -> assertThat(state(contribution)).isEqualTo("CLOSED"));
            assertThat(example.count("select count(*) from mail where kind = 'contribution.action' and code collate utf8mb4_bin = (select code from "
                + "contribution where id = '" + contribution + "') and state = 'ACCEPTED'")).isOne();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"AGREED", "ACTION", "ASKED"})
    void nothing_of_it_is_there_when_it_fails_at_the_beginning_in_the_middle_or_at_the_end(String when) {
        UUID one = example.reported();
        UUID two = example.reported();
        disturbance.fail(when.equals("ACTION") ? two : null, when);

        assertThatThrownBy(() -> example.made(BY_LINK, one, two)).hasStackTraceContaining("disturbed by a test");

        assertThat(example.count("select count(*) from action_origin where contribution_id in ('" + one + "', '" + two + "')")).isZero();
        assertThat(example.count("select count(*) from ACT_HI_PROCINST where BUSINESS_KEY_ = '" + disturbance.disturbed() + "' and PROC_DEF_KEY_ = 'action'")).isZero();
        for (UUID contribution : List.of(one, two)) {
            assertThat(state(contribution)).isEqualTo("CHECKED");
            assertThat(example.register(contribution)).containsExactly("HEARD", "PUBLISHED");
            assertThat(example.tasks(contribution)).containsExactly("answer");
        }

        UUID id = example.made(BY_LINK, one, two);
        assertThat(example.register(id)).containsExactly("AGREED", "ASKED");
        assertThat(example.mails(id)).containsExactly("Wil je dit doen");
    }

    @Test
    void the_same_key_is_the_same_action_also_for_thirty_two_at_once() throws Exception {
        UUID contribution = example.reported();
        String key = "key " + UUID.randomUUID();
        MakeAction.Request request = ExampleActions.request(BY_ACCOUNT, key, contribution);

        List<Object> outcomes = atOnce(32, () -> makeAction.make(request));

        assertThat(outcomes).allSatisfy(outcome -> assertThat(outcome).isInstanceOf(MakeAction.Made.class));
        assertThat(outcomes.stream().distinct()).hasSize(1);
        MakeAction.Made made = (MakeAction.Made) outcomes.get(0);
        assertThat(makeAction.make(request)).isEqualTo(made);
        assertThat(example.count("select count(*) from action_origin where contribution_id = '" + contribution + "'")).isOne();
        assertThat(example.register(made.id())).containsExactly("AGREED", "ASKED");
        assertThat(example.mails(made.id())).containsExactly("Wil je dit doen");
    }

    @Test
    void two_people_who_make_an_action_of_the_same_at_once_make_one() throws Exception {
        UUID contribution = example.reported();

        List<Object> outcomes = atOnce(2, () -> makeAction.make(ExampleActions.request(BY_ACCOUNT, null, contribution)));

        assertThat(outcomes).filteredOn(MakeAction.Made.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(BrokenRule.class::isInstance).hasSize(1);
        assertThat(example.count("select count(*) from action_origin where contribution_id = '" + contribution + "'")).isOne();
    }

    @Test
    void whoever_presses_twice_or_acts_beside_somebody_else_gets_a_sentence_and_there_is_nothing_double() throws Exception {
        UUID id = example.made(BY_LINK);
        PickUpAction.Request pickUp = new PickUpAction.Request(id, example.asked(id), null, Party.PARTNER);
        assertOnce(atOnce(4, () -> {
            pickUpAction.pickUp(pickUp);
            return "done";
        }));
        MoveDate.Request move = new MoveDate.Request(id, example.asked(id).plusDays(9), "Het onderdeel komt later (voorbeeld).", Party.PARTNER);
        assertOnce(atOnce(4, () -> {
            moveDate.move(move);
            return "done";
        }));
        assertOnce(atOnce(4, () -> {
            reportDone.report(ExampleActions.doneIt(id));
            return "done";
        }));

        assertThat(actions.with(id).shiftCount()).isOne();
        assertThat(example.register(id)).containsExactly("AGREED", "ASKED", "PICKED_UP", "MOVED", "DONE");
        assertThat(example.mails(id)).containsExactly("Wil je dit doen", "Bewaar deze mail", NEWS, "De dag is verzet", "De partner verzet de dag", NEWS,
            "Is het opgelost");
        assertThat(example.count("select count(*) from action_partner_link where action_id = '" + id + "' and ended_because is null")).isZero();
    }

    @Test
    void without_a_partner_in_the_settings_an_organiser_decides_and_nobody_is_asked() {
        UUID id = example.made(BY_NOBODY);

        assertThat(actions.with(id).state()).isEqualTo(State.TO_ASSIGN);
        assertThat(example.tasks(id)).containsExactly("assign");
        assertThat(example.mails(id)).isEmpty();
    }

    @Test
    void the_first_date_and_a_move_cannot_be_changed_even_by_whoever_has_the_database() throws Exception {
        UUID id = example.pickedUp(BY_ACCOUNT);
        moveDate.move(new MoveDate.Request(id, example.asked(id).plusDays(9), "Het onderdeel komt later (voorbeeld).", Party.PARTNER));
        String of = " where action_id = '" + id + "'";

        assertThatThrownBy(() -> example.change("update action set first_day = '2030-01-01' where id = '" + id + "'"))
            .isInstanceOf(SQLException.class).hasMessageContaining("the first date of a promise stays");
        assertThatThrownBy(() -> example.change("update action set first_day = null where id = '" + id + "'")).isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> example.change("update action_shift set reason = 'mooier'" + of)).isInstanceOf(SQLException.class)
            .hasMessageContaining("never changed");
        assertThatThrownBy(() -> example.change("delete from action_shift" + of)).isInstanceOf(SQLException.class).hasMessageContaining("never removed");
        assertThat(example.count("select count(*) from action_shift" + of)).isOne();
    }

    private static void assertOnce(List<Object> outcomes) {
        assertThat(outcomes).filteredOn("done"::equals).hasSize(1);
        assertThat(outcomes).filteredOn(outcome -> !"done".equals(outcome)).allSatisfy(outcome -> assertThat(outcome).isInstanceOf(BrokenRule.class));
    }

    /** What each of so many gets who do this at the same moment: an answer, or why not. */
    private List<Object> atOnce(int number, Callable<?> deed) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(number);
        List<Future<?>> all = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            all.add(threads.submit(deed));
        }
        List<Object> outcomes = new ArrayList<>();
        for (Future<?> each : all) {
            try {
                outcomes.add(each.get());
            } catch (ExecutionException failed) {
                outcomes.add(refusal(failed));
            }
        }
        threads.shutdown();
        return outcomes;
    }

    private static Object refusal(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof BrokenRule) {
                return cause;
            }
        }
        return failed;
    }

    private String state(UUID contribution) {
        return example.text("select state from contribution where id = '" + contribution + "'");
    }
}
