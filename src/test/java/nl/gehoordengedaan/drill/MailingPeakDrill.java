package nl.gehoordengedaan.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nl.gehoordengedaan.harness.Answer;
import nl.gehoordengedaan.harness.Stored;
import nl.gehoordengedaan.signup.AnEvening;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** The mailing peak: a newsletter went out, and twelve people a second sign up, for a quarter of an hour; each gets a mail. */
@ArquillianTest
@RunAsClient
class MailingPeakDrill {

    private static final int A_SECOND = 12;
    private static final int PHONES = 64;
    /** {@code -Ddrill.minutes=15}. */
    private static final int MINUTES = Integer.getInteger("drill.minutes", 15);

    private final Times times = new Times();

    @Test
    void nobody_is_lost_and_everyone_has_a_mail() throws Exception {
        AnEvening evening = AnEvening.with(null);
        String address = "/api/v1/meetings/" + evening.code() + "/sign-ups";
        int all = A_SECOND * 60 * MINUTES;
        List<Future<Answer>> answers = new ArrayList<>();
        ScheduledExecutorService phones = Executors.newScheduledThreadPool(PHONES);
        try {
            for (int i = 0; i < all; i++) {
                String key = "piek " + evening.code() + " " + i;
                String body = "{\"email\":\"" + AnEvening.newAddress() + "\",\"companions\":0,\"language\":\"nl\"}";
                long due = 1_000L * i / A_SECOND;
                // how long it took counts from when it was pressed, also when no phone was free
                Instant pressed = Instant.now().plusMillis(due);
                answers.add(phones.schedule(() -> {
                    Answer answer = AnEvening.neighbour("nl").with("Idempotency-Key", key).postJson(address, body);
                    times.add(Duration.between(pressed, Instant.now()));
                    return answer;
                }, due, TimeUnit.MILLISECONDS));
            }
            int accepted = accepted(answers);
            Instant ended = Instant.now();
            while (waitingMails() > 0 && Duration.between(ended, Instant.now()).toMinutes() < 30) {
                Thread.sleep(1_000);
            }
            long queue = Duration.between(ended, Instant.now()).toSeconds();
            long stored = Stored.count("select count(*) from sign_up where meeting_id = ?", evening.id());
            Outcome.of("mailing peak", A_SECOND + " a second for " + MINUTES + " min: " + all + " pressed, " + accepted + " accepted, " + stored
                + " stored; the last mail " + queue + " s after the last of them", times.toString());
            assertThat(accepted).isEqualTo(all);
            assertThat(stored).isEqualTo(all);
            assertThat(waitingMails()).isZero();
        } finally {
            phones.shutdownNow();
        }
    }

    private static int accepted(List<Future<Answer>> answers) throws InterruptedException, ExecutionException {
        int accepted = 0;
        for (Future<Answer> each : answers) {
            accepted += each.get().status() == 201 ? 1 : 0;
        }
        return accepted;
    }

    private static long waitingMails() {
        return Stored.count("select count(*) from mail where kind = 'signup.confirmed' and settled_at is null");
    }
}
