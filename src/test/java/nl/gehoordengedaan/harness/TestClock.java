package nl.gehoordengedaan.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import nl.gehoordengedaan.shared.Eventually;

/** The clock of the application under test. It goes forward only, for all tests: compare with it, never with the machine's. */
public final class TestClock {

    private TestClock() {
    }

    public static Instant now() {
        return Instant.parse(HttpVisitor.stranger().get("/test/clock").text());
    }

    public static void forward(Duration duration) {
        move("by=" + duration);
    }

    /** It is at least this moment from now on. */
    public static void forwardTo(Instant moment) {
        move("to=" + moment);
    }

    /** Not while a mail is on its way: to the application it would look as if its sending had broken off. */
    private static void move(String how) {
        Eventually.holds(() -> assertThat(Stored.count("select count(*) from mail where state = 'TRYING'")).isZero());
        Answer answer = HttpVisitor.stranger().post("/test/clock?" + how, "text/plain", BodyPublishers.noBody());
        assertThat(answer.status()).isEqualTo(200);
    }
}
