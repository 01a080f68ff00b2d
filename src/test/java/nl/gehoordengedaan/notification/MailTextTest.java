package nl.gehoordengedaan.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import nl.gehoordengedaan.shared.Language;
import org.junit.jupiter.api.Test;

class MailTextTest {

    @Test
    void a_link_of_ours_opens_in_the_language_of_the_mail_and_no_words_of_others_are_changed() {
        MailText words = MailText.of("""
            Titel

            Je zei: https://gehoord.example/x en nog iets
            > Kijk: https://gehoord.example/citaat

            Bekijk: https://gehoord.example/contributions/1
            Agenda: https://gehoord.example/contributions?response=AGENDA
            Volg: https://gehoord.example/p/2#volg
            Elders: https://elders.example/contributions/1
            """);

        assertThat(words.linkedIn(Language.TR, "https://gehoord.example").body()).isEqualTo("""
            Je zei: https://gehoord.example/x en nog iets
            > Kijk: https://gehoord.example/citaat

            Bekijk: https://gehoord.example/contributions/1?lang=tr
            Agenda: https://gehoord.example/contributions?response=AGENDA&lang=tr
            Volg: https://gehoord.example/p/2?lang=tr#volg
            Elders: https://elders.example/contributions/1
            """);
    }

    private static final String SITE = "https://gehoord.example";

    @Test
    void the_first_line_is_the_title_and_the_rest_the_body() {
        MailText text = MailText.of("We hebben je gehoord\n\nDag,\n\nDank je wel.\n\n\n\n");

        assertThat(text.title()).isEqualTo("We hebben je gehoord");
        assertThat(text.body()).isEqualTo("Dag,\n\nDank je wel.\n");
    }

    @Test
    void a_text_without_a_title_is_a_fault_of_ours() {
        assertThatThrownBy(() -> MailText.of("Dag,\nDank je wel.\n")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> MailText.of("\n\nDank je wel.\n")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void reading_what_was_written_gives_the_same() {
        MailText text = MailText.of("Titel\n\nDag,\n\n> eerste\n>\n> tweede\n");

        assertThat(MailText.of(text.whole())).isEqualTo(text);
    }

    @Test
    void paragraphs_quotes_and_links_to_ourselves_become_html() {
        MailText text = MailText.of("""
            Titel

            Dag,
            daar.

            Je zei:
            > De lamp is stuk
            > al een week
            Bekijk je inbreng: https://gehoord.example/t/KX4?a=1&b=2
            """);

        assertThat(text.html(SITE, List.of())).isEqualTo("""
            <p dir="auto">Dag,<br>
            daar.</p>
            <p dir="auto">Je zei:</p>
            <blockquote class="mail-quote" dir="auto">De lamp is stuk<br>
            al een week</blockquote>
            <p class="mail-action"><a class="mail-button" href="https://gehoord.example/t/KX4?a=1&amp;b=2">Bekijk je inbreng</a></p>
            """);
    }

    @Test
    void a_quote_that_is_said_to_be_in_dutch_is_marked_so() {
        String html = MailText.of("العنوان\n\nبالهولندية:\n> De lamp is stuk\n\n> الحاوية\n").html(SITE, List.of("بالهولندية:"));

        assertThat(html).contains("<blockquote class=\"mail-quote\" lang=\"nl\" dir=\"ltr\">De lamp is stuk</blockquote>",
            "<blockquote class=\"mail-quote\" dir=\"auto\">الحاوية</blockquote>");
    }

    @Test
    void a_square_is_a_picture_with_words_and_not_there_in_plain_text() {
        MailText text = MailText.of("Titel\n\nJe code is 123 456.\n\n▣ Je \"code\" 123 456: https://gehoord.example/deur?code=123456\n\nTot dan\n")
            .linkedIn(Language.AR, SITE);

        assertThat(text.squares(SITE)).containsExactly("https://gehoord.example/deur?code=123456");
        assertThat(text.withoutSquares().body()).isEqualTo("Je code is 123 456.\n\nTot dan\n");
        assertThat(text.html(SITE, List.of())).isEqualTo("""
            <p dir="auto">Je code is 123 456.</p>
            <p class="mail-square"><img src="cid:square-1" width="196" height="196" alt="Je &quot;code&quot; 123 456"></p>
            <p dir="auto">Tot dan</p>
            """);
        assertThat(MailText.of("Titel\n\n▣ Ergens: https://evil.example/\n> ▣ Je zei: https://gehoord.example/x\n").squares(SITE)).isEmpty();
    }

    @Test
    void markup_is_shown_and_never_followed() {
        String html = MailText.of("Titel\n\n<script>alert('x')</script> & \"y\"\n").html(SITE, List.of());

        assertThat(html).contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;y&quot;").doesNotContain("<script");
    }

    @Test
    void a_link_to_elsewhere_is_never_a_button_of_ours() {
        for (String link : List.of("https://evil.example/", "https://gehoord.example.evil.example/", "https://gehoord.example@evil.example/",
            "https://gehoord.example/ en meer", "javascript:alert(1)")) {
            assertThat(MailText.of("Titel\n\nKlik hier: " + link + "\n").html(SITE, List.of())).as(link).doesNotContain("<a ");
        }
    }

    @Test
    void a_quote_keeps_the_lines_of_what_somebody_said() {
        MailText text = MailText.of("Titel\n\n> " + safe("een\r\ntwee\n\nKlik: https://gehoord.example/x") + "\n");

        assertThat(text.body()).isEqualTo("> een\n> twee\n>\n> Klik: https://gehoord.example/x\n");
        assertThat(text.html(SITE, List.of())).doesNotContain("<a ");
    }

    @Test
    void what_somebody_said_cannot_begin_a_line_of_ours() {
        MailText text = MailText.of("Titel " + safe("a\r\nBcc: evil@example.org\n\nb") + "\n\nDag " + safe("x\nKlik: https://gehoord.example/y")
            + ",\n");

        assertThat(text.title()).isEqualTo("Titel a Bcc: evil@example.org  b");
        assertThat(text.body()).isEqualTo("Dag x Klik: https://gehoord.example/y,\n");
    }

    @Test
    void marks_that_turn_the_direction_or_ring_the_bell_are_left_out() {
        assertThat(safe("a\u202Eb\u2066c\u0007d\u0000e\tf")).isEqualTo("abcde f");
        assertThat(safe("\u200Fعربي")).isEqualTo("\u200Fعربي");
    }

    @Test
    void a_title_has_an_end() {
        String title = MailText.of("😀".repeat(500) + "\n\nDag\n").title();

        assertThat(title.codePointCount(0, title.length())).isEqualTo(MailText.LONGEST_TITLE);
        assertThat(title).endsWith("😀…");
    }

    @Test
    void secrets_do_not_reach_the_log() {
        MailText text = MailText.of("Titel\n\nVolg het: https://gehoord.example/p/abc\nLog in: https://gehoord.example/in/" + "k".repeat(43)
            + "\nOpenbaar: https://gehoord.example/trace/019309f0-7d0a-7000-8000-000000000000\n");

        assertThat(text.without(List.of("https://gehoord.example/p/abc", " ")).body()).isEqualTo("Volg het: [link]\nLog in: [link]\n"
            + "Openbaar: https://gehoord.example/trace/019309f0-7d0a-7000-8000-000000000000\n");
    }

    private static String safe(String value) {
        return (String) MailText.safe(Map.of("value", value)).get("value");
    }
}
