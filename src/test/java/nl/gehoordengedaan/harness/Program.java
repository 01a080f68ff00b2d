package nl.gehoordengedaan.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.ArrayList;

/** A program that uses the API, with the account of a fictional person or without one. */
public final class Program {

    private Program() {
    }

    /** With an address and password in each call. */
    public static HttpVisitor of(String email) {
        Demo.programmes();
        return HttpVisitor.stranger().speaking("nl").with("Authorization", "Basic " + Base64.getEncoder()
            .encodeToString((email + ":" + TestSystem.DEMO_PASSWORD).getBytes(StandardCharsets.UTF_8)));
    }

    /** Of whoever has this role there: organiser, ambassador … */
    public static HttpVisitor of(String role, String programme) {
        return of(Demo.email(role, programme));
    }

    /** The same call so many times at the same moment. */
    public static List<Answer> atOnce(int times, Callable<Answer> call) throws Exception {
        ExecutorService programs = Executors.newFixedThreadPool(times);
        try {
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> answer : programs.invokeAll(java.util.Collections.nCopies(times, call))) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            programs.shutdownNow();
        }
    }

    /** A problem as the API tells it, with nothing of the inside of the server. */
    public static void isProblem(Answer answer, Integer... statuses) {
        assertThat(answer.status()).as(answer.text()).isIn((Object[]) statuses);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.header("API-Version")).isNotBlank();
        assertThat(answer.json().get("status").asInt()).isEqualTo(answer.status());
        assertThat(answer.json().get("title").asText()).isNotBlank();
        assertThat(answer.json().get("detail").asText()).isNotBlank();
        assertThat(answer.text().length()).isLessThan(20_000);
        assertThat(answer.text()).doesNotContain("Exception", "\tat ", "nl.gehoordengedaan", "org.jboss", "RESTEASY", "hibernate");
    }
}
