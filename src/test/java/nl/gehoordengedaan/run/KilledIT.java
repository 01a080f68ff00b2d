package nl.gehoordengedaan.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import nl.gehoordengedaan.harness.Answer;
import nl.gehoordengedaan.harness.HttpVisitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A power cut: server and database are killed and started again, with a database of their own. */
class KilledIT {

    private static final Path OWN = Path.of("target/it-killed");
    private static final String EMAIL = "beheerder@gehoordengedaan.example";
    private static final String PASSWORD = Secret.fresh();

    @TempDir
    private Path mailFolder;

    private Database database;
    private MailCatcher mails;
    private Server server;

    @AfterEach
    void stop() {
        server.close();
        mails.close();
        database.close();
    }

    @Test
    @Timeout(600)
    void what_was_acknowledged_is_there_after_a_kill_and_its_mail_is_sent() {
        start();
        assertThat(new ProgrammeImport(server.url()).of(Path.of("src/demo/programmes.json"), EMAIL, PASSWORD)).startsWith("imported");
        String body = """
            {"programme": "westwijk", "kind": "IDEA", "words": "Een bankje (voorbeeld)", "email": "bewoner@voorbeeld.invalid"}""";
        Answer acknowledged = submit(body);
        server.kill();
        database.kill();
        assertThat(acknowledged.status()).as(acknowledged.text()).isEqualTo(201);
        String code = acknowledged.json().get("code").asText();

        database.start();
        server.start();
        Answer repeated = submit(body);
        assertThat(repeated.status()).isEqualTo(200);
        assertThat(repeated.json().get("code").asText()).isEqualTo(code);
        assertThat(HttpVisitor.at(server.url()).open("/contributions/" + code).status()).isEqualTo(200);
        Mail mail = mails.waitForMailTo("bewoner@voorbeeld.invalid");
        assertThat(mails.mailsTo("bewoner@voorbeeld.invalid")).as("sent twice only as the same mail")
            .allSatisfy(each -> assertThat(each.header("Message-ID")).isEqualTo(mail.header("Message-ID")));
    }

    private Answer submit(String body) {
        return HttpVisitor.at(server.url()).with("Idempotency-Key", "once-and-no-more")
            .post("/api/v1/contributions", "application/json", BodyPublishers.ofString(body));
    }

    private void start() {
        database = new Database(Path.of("target/mariadb"), OWN.resolve("database"));
        database.discard();
        database.start();
        mails = new MailCatcher(mailFolder);
        mails.start();
        int port = Ports.free();
        server = new Server(Path.of("target/server"), Path.of("target/gehoord-en-gedaan.war"), OWN.resolve("server"), port)
            .with(database.environment())
            .with(mails.environment())
            .with("PUBLIC_URL", "http://127.0.0.1:" + port)
            .with("ADMIN_EMAIL", EMAIL)
            .with("ADMIN_PASSWORD", PASSWORD)
            // what was being done when the server died is taken up again after this time
            .with("WORKFLOW_LOCK_SECONDS", "5");
        server.start();
    }
}
