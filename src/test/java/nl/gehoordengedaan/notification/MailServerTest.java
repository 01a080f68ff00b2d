package nl.gehoordengedaan.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.util.List;
import javax.imageio.ImageIO;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Properties;
import java.util.UUID;
import nl.gehoordengedaan.shared.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MailServerTest {

    private static final UUID ID = UUID.fromString("019309f0-7d0a-7000-8000-000000000001");

    private final ScriptedMailServer smtp;
    private final MailServer server = new MailServer();

    MailServerTest() throws IOException {
        smtp = new ScriptedMailServer();
        server.session = sessionTo(smtp.port());
        server.from = "noreply@gehoord.example";
        server.publicUrl = "https://gehoord.example:8443/x";
    }

    @AfterEach
    void stopped() {
        smtp.close();
    }

    @Test
    void an_accepted_mail_tells_what_the_mail_server_said() {
        MailServer.Answer answer = server.deliver(to("mira@example.org"));

        assertThat(answer).isEqualTo(new MailServer.Answer(true, "250 2.0.0 taken as 42"));
        assertThat(smtp.messages()).singleElement().asString().contains("From: Gehoord en Gedaan <noreply@gehoord.example>");
    }

    @Test
    void it_arrives_as_text_and_html_in_the_language_of_the_reader() throws Exception {
        server.deliver(new Envelope(ID, Instant.parse("2026-11-23T10:00:00Z"), "mira@example.org", "Wijk \"voorbeeld\"", Language.AR,
            MailText.of("سمعناك\n\nشكرا\n"), "<p>شكرا</p>", "https://gehoord.example/stop/x", null));

        MimeMessage mail = received();
        assertThat(mail.getMessageID()).isEqualTo("<" + ID + "@gehoord.example>");
        assertThat(mail.getSubject()).isEqualTo("سمعناك");
        assertThat(mail.getFrom()).singleElement().isEqualTo(new InternetAddress("noreply@gehoord.example"))
            .extracting(from -> ((InternetAddress) from).getPersonal()).isEqualTo("Wijk \"voorbeeld\"");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getHeader("List-Unsubscribe")).containsExactly("<https://gehoord.example/stop/x>");
        assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(mail.getHeader("Content-Language")).containsExactly("ar");
        assertThat(mail.getSentDate()).isEqualTo(Instant.parse("2026-11-23T10:00:00Z"));
        MimeMultipart parts = (MimeMultipart) mail.getContent();
        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        assertThat(parts.getBodyPart(0).getContentType()).isEqualToIgnoringCase("text/plain; charset=UTF-8");
        assertThat(parts.getBodyPart(0).getContent().toString()).isEqualToIgnoringNewLines("شكرا\n");
        assertThat(parts.getBodyPart(1).getContentType()).isEqualToIgnoringCase("text/html; charset=UTF-8");
        assertThat(parts.getBodyPart(1).getContent()).isEqualTo("<p>شكرا</p>");
    }

    @Test
    void a_calendar_file_goes_along_as_a_form_of_the_words_and_as_a_file_to_open() throws Exception {
        String file = "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nSUMMARY:أمسية في الحي\r\nEND:VCALENDAR\r\n";
        server.deliver(new Envelope(ID, Instant.EPOCH, "mira@example.org", null, Language.NL, MailText.of("Titel\n\nDag\n"), "<p>Dag</p>", null,
            new CalendarPart("REQUEST", file)));

        MimeMultipart all = (MimeMultipart) received().getContent();
        assertThat(all.getContentType()).startsWith("multipart/mixed");
        MimeMultipart words = (MimeMultipart) all.getBodyPart(0).getContent();
        assertThat(words.getContentType()).startsWith("multipart/alternative");
        assertThat(words.getCount()).isEqualTo(3);
        assertThat(words.getBodyPart(0).getContentType()).startsWith("text/plain");
        assertThat(words.getBodyPart(1).getContentType()).startsWith("text/html");
        assertThat(words.getBodyPart(2).getContentType()).isEqualToIgnoringCase("text/calendar; charset=UTF-8; method=REQUEST");
        assertThat(new String(words.getBodyPart(2).getInputStream().readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(file);
        assertThat(all.getBodyPart(1).getFileName()).isEqualTo("invite.ics");
        assertThat(new String(all.getBodyPart(1).getInputStream().readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(file);
    }

    @Test
    void a_square_travels_in_the_mail_itself() throws Exception {
        MailText words = MailText.of("Titel\n\nJe code is 123 456.\n\n▣ Je code: " + server.publicUrl + "/deur?code=123456\n");
        server.deliver(new Envelope(ID, Instant.EPOCH, "mira@example.org", null, Language.NL, words, words.html(server.publicUrl, List.of()), null, null));

        MimeMultipart parts = (MimeMultipart) received().getContent();
        assertThat(parts.getBodyPart(0).getContent().toString()).doesNotContain("▣", "deur");
        MimeMultipart related = (MimeMultipart) parts.getBodyPart(1).getContent();
        assertThat(related.getContentType()).startsWith("multipart/related");
        assertThat(related.getBodyPart(0).getContent().toString()).contains("src=\"cid:square-1\"", "alt=\"Je code\"");
        assertThat(related.getBodyPart(1).getContentType()).startsWith("image/png");
        assertThat(related.getBodyPart(1).getHeader("Content-ID")).containsExactly("<square-1>");
        BufferedImage picture = ImageIO.read(related.getBodyPart(1).getInputStream());
        int[] pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        assertThat(new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), pixels))))
            .getText()).isEqualTo(server.publicUrl + "/deur?code=123456");
    }

    @Test
    void nothing_that_somebody_typed_becomes_a_header() throws Exception {
        server.deliver(new Envelope(ID, Instant.EPOCH, "mira@example.org", "Wijk\r\nBcc: evil@example.org", Language.NL,
            new MailText("Titel\r\nBcc: evil@example.org\r\n\r\nbody", "Dag\n"), "<p>Dag</p>", null, null));

        MimeMessage mail = received();
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getSubject()).isEqualTo("Titel Bcc: evil@example.org body");
        assertThat(mail.getHeader("List-Unsubscribe")).isNull();
        assertThat(mail.getHeader("List-Unsubscribe-Post")).isNull();
        assertThat(mail.getAllRecipients()).hasSize(1);
    }

    @Test
    void a_link_that_is_none_never_becomes_a_header() {
        Envelope mail = new Envelope(ID, Instant.EPOCH, "mira@example.org", null, Language.NL, MailText.of("Titel\n\nDag\n"), "<p>Dag</p>",
            "https://gehoord.example/\r\nBcc: evil@example.org", null);

        assertThatThrownBy(() -> server.deliver(mail)).isInstanceOf(IllegalArgumentException.class);
        assertThat(smtp.messages()).isEmpty();
    }

    @Test
    void an_address_that_is_none_is_refused_without_asking() {
        smtp.close();

        assertThat(server.deliver(to("mira@example.org\r\nRCPT TO:<evil@example.org>")).accepted()).isFalse();
    }

    @Test
    void an_unknown_recipient_is_refused_and_the_answer_hides_the_address() {
        smtp.answering("RCPT TO:<mira@example.org>", "550 5.1.1 <Mira@example.org>: no such user");

        MailServer.Answer answer = server.deliver(to("mira@example.org"));

        assertThat(answer.accepted()).isFalse();
        assertThat(answer.words()).contains("550 5.1.1 <m…@example.org>: no such user").doesNotContainIgnoringCase("mira@");
    }

    @Test
    void what_may_go_well_later_is_a_failure() {
        smtp.answering("RCPT", "451 4.7.1 <mira@example.org> come back later");
        assertThatThrownBy(() -> server.deliver(to("mira@example.org"))).isInstanceOf(MailNotSent.class)
            .hasMessageContaining("come back later").hasMessageNotContaining("mira@").hasNoCause();
    }

    @Test
    void a_fault_of_our_own_is_a_failure_and_no_refusal_of_the_recipient() {
        smtp.answering("MAIL FROM", "550 5.7.1 you may not send");

        assertThatThrownBy(() -> server.deliver(to("mira@example.org"))).isInstanceOf(MailNotSent.class).hasMessageContaining("you may not send");
    }

    @Test
    void a_message_that_was_not_taken_is_a_failure() {
        smtp.answering(".", "452 4.3.1 disk full");

        assertThatThrownBy(() -> server.deliver(to("mira@example.org"))).isInstanceOf(MailNotSent.class).hasMessageContaining("disk full");
    }

    @Test
    void a_server_that_hangs_up_or_is_away_is_a_failure() {
        smtp.answering("DATA", "");
        assertThatThrownBy(() -> server.deliver(to("mira@example.org"))).isInstanceOf(MailNotSent.class);
        smtp.close();
        assertThatThrownBy(() -> server.deliver(to("mira@example.org"))).isInstanceOf(MailNotSent.class);
    }

    @Test
    void a_rude_good_bye_takes_nothing_back() {
        smtp.answering("QUIT", "");

        assertThat(server.deliver(to("mira@example.org")).accepted()).isTrue();
    }

    @Test
    void nobody_waits_for_ever() {
        server.deliver(to("mira@example.org"));

        assertThat(server.session.getProperty("mail.smtp.timeout")).isEqualTo("10000");
        assertThat(server.session.getProperty("mail.smtp.connectiontimeout")).isEqualTo("10000");
    }

    private static Envelope to(String address) {
        return new Envelope(ID, Instant.EPOCH, address, null, Language.NL, MailText.of("Titel\n\nDag\n"), "<p>Dag</p>", null, null);
    }

    private MimeMessage received() throws Exception {
        return new MimeMessage(server.session, new ByteArrayInputStream(smtp.messages().get(0).getBytes(StandardCharsets.UTF_8)));
    }

    private static Session sessionTo(int port) {
        Properties settings = new Properties();
        settings.setProperty("mail.smtp.host", "127.0.0.1");
        settings.setProperty("mail.smtp.port", String.valueOf(port));
        return Session.getInstance(settings);
    }
}
