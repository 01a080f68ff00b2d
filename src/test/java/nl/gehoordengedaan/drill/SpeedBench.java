package nl.gehoordengedaan.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import nl.gehoordengedaan.harness.Answer;
import nl.gehoordengedaan.harness.Demo;
import nl.gehoordengedaan.harness.HttpVisitor;
import nl.gehoordengedaan.harness.Stored;
import nl.gehoordengedaan.harness.TestSystem;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/**
 * How fast the product is, beside the least that this server, engine and database can do: each pair in turn, in one run, so that the ratio says something
 * about any machine. First with as good as no data, then with 100,000 contributions ({@code src/bench/hundred-thousand.sql}).
 */
@ArquillianTest
@RunAsClient
class SpeedBench {

    private static final int CLIENTS = 8;
    private static final int MANY = 32;
    private static final int ROUNDS = 3;
    /** {@code -Dbench.seconds=5}: how long each is measured in each round. */
    private static final Duration EACH = Duration.ofSeconds(Integer.getInteger("bench.seconds", 5));
    private static final Path FILE = Path.of("target/bench.md");
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final StringBuilder table = new StringBuilder();

    private record Measured(double perSecond, Times times, int refused) {
    }

    @Test
    void beside_the_bare_minimum() throws Exception {
        Demo.programmes();
        assertThat(HttpVisitor.stranger().get("/test/baseline/prepare").status()).isEqualTo(200);
        table.append("| contributions | what | clients | a second | p95 ms | beside | a second | ratio |\n|---|---|---|---|---|---|---|---|\n");
        for (int i = 0; i < 60; i++) {
            assertThat(accept().status()).isEqualTo(201);
        }
        pairs();
        if (!Boolean.getBoolean("bench.small")) {
            fill();
            pairs();
        }
        Files.writeString(FILE, table.toString());
        System.err.print(table);
    }

    private void pairs() throws Exception {
        String size = String.valueOf(Stored.count("select count(*) from contribution"));
        String code = Stored.text("select code from contribution where checked_at is null order by received_at desc limit 1");
        Callable<Answer> select = () -> HttpVisitor.stranger().get("/test/baseline/select");
        compare(size, "an empty page", CLIENTS, () -> HttpVisitor.stranger().get("/test/baseline/empty"), "the same", () -> HttpVisitor.stranger().get("/test/baseline/empty"));
        compare(size, "accept a contribution", CLIENTS, SpeedBench::accept, "bare process start", () -> HttpVisitor.stranger().get("/test/baseline/start"));
        compare(size, "accept a contribution", CLIENTS, SpeedBench::accept, "bare insert", () -> HttpVisitor.stranger().get("/test/baseline/insert"));
        compare(size, "bare start and completion", CLIENTS, () -> HttpVisitor.stranger().get("/test/baseline/complete"), "bare process start",
            () -> HttpVisitor.stranger().get("/test/baseline/start"));
        compare(size, "public list, filtered", CLIENTS, () -> page("/contributions?programme=westwijk"), "bare select of 50", select);
        compare(size, "trace", CLIENTS, () -> page("/contributions/" + code), "bare select of 50", select);
        compare(size, "search by word", CLIENTS, () -> page("/contributions?programme=westwijk&words=lantaarn"), "bare select of 50", select);
        compare(size, "list of promises", CLIENTS, () -> page("/actions?programme=westwijk"), "bare select of 50", select);
        for (int clients : List.of(CLIENTS, MANY)) {
            Measured list = measure(() -> page("/contributions?programme=westwijk"), clients);
            Measured accept = measure(SpeedBench::accept, clients);
            row(size, "public list, filtered", clients, list, "", null);
            row(size, "accept a contribution", clients, accept, "", null);
        }
    }

    private static Answer page(String path) {
        return HttpVisitor.stranger().speaking("nl").get(path);
    }

    /** Each from another address, as residents are. */
    private static Answer accept() {
        int number = COUNT.incrementAndGet();
        return HttpVisitor.stranger().from("10." + number / 62_500 % 250 + "." + number / 250 % 250 + "." + (1 + number % 250)).with("Idempotency-Key", "bench " + number)
            .postJson("/api/v1/contributions", "{\"programme\":\"westwijk\",\"kind\":\"worry\",\"words\":\"De lantaarn bij de speeltuin is stuk, nummer " + number
                + " (voorbeeld)\",\"email\":\"bewoner" + number + "@voorbeeld.invalid\"}");
    }

    private void compare(String size, String what, int clients, Callable<Answer> ours, String beside, Callable<Answer> bare) throws Exception {
        measure(ours, clients, Duration.ofSeconds(2));
        measure(bare, clients, Duration.ofSeconds(2));
        List<Measured> our = new ArrayList<>();
        List<Measured> least = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            our.add(measure(ours, clients));
            least.add(measure(bare, clients));
        }
        row(size, what, clients, middle(our), beside, middle(least));
    }

    private static Measured middle(List<Measured> some) {
        return some.stream().sorted((one, other) -> Double.compare(one.perSecond(), other.perSecond())).skip(some.size() / 2).findFirst().orElseThrow();
    }

    private void row(String size, String what, int clients, Measured ours, String beside, Measured bare) {
        assertThat(ours.refused()).as(what).isZero();
        String row = String.format(Locale.ROOT, "| %s | %s | %d | %.0f | %.0f | %s | %s | %s |%n", size, what, clients, ours.perSecond(), ours.times().within(0.95),
            beside, bare == null ? "" : String.format(Locale.ROOT, "%.0f", bare.perSecond()),
            bare == null ? "" : String.format(Locale.ROOT, "%.2f", ours.perSecond() / bare.perSecond()));
        table.append(row);
        System.err.print(row);
    }

    private static Measured measure(Callable<Answer> request, int clients) throws Exception {
        return measure(request, clients, EACH);
    }

    private static Measured measure(Callable<Answer> request, int clients, Duration length) throws Exception {
        Times times = new Times();
        AtomicInteger refused = new AtomicInteger();
        Instant began = Instant.now();
        Instant end = began.plus(length);
        ExecutorService all = Executors.newFixedThreadPool(clients);
        try {
            List<Future<Void>> running = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                running.add(all.submit(() -> {
                    while (Instant.now().isBefore(end)) {
                        if (times.of(request).status() >= 300) {
                            refused.incrementAndGet();
                        }
                    }
                    return null;
                }));
            }
            for (Future<Void> each : running) {
                each.get();
            }
        } finally {
            all.shutdownNow();
        }
        return new Measured(times.count() / (Duration.between(began, Instant.now()).toMillis() / 1e3), times, refused.get());
    }

    /** By the program of the database itself: a file of many statements with variables is nothing for a driver. */
    private static void fill() throws Exception {
        try (Connection database = TestSystem.database()) {
            String port = database.getMetaData().getURL().replaceAll("^.*127\\.0\\.0\\.1:(\\d+)/.*$", "$1");
            ProcessBuilder program = new ProcessBuilder("target/mariadb/bin/mariadb", "--no-defaults", "--host=127.0.0.1", "--port=" + port, "--user=gehoord", "gehoord");
            program.environment().put("MYSQL_PWD", TestSystem.databasePassword());
            program.environment().put("LD_LIBRARY_PATH", Path.of("target/mariadb/libs").toAbsolutePath().toString());
            program.redirectInput(Path.of("src/bench/hundred-thousand.sql").toFile()).redirectErrorStream(true).redirectOutput(Path.of("target/bench-fill.log").toFile());
            int status = program.start().waitFor();
            if (status != 0) {
                throw new IOException("The data was not made: target/bench-fill.log");
            }
        }
    }
}
