package nl.gehoordengedaan.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.gehoordengedaan.document.DocumentsInTests;
import nl.gehoordengedaan.page.Form;
import nl.gehoordengedaan.page.TemplatesInTests;
import nl.gehoordengedaan.shared.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every page of minutes in every language and at every moment, and the document; they lie in {@code target/preview} and {@code target/documents}. */
class MinutesTemplatesTest {

    private static final Instant HELD = Instant.parse("2026-11-26T19:30:00Z");
    private static final String HASH = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_page_can_be_read_in_every_state(Language language) throws IOException {
        for (MinutesState state : MinutesState.values()) {
            MinutesPage page = page(state);
            for (String name : List.of("work", "text", "point", "decide", "preview", "mine")) {
                String html = TemplatesInTests.templates().render("minutes/" + name + ".ftlh", language, modelFor(name, page));
                keep(name + "-" + state + "-" + language.code(), html);
                assertThat(html).contains("<h1").doesNotContain(" style=", "javascript:");
            }
        }
        keep("minutes-" + language.code(), TemplatesInTests.templates().render("minutes/minutes.ftlh", language, model(page(MinutesState.FROZEN))));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void nobody_outside_reads_words_that_are_not_shown(Language language) {
        for (String name : List.of("preview", "mine", "minutes")) {
            assertThat(TemplatesInTests.templates().render("minutes/" + name + ".ftlh", language, model(page(MinutesState.FROZEN)))).as(name)
                .contains("Een buurvrouw ruimt").doesNotContain("Jannie");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_document_is_one_that_screen_readers_can_read(Language language) throws IOException {
        byte[] pdf = DocumentsInTests.documents().pdf("minutes/document.ftlh", language, Map.of("page", page(MinutesState.FROZEN), "publicUrl",
            "https://gehoord.example", "version", new MinutesPage.Version(7, "FROZEN", HELD, HASH, "")));
        Files.createDirectories(Path.of("target/documents"));
        Files.write(Path.of("target/documents/minutes-" + language.code() + ".pdf"), pdf);

        assertThat(DocumentsInTests.faults(pdf)).isEmpty();
    }

    private static Map<String, Object> model(MinutesPage page) {
        Map<String, Object> model = new HashMap<>();
        model.put("form", Form.empty());
        model.put("csrf", Map.of("name", "_csrf", "token", "voorbeeld"));
        model.put("page", page);
        model.put("kinds", List.of(new MinutesWorkResource.Choice("IDEA", "Idee"), new MinutesWorkResource.Choice("REPAIR", "Melding")));
        model.put("done", "joined");
        model.put("words", "");
        model.put("tasks", page.state().equals("SENT") ? List.of("finish") : page.state().equals("FROZEN") ? List.of("evaluate") : List.of("write"));
        MinutesPage.Asked asked = new MinutesPage.Asked("a1", "Veiligheid", "Het was de Lepelaarsingel.", "Ik woon daar.", "PROPOSED", "", HELD);
        model.put("asked", List.of(asked, new MinutesPage.Asked("a2", "", "Noem mijn naam niet", "Privacy", "ACCEPTED", "Dat doen we.", HELD)));
        model.put("versions", List.of(new MinutesPage.Version(3, "SENT", HELD, HASH, ""), new MinutesPage.Version(7, "FROZEN", HELD, HASH, ""),
            new MinutesPage.Version(9, "CORRECTED", HELD, HASH, "Verkeerde straat")));
        model.put("evaluation", Map.of("done", false, "wentWell", "", "goBetter", "", "expected", ""));
        model.put("difference", TextDifference.between("a\nDe lamp op het plein\nc", "a\nDe lamp in de straat\nc"));
        model.put("decided", model.get("asked"));
        model.put("tally", Map.of("ANSWERED", 3L, "overdue", 1L, "open", 2L));
        model.put("work", "");
        model.put("secret", "abc");
        model.put("key", "k");
        model.put("section", "s1");
        model.put("sections", List.of(new MinutesWorkResource.Choice("s1", "Veiligheid")));
        model.put("title", "Veiligheid");
        model.put("text", "Tekst");
        model.put("removable", true);
        model.put("point", page.lines().get(0).points().get(0));
        return model;
    }

    /** The page of a decision shows one change. */
    private static Map<String, Object> modelFor(String name, MinutesPage page) {
        Map<String, Object> model = model(page);
        if (name.equals("decide")) {
            model.put("asked", ((List<?>) model.get("asked")).get(0));
        }
        return model;
    }

    private static MinutesPage page(MinutesState state) {
        MinutesPage.Said arabic = new MinutesPage.Said("n1", "المصباح في الساحة لا يعمل منذ أسابيع.", "المصباح في الساحة لا يعمل منذ أسابيع.", true, "", "ar", 3, false);
        MinutesPage.Said dutch = new MinutesPage.Said("n2", "Jannie van hiernaast ruimt alles op.", "Een buurvrouw ruimt alles op.", false, "Naam", "nl", 2, true);
        boolean frozen = state == MinutesState.FROZEN;
        return new MinutesPage("018f0000-0000-7000-8000-000000000001", "123456789", "Veilig over straat", "Wij de Westwijk (voorbeeld)", "westwijk", HELD,
            "De Kamer", state.name(), "Met ongeveer honderd mensen spraken we over de straten.\n\nDank je wel.", List.of(
                new MinutesPage.Part("s1", "Veiligheid", "Aan vier tafels.", false, List.of(
                    new MinutesPage.Heard("p1", "De lamp op het plein", "De lamp op het plein", "Het is er donker.", "REPAIR", "Hoogkamer", 12, 2,
                        List.of(arabic, dutch), frozen ? "987654321" : "", frozen ? "ACTION" : "", ""),
                    new MinutesPage.Heard("p2", "Meer politie te voet", "", "", "IDEA", "", 1, 0,
                        List.of(new MinutesPage.Said("n3", "Meer politie te voet", "Meer politie te voet", true, "", "nl", 1, false)),
                        frozen ? "987654322" : "", frozen ? "overdue" : "", ""))),
                new MinutesPage.Part("s2", "De vijf vragen", "Herkenbaar: 40 ja, 3 nee.", true, List.of())),
            2, HELD.plusSeconds(600_000), state == MinutesState.DRAFT, state == MinutesState.DRAFT ? null : HELD, HELD.plusSeconds(1_200_000),
            state == MinutesState.SENT, frozen, frozen ? HELD : null, HELD.plusSeconds(3_000_000), 4);
    }

    private static void keep(String name, String html) throws IOException {
        Files.createDirectories(Path.of("target/preview"));
        Files.writeString(Path.of("target/preview/minutes-page-" + name + ".html"), html);
    }
}
