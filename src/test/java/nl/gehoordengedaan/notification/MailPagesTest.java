package nl.gehoordengedaan.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.gehoordengedaan.page.Form;
import nl.gehoordengedaan.page.Messages;
import nl.gehoordengedaan.page.TemplatesInTests;
import nl.gehoordengedaan.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MailPagesTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_log_shows_what_was_sent_to_whom_without_the_address(Language language) {
        String html = log(language, new MailLogPage(List.of(line(Mail.State.ACCEPTED, "KX4P", "<b>Gehoord</b>"), line(Mail.State.REFUSED, null, "Antwoord")),
            Map.of("contribution.received", "Ontvangst"), false, "", "/work/mail?before=x", "/work/mail/log.csv"));

        assertThat(html).contains("m…@example.org", "KX4P", "&lt;b&gt;Gehoord&lt;/b&gt;", "Ontvangst", "/work/mail?before=x", "/work/mail/log.csv",
            new Messages().get(language, "notification.state.REFUSED"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void an_empty_log_says_so(Language language) {
        assertThat(log(language, new MailLogPage(List.of(), Map.of(), false, "", "", ""))).contains(new Messages().get(language, "notification.log.empty"));
        assertThat(log(language, new MailLogPage(List.of(), Map.of(), true, "", "", "")))
            .contains(new Messages().get(language, "notification.log.nothing-found"));
    }

    @ParameterizedTest
    @EnumSource(Mail.State.class)
    void one_mail_shows_its_text_and_how_it_went(Mail.State state) {
        String html = TemplatesInTests.templates().render("notification/mail.ftlh", Language.NL, model(new MailPage("Ontvangst", null,
            Language.AR, "m…@example.org", "سمعناك", "Dag,\n\n[link]\n", state, 2, 1, "451 <later>", NOW, NOW, null)));

        assertThat(html).contains("سمعناك", "[link]", "451 &lt;later&gt;", "lang=\"ar\"", new Messages().get(Language.NL, "notification.mail.interrupted"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whoever_may_not_read_the_words_sees_everything_else_and_why(Language language) {
        String html = TemplatesInTests.templates().render("notification/mail.ftlh", language, model(new MailPage("Ontvangst", "KX4P",
            Language.NL, "m…@example.org", "Gehoord", null, Mail.State.ACCEPTED, 1, 0, "250 ok", NOW, NOW, NOW)));

        assertThat(html).contains("KX4P", "250 ok", new Messages().get(language, "notification.mail.not-yours"))
            .doesNotContain("<blockquote");
    }

    @Test
    void the_file_holds_no_address_and_no_formula() throws IOException {
        MailExport export = new MailExport();
        export.messages = new Messages();
        export.mails = new Mails() {
            @Override
            List<MailLine> older(MailFilter filter, UUID than, int atMost) {
                return than == null ? List.of(line(Mail.State.ACCEPTED, "=1+1", "Een; \"twee\"")) : List.of();
            }
        };
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        export.write(new MailFilter(null, null, null, null), Language.NL, out);

        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("\uFEFF").doesNotContain("example.org")
            .contains("2026-11-23T10:00:00Z;contribution.received;'=1+1;nl;\"Een; \"\"twee\"\"\";Verstuurd;1;");
    }

    private static MailLine line(Mail.State state, String code, String title) {
        return new MailLine(new UUID(0, 1), "contribution.received", code, Language.NL, "m…@example.org", title, state, 1, NOW, NOW);
    }

    private static String log(Language language, MailLogPage page) {
        Map<String, Object> model = model(page);
        model.put("kinds", List.of(Map.of("value", "contribution.received", "label", "Ontvangst")));
        model.put("states", List.of());
        return TemplatesInTests.templates().render("notification/mail-log.ftlh", language, model);
    }

    private static Map<String, Object> model(Object page) {
        Map<String, Object> model = new HashMap<>();
        model.put("page", page);
        model.put("form", Form.empty());
        model.put("path", "/work/mail");
        return model;
    }
}
