package nl.gehoordengedaan.contribution;

import static nl.gehoordengedaan.contribution.AContribution.MONDAY;
import static nl.gehoordengedaan.contribution.AContribution.ORGANISER;
import static nl.gehoordengedaan.contribution.AContribution.aContribution;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.gehoordengedaan.contribution.Contribution.Response;
import nl.gehoordengedaan.page.Messages;
import nl.gehoordengedaan.page.Templates;
import nl.gehoordengedaan.page.TemplatesInTests;
import nl.gehoordengedaan.shared.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the letters about each kind of response say, in every language. */
class ResponseLettersTest {

    private static final Templates TEMPLATES = TemplatesInTests.templates();
    private static final Messages MESSAGES = new Messages();
    private static final String SAID = "Een bankje bij de speeltuin. (voorbeeld)";

    @ParameterizedTest
    @EnumSource
    void each_response_is_told_with_its_own_words(Language language) {
        for (Response response : responses()) {
            Contribution contribution = aContribution().checked();
            contribution.respond(response, ORGANISER, MONDAY);
            String letter = letter(RespondToContribution.letter(contribution), language, RespondToContribution.about(contribution));

            assertThat(letter).as("%s in %s", response, language).contains(SAID, "/contributions/mine/geheim");
            if (response.text() != null) {
                assertThat(letter).contains("> " + response.text());
            }
            if (response.because() == Reason.LATER) {
                assertThat(letter).contains("2028");
            } else if (response.because() != null) {
                assertThat(letter).contains(MESSAGES.get(language, "contribution.reason." + response.because()));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void who_said_the_same_hears_the_response_to_the_main_one_when_it_is_there_and_later(Language language) {
        Contribution waiting = aContribution().numbered("987654321").checked();
        assertThat(letter("contribution.joined", language, RespondToContribution.outcome(waiting)))
            .contains(SAID, "987 654 321", "/contributions/987654321").doesNotContain("> \n");
        for (Response response : responses()) {
            Contribution main = aContribution().numbered("987654321").checked();
            main.respond(response, ORGANISER, MONDAY);
            for (String kind : List.of("contribution.joined", "contribution.outcome")) {
                String letter = letter(kind, language, RespondToContribution.outcome(main));
                assertThat(letter).contains(SAID, "987 654 321", "/contributions/987654321");
                assertThat(letter.contains("> " + response.text())).isEqualTo(response.text() != null);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_is_said_with_joining_is_in_the_letter_beside_the_response_to_the_main_one(Language language) {
        Contribution main = aContribution().numbered("987654321").checked();
        Contribution one = aContribution().to(main.programme()).checked();
        one.joinWith(main, "Over de lamp bij nummer 3. (voorbeeld)", ORGANISER, MONDAY);
        assertThat(letter("contribution.joined", language, RespondToContribution.joined(one, main)))
            .contains(SAID, "> Over de lamp bij nummer 3. (voorbeeld)", "987 654 321");

        main.respond(Response.answered("Het komt er. (voorbeeld)"), ORGANISER, MONDAY);
        assertThat(letter("contribution.joined", language, RespondToContribution.joined(one, main)))
            .contains("> Over de lamp bij nummer 3. (voorbeeld)", "> Het komt er. (voorbeeld)");

        Contribution silent = aContribution().to(main.programme()).checked();
        silent.joinWith(main, null, ORGANISER, MONDAY);
        assertThat(letter("contribution.joined", language, RespondToContribution.joined(silent, main))).containsOnlyOnce("> Het komt er.")
            .doesNotContain("> \n");
    }

    @ParameterizedTest
    @EnumSource
    void a_correction_says_why_and_what_it_is_now(Language language) {
        for (Response response : responses()) {
            Contribution contribution = aContribution().checked();
            contribution.respond(response, ORGANISER, MONDAY);
            for (Map<String, Object> about : List.of(RespondToContribution.about(contribution), RespondToContribution.outcome(contribution))) {
                Map<String, Object> values = new HashMap<>(about);
                values.put("why", "De dag klopte niet");
                assertThat(letter(about.containsKey("main") ? "contribution.outcome" : "contribution.corrected", language, values))
                    .contains("De dag klopte niet", SAID);
            }
        }
        for (String kind : List.of("contribution.unjoined", "contribution.left-action")) {
            assertThat(letter(kind, language, Map.of("why", "Hoort er niet bij"))).contains("Hoort er niet bij", SAID);
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_was_split_is_told_with_each_number(Language language) {
        Map<String, Object> values = new HashMap<>();
        values.put("parts", List.of(Map.of("code", "111111111", "text", "Eerste deel"), Map.of("code", "222222222", "text", "Tweede deel")));

        assertThat(letter("contribution.split", language, values)).contains("> Eerste deel", "/contributions/111111111", "> Tweede deel",
            "/contributions/222222222");
    }

    private static List<Response> responses() {
        return Stream.concat(Stream.of(Response.answered("Het komt er. (voorbeeld)"), Response.action("123123123", null),
            Response.action("123123123", "Iemand doet het. (voorbeeld)"), Response.agenda(null), Response.agenda("In mei. (voorbeeld)")),
            Stream.of(Reason.values()).map(reason -> Response.declined(reason, "voorjaar 2028", "Daarom niet. (voorbeeld)"))).toList();
    }

    private static String letter(String kind, Language language, Map<String, Object> more) {
        Map<String, Object> values = new HashMap<>(Map.of("programmeName", "Wij de Westwijk", "code", "123456789", "personalSecret", "geheim",
            "words", SAID, "publicUrl", "https://gehoord.example", "contribution", UUID.randomUUID().toString()));
        values.putAll(more);
        String letter = TEMPLATES.render(kind.replace(".", "/mail/") + "_" + language.code() + ".txt.ftl", language, values);
        assertThat(letter).as("%s in %s", kind, language).doesNotContain("${", "??", "null");
        assertThat(letter.lines().skip(1).findFirst()).as("an empty line after the title").contains("");
        return letter;
    }
}
