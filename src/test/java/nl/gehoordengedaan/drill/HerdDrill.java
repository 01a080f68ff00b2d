package nl.gehoordengedaan.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import nl.gehoordengedaan.harness.Answer;
import nl.gehoordengedaan.harness.FilledForm;
import nl.gehoordengedaan.harness.HttpVisitor;
import nl.gehoordengedaan.harness.Stored;
import nl.gehoordengedaan.signup.AnEvening;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** The herd: a hundred people press "sign up" within two seconds, for eighty seats. */
@ArquillianTest
@RunAsClient
class HerdDrill {

    private static final int PEOPLE = 100;
    private static final int SEATS = 80;
    private static final int WITHIN_MILLIS = 2_000;

    private final Times times = new Times();

    @Test
    void eighty_are_in_and_twenty_wait_in_the_order_in_which_they_came() throws Exception {
        AnEvening evening = AnEvening.with(SEATS);
        List<Callable<Answer>> herd = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            HttpVisitor phone = AnEvening.neighbour("nl");
            FilledForm form = phone.get(evening.signUpPage()).form().with("email", AnEvening.newAddress());
            herd.add(() -> {
                Thread.sleep(ThreadLocalRandom.current().nextInt(WITHIN_MILLIS));
                return times.of(() -> phone.submit(form));
            });
        }
        ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
        try {
            for (Future<Answer> each : people.invokeAll(herd)) {
                assertThat(each.get().status()).isEqualTo(303);
            }
        } finally {
            people.shutdownNow();
        }
        long in = Stored.count("select count(*) from sign_up where meeting_id = ? and state = 'IN'", evening.id());
        long waiting = Stored.count("select count(*) from sign_up where meeting_id = ? and state = 'WAITING'", evening.id());
        Outcome.of("herd", in + " in, " + waiting + " waiting", times.toString());
        assertThat(in).isEqualTo(SEATS);
        assertThat(waiting).isEqualTo(PEOPLE - SEATS);
        assertThat(Stored.count("select max(number) from sign_up where meeting_id = ? and state = 'IN'", evening.id()))
            .isLessThan(Stored.count("select min(number) from sign_up where meeting_id = ? and state = 'WAITING'", evening.id()));
    }
}
