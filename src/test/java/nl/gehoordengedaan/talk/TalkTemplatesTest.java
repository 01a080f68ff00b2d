package nl.gehoordengedaan.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.gehoordengedaan.page.Form;
import nl.gehoordengedaan.page.TemplatesInTests;
import nl.gehoordengedaan.shared.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page of a talk, as the template makes it. */
class TalkTemplatesTest {

    private static final String NASTY = "<b>${7*7}</b> \"'";
    private static final List<TalkPage.Choice> SOME = List.of(new TalkPage.Choice("1", NASTY), new TalkPage.Choice("2", "Two"));

    @ParameterizedTest
    @EnumSource(Language.class)
    void what_was_typed_stays_and_what_was_written_down_is_shown(Language language) {
        Form form = Form.empty().with("request", "key").with("words2", NASTY).with("title", NASTY);
        for (boolean planned : List.of(true, false)) {
            TalkPage page = new TalkPage(planned ? "1" : "", NASTY, planned ? Instant.EPOCH : null, SOME, "wijk", SOME, SOME, SOME, 6,
                List.of(new TalkPage.Heard("7", "123456789", "IDEA", NASTY, "tr", 3), new TalkPage.Heard("8", "123456788", "WORRY", "", "", 1)));
            Map<String, Object> model = new HashMap<>(Map.of("page", page, "form", form, "done", planned, "publicUrl", "https://gehoord.example", "path", "/",
                "csrf", Map.of("name", "_csrf", "token", "token")));
            String shown = TemplatesInTests.templates().render("talk/note.ftlh", language, model);
            assertThat(shown).contains("&lt;b&gt;${7*7}", "name=\"words6\"", "name=\"request\" value=\"key\"", "/work/contributions/7", "lang=\"tr\"")
                .doesNotContain("<b>$", "name=\"words7\"");
            assertThat(shown.contains("action=\"/work/talks/1\"")).isEqualTo(planned);
            assertThat(shown.contains("name=\"title\"")).isEqualTo(!planned);
        }
    }
}
