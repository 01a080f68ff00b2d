package nl.gehoordengedaan.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import nl.gehoordengedaan.page.Messages;
import nl.gehoordengedaan.page.TemplatesInTests;
import nl.gehoordengedaan.shared.Language;
import org.junit.jupiter.api.Test;

class WordingTest {

    private final Wording wording = new Wording();

    WordingTest() {
        wording.templates = TemplatesInTests.templates();
        wording.messages = new Messages();
        wording.publicUrl = "https://gehoord.example";
    }

    @Test
    void a_letter_is_written_in_the_language_of_its_reader() {
        Letter letter = letter(Language.AR, "${7*7} <b>");

        assertThat(wording.language(letter)).isEqualTo(Language.AR);
        assertThat(wording.words(letter)).isEqualTo(new MailText("سمعناك يا Mira",
            "Dag Mira,\n\nDit heb je gezegd:\n> ${7*7} <b>\n\nBekijk het: https://gehoord.example/p/geheim?lang=ar\n"));
    }

    @Test
    void a_language_without_words_falls_back_to_dutch() {
        Letter letter = letter(Language.PL, "x");

        assertThat(wording.language(letter)).isEqualTo(Language.NL);
        assertThat(wording.words(letter).title()).isEqualTo("We hebben je gehoord, Mira");
    }

    @Test
    void the_html_says_the_same_in_its_own_direction() {
        MailText words = wording.words(letter(Language.AR, "<script>\ntwee"));

        assertThat(wording.html(words, Language.AR, "Wijk <voorbeeld>")).contains("<html lang=\"ar\" dir=\"rtl\">", "<title>سمعناك يا Mira</title>",
            "&lt;script&gt;<br>\ntwee</blockquote>", "href=\"https://gehoord.example/p/geheim?lang=ar\"", "Wijk &lt;voorbeeld&gt;")
            .doesNotContain("<script");
    }

    @Test
    void the_log_keeps_no_personal_link() {
        Letter letter = letter(Language.NL, "x");

        assertThat(wording.forTheLog(wording.words(letter), letter).body()).doesNotContain("geheim").endsWith("Bekijk het: [link]\n");
    }

    private static Letter letter(Language language, String said) {
        return new Letter("preview.sample", new UUID(0, 1), null, new Recipient("mira@example.org", language),
            Map.of("name", "Mira", "words", said, "personalLink", "https://gehoord.example/p/geheim"));
    }
}
