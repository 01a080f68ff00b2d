package nl.gehoordengedaan.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.gehoordengedaan.page.Form;
import nl.gehoordengedaan.page.Messages;
import nl.gehoordengedaan.page.TemplatesInTests;
import nl.gehoordengedaan.shared.Language;
import nl.gehoordengedaan.term.TermKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pages of programmes, as the templates make them. */
class ProgrammeTemplatesTest {

    private final List<Programme> programmes = new ArrayList<>();

    @BeforeEach
    void import_the_demo() throws IOException {
        ProgrammeFile.read(Files.readString(Path.of("src/demo/programmes.json"))).layOver(programmes, programmes::add);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_programme_shows_its_lines_districts_partners_and_figures(Language language) {
        String html = shown("programme", language, "page", ProgrammePage.of(programmes.get(0)));
        assertThat(html).contains("Wij de Westwijk", "Werk en opleiding", "Lage Weide", "Waterweg Wonen", "Schuldenlab jongeren",
                "Zonder startkwalificatie", new Messages().get(language, "programme.unknown"), new Messages().get(language, "programme.steering-group"));
    }

    @Test
    void figures_are_written_as_dutch_readers_write_them() {
        String html = shown("programme", Language.NL, "page", ProgrammePage.of(programmes.get(0)));
        assertThat(html).contains("10,9", "25.400", "€ 50.000 per jaar", "niet bekend", "Doel na 4 jaar").doesNotContain("null");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_programme_of_which_little_is_known_says_so(Language language) {
        assertThat(shown("programme", language, "page", ProgrammePage.of(programmes.get(1)))).contains("Bouwlust",
                new Messages().get(language, "programme.unknown"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_list_names_every_programme(Language language) {
        ProgrammeSummary summary = new ProgrammeSummary(UUID.randomUUID(), "westwijk", "Wij de <Westwijk>", "Vlaardingen", 5, 4, 13);
        assertThat(shown("programmes", language, "programmes", List.of(summary))).contains("Wij de &lt;Westwijk&gt;", "/programmes/westwijk");
        assertThat(shown("programmes", language, "programmes", List.of())).contains(new Messages().get(language, "programme.list.empty"));
        assertThat(shown("administration", language, "programmes", List.of(summary))).contains("/administration/programmes/files/of/westwijk.json", "multipart/form-data", "/administration/programmes/preview");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_preview_tells_what_changes_before_it_is_done(Language language) {
        String json = "{\"programmes\": [{\"slug\": \"westwijk\", \"name\": \"Wij <b>de</b> Westwijk\", \"municipality\": \"Vlaardingen\","
                + " \"districts\": [\"Nieuwe buurt\"], \"postcodeArea\": null}]}";
        ImportReport report = ProgrammeFile.read(json).layOver(programmes, added -> { });
        String html = shown("preview", language, Map.of("report", report, "json", json));
        assertThat(html).contains("Wij &lt;b&gt;de&lt;/b&gt; Westwijk", "Nieuwe buurt", "3132", "{&quot;programmes&quot;",
                new Messages().get(language, "programme.outcome.ADDED"), new Messages().get(language, "programme.outcome.CHANGED"),
                new Messages().get(language, "programme.outcome.NOT_IN_FILE"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_preview_speaks_of_every_field_in_words(Language language) throws IOException {
        List<Programme> one = new ArrayList<>();
        String example = ProgrammeFiles.exampleText();
        ProgrammeFile.read(example).layOver(one, one::add);
        String other = example.replace("Voorbeeldwijk (", "Andere wijk (").replace("Voorbeeldstad\"", "Elders\"").replace("Europe/Amsterdam", "Europe/Paris")
                .replace("\"1234\"", "null").replace("\"buurt\"", "\"wijk\"").replace("\"years\": 15", "\"years\": 20").replace("zomer 2030", "zomer 2031")
                .replace("[\"Voorbeeldpark\"]", "[]").replace("\"tr\", \"ar\"", "\"ar\"").replace("25000", "30000").replace("\"%\"", "\"‰\"")
                .replace("\"nl\": 4, \"municipality\": 5.5, \"area\": null", "\"nl\": 5, \"municipality\": 6, \"area\": 7")
                .replace("\"4\": 5, \"15\": 4", "\"4\": 6.5, \"15\": null").replace("\"steeringGroup\": true", "\"steeringGroup\": false")
                .replace("\"goodFriday\": true", "\"goodFriday\": false").replace("EVERY_YEAR", "LUSTRUM_YEARS").replace("2027-05-07", "2027-05-08")
                .replace("\"amount\": 5,", "\"amount\": 7,").replace("\"amount\": 15,", "\"amount\": 16,").replace("Werk en opl", "Opl")
                .replace("\"SAFETY\": null", "\"SAFETY\": \"WONEN\"").replace("\"amount\": 2,", "\"amount\": 3,").replace("meldingen@", "balie@");
        ImportReport report = ProgrammeFile.read(other).layOver(one, added -> { });
        assertThat(report.items().stream().flatMap(item -> item.fields().stream())).as("fields that differ").hasSizeGreaterThan(20);

        String html = shown("preview", language, Map.of("report", report, "json", "{}"));

        assertThat(html).contains("Andere wijk (voorbeeld)", "Opleiding (voorbeeld)", "balie@voorbeeldwonen.invalid",
                new Messages().get(language, "programme.field.routing.SAFETY"), "<code dir=\"ltr\">WERK</code>",
                new Messages().get(language, "programme.field.steeringGroup"), new Messages().get(language, "programme.value.LUSTRUM_YEARS"));
        assertThat(html.replaceAll("<code.*?</code>", "")).doesNotContain("steeringGroup", "CALENDAR_DAYS", "LUSTRUM_YEARS", "SAFETY", "PARTNER_REACTS", "voorbeeldwijk</bdi>", "baseline");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void there_is_an_example_and_every_field_of_a_file_is_explained(Language language) {
        String html = shown("administration", language, "programmes", List.of());

        assertThat(html).contains("/administration/programmes/files/example.json", "shortTermBudgetEur",
                new Messages().get(language, "programme.file.TERM.reminder"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_settings_tell_terms_partners_and_who_does_what(Language language) {
        String html = shown("settings", language, "page", SettingsPage.of(programmes.get(0)));

        assertThat(html).contains("licht@voorbeeld.invalid", "Wijkbeheer (voorbeeld)", new Messages().get(language, "programme.role.WASTE"),
                new Messages().get(language, "programme.term.CALL_BACK"), new Messages().get(language, "programme.value.WORKING_DAYS", 15));
        assertThat(shown("programme", language, "page", ProgrammePage.of(programmes.get(0)))).doesNotContain("licht@voorbeeld.invalid");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void settings_of_which_nothing_is_set_say_so(Language language) {
        ProgrammeFile.read("{\"programmes\": [{\"slug\": \"leeg\", \"name\": \"Leeg\", \"municipality\": \"Elders\"}]}").layOver(programmes, programmes::add);
        assertThat(shown("settings", language, "page", SettingsPage.of(programmes.get(2)))).contains(new Messages().get(language, "programme.settings.nobody"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_preview_of_the_same_file_offers_no_import(Language language) {
        ImportReport nothing = new ImportReport(0, 0, 7, 0, List.of());
        assertThat(shown("preview", language, Map.of("report", nothing, "json", "{}")))
                .contains(new Messages().get(language, "programme.preview.nothing")).doesNotContain(new Messages().get(language, "programme.preview.import"));
    }

    private static String shown(String template, Language language, String name, Object value) {
        return shown(template, language, Map.of(name, value));
    }

    private static String shown(String template, Language language, Map<String, ?> values) {
        Map<String, Object> model = new HashMap<>(values);
        model.put("fileParts", List.of(FilePart.values()));
        model.put("termKinds", List.of(TermKind.values()));
        model.put("form", Form.empty());
        model.put("path", "/programmes");
        model.put("csrf", Map.of("name", "_csrf", "token", "t"));
        return TemplatesInTests.templates().render("programme/" + template + ".ftlh", language, model);
    }
}
