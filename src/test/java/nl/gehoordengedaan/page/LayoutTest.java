package nl.gehoordengedaan.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.gehoordengedaan.shared.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Renders sample pages with every macro of the layout, in every language, into {@code target/preview} to look at in a browser. */
class LayoutTest {

    private static final Path PREVIEW = Path.of("target/preview");
    private static final Path ASSETS = Path.of("src/main/webapp/WEB-INF/assets");
    private static final List<String> SAMPLES =
        List.of("home", "say", "say-refused", "trace", "register", "register-empty", "login", "work", "tables", "error", "mail");

    static Stream<Arguments> samples() {
        return SAMPLES.stream().flatMap(sample -> Stream.of(Language.values()).map(language -> Arguments.of(sample, language)));
    }

    @BeforeAll
    static void beside_the_pages_lie_their_styles() throws IOException {
        try (Stream<Path> files = Files.walk(ASSETS)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = PREVIEW.resolve("assets").resolve(ASSETS.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.write(copy, Files.readAllBytes(file));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_page_obeys_the_content_policy_and_holds_together(String sample, Language language) throws IOException {
        String html = rendered(sample, language);
        Files.createDirectories(PREVIEW);
        Files.writeString(PREVIEW.resolve(sample + "-" + language.code() + ".html"), html);

        assertThat(html).contains("<html lang=\"" + language.code() + "\" dir=\"" + language.direction() + "\">");
        assertThat(occurrences(html, "<h1[ >]")).as("one main heading").isEqualTo(1);
        assertThat(found(html, " id=\"([^\"]+)\"")).as("every id once").doesNotHaveDuplicates();
        if (!sample.equals("mail")) {
            assertThat(html).doesNotContain(" style=", "<style", " onclick", "javascript:");
            assertThat(found(html, "<script(?! src=)[^>]*>")).isEmpty();
            assertThat(found(html, " id=\"([^\"]+)\"")).containsAll(found(html, " for=\"([^\"]+)\""));
            found(html, " aria-(?:describedby|labelledby)=\"([^\"]+)\"").forEach(ids ->
                assertThat(found(html, " id=\"([^\"]+)\"")).contains(ids.split(" ")));
        }
    }

    @Test
    void only_a_form_that_asks_for_it_is_kept_and_what_the_server_refused_is_not_filled_in_again() {
        assertThat(rendered("say", Language.NL)).contains(" data-keep=\"\"", "data-kept hidden").doesNotContain("data-refused");
        assertThat(rendered("say-refused", Language.NL)).contains(" data-keep=\"\" data-refused");
        assertThat(rendered("tables", Language.NL)).contains(" data-keep=\"Olga Voorbeeld\"");
        assertThat(rendered("login", Language.NL)).doesNotContain("data-keep");
    }

    private static String rendered(String sample, Language language) {
        Form form = Form.empty();
        if (sample.equals("say-refused")) {
            form.with("kind", "repair").with("email", "fatma.voorbeeld(at)mail").with("district", "wetering");
            form.refuse(new Form.Refusal("words", language == Language.AR ? "اكتب ما تريد قوله." : "Schrijf op wat je wilt zeggen."));
            form.refuse(new Form.Refusal("email", language == Language.AR ? "هذا البريد الإلكتروني غير صحيح. مثال: naam@voorbeeld.nl"
                : "Dit e-mailadres klopt niet. Een goed adres is bijvoorbeeld naam@voorbeeld.nl."));
        }
        boolean staff = List.of("work", "tables").contains(sample);
        Map<String, Object> model = new HashMap<>();
        model.put("form", form);
        model.put("csrf", Map.of("name", "_csrf", "token", "voorbeeld"));
        model.put("path", Map.of("home", "/", "say", "/contributions/new", "say-refused", "/contributions/new", "register", "/register?page=2",
            "register-empty", "/register?words=zebrapad", "work", "/work").getOrDefault(sample, "/elsewhere"));
        model.put("publicUrl", "https://gehoord.voorbeeld.nl");
        model.put("visitor", Map.of("loggedIn", staff, "name", staff ? "Olga Voorbeeld" : ""));
        model.put("moment", Instant.parse("2026-11-23T09:12:00Z"));
        model.put("sample", sample);
        if (sample.equals("error")) {
            model.putAll(Map.of("title", "Er ging bij ons iets mis", "text", "Dit ligt niet aan jou.", "status", 500, "requestId", "a1b2c3"));
            return templates().render("page/error.ftlh", language, model);
        }
        if (sample.equals("mail")) {
            model.put("title", "We hebben je gehoord");
            model.put("sender", "Wij de Westwijk");
            model.put("body", """
                <p dir="auto">Dank je wel. Dit heb je gezegd:</p>
                <blockquote class="mail-quote" dir="auto">الحاوية أمام باب بيتنا ممتلئة دائمًا.</blockquote>
                <p dir="auto">Je krijgt antwoord voor 14 december. Je code is K7M2-PX4D.</p>
                <p class="mail-action"><a class="mail-button" href="https://gehoord.voorbeeld.nl/trace/1">Bekijk hoe ver het is</a></p>
                """);
            return templates().render("layout/mail.html.ftlh", language, model);
        }
        return templates().render("preview/" + sample.replace("-refused", "").replace("-empty", "") + ".ftlh", language, model);
    }

    private static Templates templates() {
        Templates templates = new Templates();
        templates.messages = new Messages();
        templates.assets = new Assets() {
            @Override
            public String address(String file) {
                assertThat(ASSETS.resolve(file)).exists();
                return "assets/" + file;
            }
        };
        templates.configure();
        return templates;
    }

    private static int occurrences(String text, String pattern) {
        return found(text, pattern).size();
    }

    private static List<String> found(String text, String pattern) {
        return Pattern.compile(pattern).matcher(text).results().map(LayoutTest::groupOrAll).toList();
    }

    private static String groupOrAll(MatchResult match) {
        return match.groupCount() > 0 ? match.group(1) : match.group();
    }
}
