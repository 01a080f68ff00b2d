package nl.gehoordengedaan.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;
import nl.gehoordengedaan.run.Database;
import nl.gehoordengedaan.run.Folders;
import nl.gehoordengedaan.run.MailCatcher;
import nl.gehoordengedaan.run.Ports;
import nl.gehoordengedaan.run.Server;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The server is killed between the words being written and the commit, as by a power cut: nothing of it is there by half. That nothing is
 * lost that was answered is shown by {@code KilledIT}.
 */
class CrashIT {

    private static final Path FOLDER = Path.of("target/it-crash").toAbsolutePath();
    private static final String ADMIN = "beheer@voorbeeld.invalid";
    private static final String PASSWORD = "een-lang-wachtwoord-voor-de-tests";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient http = HttpClient.newHttpClient();
    private Database database;
    private MailCatcher mails;
    private Server server;

    @BeforeEach
    void a_server_of_our_own() throws Exception {
        database = new Database(Path.of("target/mariadb"), FOLDER.resolve("database"));
        database.discard();
        Folders.delete(FOLDER);
        Files.createDirectories(FOLDER);
        database.start();
        mails = new MailCatcher(FOLDER.resolve("mail"));
        mails.start();
        server = new Server(Path.of("target/server"), Path.of("target/gehoord-en-gedaan.war"), FOLDER.resolve("server"), Ports.free())
            .with(database.environment()).with(mails.environment())
            .with("ADMIN_EMAIL", ADMIN).with("ADMIN_PASSWORD", PASSWORD).with("WORKFLOW_LOCK_SECONDS", "10");
        server.start();
        String credentials = Base64.getEncoder().encodeToString((ADMIN + ":" + PASSWORD).getBytes());
        assertThat(send(request("/api/v1/programmes/import").header("Authorization", "Basic " + credentials)
            .POST(HttpRequest.BodyPublishers.ofFile(Path.of("src/demo/programmes.json"))))).isEqualTo(200);
    }

    @AfterEach
    void nothing_is_left_running() {
        server.close();
        mails.close();
        database.close();
    }

    @Test
    void what_was_cut_off_before_the_commit_is_not_there_by_half() throws Exception {
        CompletableFuture<HttpResponse<String>> cutOff;
        try (Connection holder = database.connect(); Statement lock = holder.createStatement()) {
            lock.execute("lock tables register_entry write");
            cutOff = http.sendAsync(say("Dit komt nooit aan, voorbeeld", "weg@bewoner.example", "cut-off").build(),
                HttpResponse.BodyHandlers.ofString());
            awaitInsertOfRegisterEntry();
            server.kill();
        }
        assertThat(cutOff.handle((answer, failure) -> failure != null).get()).isTrue();

        server.start();

        for (String table : new String[] {"contribution", "contribution_sender", "register_entry", "mail", "ACT_RU_EXECUTION", "work_item"}) {
            assertThat(count("select count(*) from " + table)).as(table).isZero();
        }
        // the timer that begins the nightly round belongs to nothing that somebody did
        assertThat(count("select count(*) from ACT_RU_JOB where PROCESS_INSTANCE_ID_ is not null")).isZero();

        // this is the WAR as it is delivered: nobody can move its clock
        assertThat(send(request("/test/clock"))).isEqualTo(404);
        assertThat(send(request("/test/clock?by=PT1H").POST(HttpRequest.BodyPublishers.noBody()))).isEqualTo(404);

        // whoever got no answer asks again, with the same key
        assertThat(send(say("Dit komt nooit aan, voorbeeld", "weg@bewoner.example", "cut-off"))).isEqualTo(201);
        assertThat(count("select count(*) from contribution")).isOne();
        assertThat(count("select count(*) from register_entry where kind = 'HEARD'")).isOne();
        assertThat(count("select count(*) from ACT_RU_EXECUTION e join contribution c on e.BUSINESS_KEY_ = c.id")).isOne();
        assertThat(count("select count(*) from work_item")).isOne();
        mails.waitForMailTo("weg@bewoner.example");
    }

    private HttpRequest.Builder say(String words, String email, String key) {
        return request("/api/v1/contributions").header("Idempotency-Key", key).POST(HttpRequest.BodyPublishers.ofString("""
            {"programme": "westwijk", "kind": "repair", "words": "%s", "email": "%s", "language": "nl"}""".formatted(words, email)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server.url() + path)).timeout(PATIENCE).header("Content-Type", "application/json");
    }

    private int send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString()).statusCode();
    }

    /** The contribution and its process are written, the transaction is not committed. */
    private void awaitInsertOfRegisterEntry() throws SQLException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (count("select count(*) from information_schema.processlist where info like 'insert into register_entry%'") == 0) {
            assertThat(System.nanoTime()).as("the server gets as far as the register").isLessThan(end);
            Thread.onSpinWait();
        }
    }

    private long count(String query) throws SQLException {
        try (Connection connection = database.connect(); Statement statement = connection.createStatement();
            ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
