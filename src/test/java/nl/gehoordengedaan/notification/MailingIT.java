package nl.gehoordengedaan.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.gehoordengedaan.harness.TestSystem;
import nl.gehoordengedaan.run.Mail;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Mail over real SMTP, from a process on the server. */
@ArquillianTest
@RunAsClient
class MailingIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    @Test
    void a_queued_letter_arrives_as_text_and_html_in_the_language_of_its_reader() throws Exception {
        UUID subject = UUID.randomUUID();
        String address = address("aankomst");
        assertThat(door("queue", address, subject)).isEqualTo("QUEUED");

        Mail mail = TestSystem.mails().waitForMailTo(address);
        assertThat(mail.subject()).isEqualTo("سمعناك يا Mira");
        assertThat(mail.from()).contains("Wijk (voorbeeld)");
        assertThat(mail.header("Auto-Submitted")).isEqualTo("auto-generated");
        assertThat(mail.header("List-Unsubscribe")).isEqualTo("<" + TestSystem.url("/stop/geheim") + ">");
        assertThat(mail.header("Message-ID")).isEqualTo("<" + logged(subject).id + "@127.0.0.1>");
        assertThat(mail.text()).contains("> een", "> twee <b>", "Bekijk het: " + TestSystem.url("/p/geheim"));
        assertThat(mail.html()).contains("dir=\"rtl\"", "twee &lt;b&gt;", "href=\"" + TestSystem.url("/p/geheim") + "?lang=ar\"");
    }

    @Test
    void the_log_keeps_neither_address_nor_secret_of_what_was_sent() throws Exception {
        UUID subject = UUID.randomUUID();
        String address = address("geheim");
        assertThat(door("send", address, subject)).isEqualTo("ACCEPTED");

        Logged logged = logged(subject);
        assertThat(logged.state).isEqualTo("ACCEPTED");
        assertThat(logged.answer).startsWith("250");
        assertThat(logged.everything).doesNotContain(address, "/p/geheim", "/stop/geheim").contains("Bekijk het: [link]");
    }

    @Test
    void the_same_letter_twice_is_sent_once() throws Exception {
        UUID subject = UUID.randomUUID();
        String address = address("tweemaal");
        assertThat(List.of(door("send", address, subject), door("send", address, subject), door("queue", address, subject)))
            .containsExactly("ACCEPTED", "ALREADY_SENT", "QUEUED");

        assertThat(TestSystem.mails().mailsTo(address)).hasSize(1);
        assertThat(logged(subject).attempts).isEqualTo(1);
    }

    @Test
    void a_bad_address_is_refused_and_keeps_nobody_else_waiting() throws Exception {
        UUID bad = UUID.randomUUID();
        String address = address("na-een-fout");
        door("queue", "niemand@@voorbeeld.invalid", bad);
        door("queue", address, UUID.randomUUID());

        TestSystem.mails().waitForMailTo(address);
        assertThat(door("send", "niemand@@voorbeeld.invalid", bad)).isEqualTo("REFUSED");
        assertThat(logged(bad).state).isEqualTo("REFUSED");
    }

    @Test
    void while_the_mail_server_is_away_a_letter_waits_and_is_delivered_once_afterwards() throws Exception {
        UUID subject = UUID.randomUUID();
        String address = address("geduld");
        TestSystem.mails().close();
        try {
            assertThat(door("queue", address, subject)).isEqualTo("QUEUED");
            // a try in a request fails at once, and is written down although its transaction is rolled back; when the process tries at the very
            // same moment, one of the two is told that the other was first
            assertThat(status("send", address, subject)).isIn(500, 409);
            Logged logged = logged(subject);
            assertThat(logged.state).isIn("FAILED", "TRYING");
            assertThat(logged.attempts).isPositive();
            assertThat(logged.answer == null ? "" : logged.answer).doesNotContain(address);
        } finally {
            TestSystem.mails().start();
        }

        Mail mail = TestSystem.mails().waitForMailTo(address);
        Logged logged = logged(subject);
        assertThat(mail.header("Message-ID")).contains(logged.id);
        assertThat(logged.attempts).isGreaterThanOrEqualTo(2);
        assertThat(TestSystem.mails().mailsTo(address)).hasSize(1);
    }

    private static String address(String who) {
        return who + "-" + UUID.randomUUID().toString().substring(0, 8) + "@voorbeeld.invalid";
    }

    private String door(String how, String to, UUID subject) throws IOException, InterruptedException {
        HttpResponse<String> answer = ask(how, to, subject);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private int status(String how, String to, UUID subject) throws IOException, InterruptedException {
        return ask(how, to, subject).statusCode();
    }

    private HttpResponse<String> ask(String how, String to, UUID subject) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(TestSystem.url("/test/mailing/" + how + "?to=" + to + "&subject=" + subject)).timeout(PATIENCE)
            .build(), HttpResponse.BodyHandlers.ofString());
    }

    private record Logged(String id, String state, int attempts, String answer, String everything) {
    }

    private static Logged logged(UUID subject) throws SQLException {
        try (Connection connection = TestSystem.database();
            PreparedStatement query = connection.prepareStatement("select * from mail where subject = ?")) {
            query.setString(1, subject.toString());
            try (ResultSet row = query.executeQuery()) {
                assertThat(row.next()).as("a mail about " + subject).isTrue();
                StringBuilder everything = new StringBuilder();
                for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                    everything.append(row.getString(column)).append('\n');
                }
                return new Logged(row.getString("id"), row.getString("state"), row.getInt("attempts"), row.getString("answer"),
                    everything.toString());
            }
        }
    }
}
