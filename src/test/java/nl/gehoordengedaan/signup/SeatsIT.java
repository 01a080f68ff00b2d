package nl.gehoordengedaan.signup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.gehoordengedaan.harness.Answer;
import nl.gehoordengedaan.harness.Demo;
import nl.gehoordengedaan.harness.FilledForm;
import nl.gehoordengedaan.harness.HttpVisitor;
import nl.gehoordengedaan.harness.Stored;
import nl.gehoordengedaan.harness.TestSystem;
import nl.gehoordengedaan.shared.Eventually;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Seats when many want them at the same moment: never one too many, and in order of arrival. */
@ArquillianTest
@RunAsClient
class SeatsIT {

    private record Waiting(HttpVisitor visitor, FilledForm form) {
    }

    @Test
    void the_last_seat_is_given_once_to_thirty_two_who_want_it_at_the_same_moment() throws Exception {
        AnEvening evening = AnEvening.with(1);

        List<Answer> answers = atOnce(ready(evening, 32));

        assertThat(answers).allMatch(answer -> answer.status() == 303);
        assertThat(answers).filteredOn(answer -> answer.header("Location").contains("done=in")).hasSize(1);
        assertThat(evening.seats()).isOne();
        assertThat(evening.parties("WAITING")).isEqualTo(31);
        assertThat(numbers(evening)).hasSize(32).doesNotHaveDuplicates();
    }

    @Test
    void of_a_herd_of_a_hundred_for_eighty_seats_exactly_eighty_are_in_and_twenty_wait_in_order_of_arrival() throws Exception {
        AnEvening evening = AnEvening.with(80);

        List<Answer> answers = atOnce(ready(evening, 100));

        assertThat(answers).filteredOn(answer -> answer.header("Location").contains("done=in")).hasSize(80);
        assertThat(answers).filteredOn(answer -> answer.header("Location").contains("done=waiting")).hasSize(20);
        assertThat(evening.seats()).isEqualTo(80);
        assertThat(evening.parties("WAITING")).isEqualTo(20);
        assertThat(Stored.count("select max(number) from sign_up where meeting_id = ? and state = 'IN'", evening.id()))
            .isLessThan(Stored.count("select min(number) from sign_up where meeting_id = ? and state = 'WAITING'", evening.id()));
        for (String level : List.of("50", "80", "100")) {
            Eventually.holds(() -> assertThat(TestSystem.mails().mailsTo(Demo.email("organiser", Demo.WESTWIJK)).stream()
                .filter(mail -> mail.text().contains(evening.id().toString()))
                .filter(mail -> mail.subject().contains(level + "%") || level.equals("100") && mail.subject().startsWith("Vol"))).hasSize(1));
        }
    }

    @Test
    void an_impatient_finger_signs_up_once() throws Exception {
        AnEvening evening = AnEvening.with(10);
        HttpVisitor visitor = AnEvening.neighbour("nl");
        FilledForm form = evening.form(visitor).with("email", AnEvening.newAddress());

        List<Answer> answers = atOnce(java.util.Collections.nCopies(8, new Waiting(visitor, form)));

        assertThat(answers).allMatch(answer -> answer.status() == 303);
        assertThat(evening.seats()).isOne();
    }

    @Test
    void seats_that_come_free_go_to_those_who_wait_oldest_first_and_each_seat_once() throws Exception {
        AnEvening evening = AnEvening.with(4);
        List<String> in = List.of(AnEvening.newAddress(), AnEvening.newAddress(), AnEvening.newAddress(), AnEvening.newAddress());
        List<Answer> pages = new ArrayList<>();
        in.forEach(email -> pages.add(evening.signUp(email, 0)));
        List<String> waiting = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            waiting.add(AnEvening.newAddress());
            evening.signUp(waiting.get(i), 0);
        }
        assertThat(evening.parties("WAITING")).isEqualTo(6);

        List<Waiting> leaving = pages.stream().map(page -> {
            Answer question = page.visitor().get(page.header("Location").replaceAll("\\?.*", "") + "/cancel");
            return new Waiting(page.visitor(), question.form());
        }).toList();
        assertThat(atOnce(leaving)).allMatch(answer -> answer.status() == 303);

        assertThat(evening.seats()).isEqualTo(4);
        assertThat(evening.parties("CANCELLED")).isEqualTo(4);
        assertThat(waiting.subList(0, 4)).allMatch(email -> evening.stateOf(email).equals("IN"));
        assertThat(waiting.subList(4, 6)).allMatch(email -> evening.stateOf(email).equals("WAITING"));
        waiting.subList(0, 4).forEach(email -> assertThat(TestSystem.mails().waitForMailTo(email, "Er is plaats voor je").text()).contains("Wijkcentrum"));
    }

    @Test
    void a_party_waits_as_a_whole_and_nobody_overtakes_it() {
        AnEvening evening = AnEvening.with(5);
        evening.signUp(AnEvening.newAddress(), 2);
        String large = AnEvening.newAddress();
        evening.signUp(large, 2);
        String small = AnEvening.newAddress();
        evening.signUp(small, 0);
        assertThat(evening.stateOf(large)).isEqualTo("WAITING");
        assertThat(evening.stateOf(small)).isEqualTo("WAITING");

        HttpVisitor organiser = Demo.organiserOf(Demo.WESTWIJK);
        FilledForm form = organiser.get("/work/sign-ups/" + evening.idOf(large)).form("form[action$='/change']");
        assertThat(organiser.submit(form.with("companions", "1")).status()).isEqualTo(303);

        assertThat(evening.stateOf(large)).isEqualTo("IN");
        assertThat(evening.stateOf(small)).isEqualTo("WAITING");
        assertThat(evening.seats()).isEqualTo(5);
    }

    private static List<Waiting> ready(AnEvening evening, int many) {
        List<Waiting> ready = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            HttpVisitor visitor = AnEvening.neighbour("nl");
            ready.add(new Waiting(visitor, evening.form(visitor).with("email", AnEvening.newAddress())));
        }
        return ready;
    }

    private static List<Answer> atOnce(List<Waiting> all) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(all.size());
        try {
            CountDownLatch now = new CountDownLatch(1);
            List<Future<Answer>> pressed = new ArrayList<>();
            for (Waiting each : all) {
                pressed.add(people.submit((Callable<Answer>) () -> {
                    now.await();
                    return each.visitor().submit(each.form());
                }));
            }
            now.countDown();
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> answer : pressed) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            people.shutdownNow();
        }
    }

    private static List<String> numbers(AnEvening evening) {
        return Stored.column("select number from sign_up where meeting_id = ?", evening.id());
    }
}
