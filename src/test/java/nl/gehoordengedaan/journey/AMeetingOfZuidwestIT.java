package nl.gehoordengedaan.journey;

import static nl.gehoordengedaan.harness.Sentences.nl;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import nl.gehoordengedaan.harness.Answer;
import nl.gehoordengedaan.harness.Demo;
import nl.gehoordengedaan.harness.FilledForm;
import nl.gehoordengedaan.harness.HttpVisitor;
import nl.gehoordengedaan.harness.Stored;
import nl.gehoordengedaan.harness.TestClock;
import nl.gehoordengedaan.live.LiveMeetingInTests;
import nl.gehoordengedaan.shared.Clock;
import nl.gehoordengedaan.shared.Eventually;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/**
 * The residents' meeting of Zuidwest of June 2023, entered as it was held: its agenda, its four districts, its six lines and the questions that it
 * asked. What is said at the tables is made up; it is about what was presented there.
 */
@ArquillianTest
@RunAsClient
class AMeetingOfZuidwestIT {

    private static final List<String> LINES = List.of("Onderwijs", "Werk en economie", "Wonen en leefomgeving", "Veiligheid", "Gezondheid en vitaliteit",
        "Sociale samenhang en participatie");

    /** District, line, kind, what is said. */
    private static final List<List<String>> SAID = List.of(
        List.of("Bouwlust", "Onderwijs", "QUESTION", "Komt er op elke basisschool iemand die de brug slaat naar ouders? (voorbeeld)"),
        List.of("Bouwlust", "Sociale samenhang en participatie", "COMPLIMENT", "De ontmoetingsplek is voor ons een tweede huis (voorbeeld)"),
        List.of("Bouwlust", "Wonen en leefomgeving", "WORRY", "Wij horen te weinig over de nieuwbouw in onze buurt (voorbeeld)"),
        List.of("Morgenstond", "Werk en economie", "IDEA", "Maak plek voor kleine bedrijven in de wijk (voorbeeld)"),
        List.of("Morgenstond", "Sociale samenhang en participatie", "IDEA", "Een plek voor jongeren, ook in het weekend (voorbeeld)"),
        List.of("Moerwijk", "Wonen en leefomgeving", "REPAIR", "De speeltuin wacht al lang op nieuwe toestellen (voorbeeld)"),
        List.of("Moerwijk", "Veiligheid", "WORRY", "Winkels waarvan niemand weet wat ze doen (voorbeeld)"),
        List.of("Vrederust", "Sociale samenhang en participatie", "QUESTION", "Blijft de buurtkamer open na dit jaar? (voorbeeld)"));

    private final String theme = "Bewonersbijeenkomst Zuidwest, zoals in juni 2023 (voorbeeld) " + ThreadLocalRandom.current().nextInt(1_000_000);
    private final HttpVisitor organiser = Demo.organiserOf(Demo.ZUIDWEST);
    private final HttpVisitor everyone = HttpVisitor.stranger().speaking("nl");

    @Test
    void its_agenda_its_tables_and_its_questions_fit() {
        LiveMeetingInTests meeting = announced();
        Document page = everyone.get("/meetings/" + meeting.code()).page();
        assertThat(page.select("[aria-labelledby=parts] li strong").eachText()).containsExactly(nl("evening.part.welcome"), nl("evening.part.before"),
            nl("evening.part.origin"), nl("evening.part.reactions"), nl("evening.part.recognise"), nl("evening.part.standing"), nl("evening.part.unsaid"));
        assertThat(page.select("[aria-labelledby=parts] li bdi[dir=ltr]").eachText()).as("each part begins when the one before is over").startsWith("19:30", "19:40",
            "19:50", "20:10");
        assertThat(page.select("main").text()).contains("Bouwlust, Moerwijk, Morgenstond, Vrederust", "Werk en economie");

        TestClock.forwardTo(Stored.moment("select starts_at from meeting where id = ?", meeting.id()));
        HttpVisitor then = Demo.organiserOf(Demo.ZUIDWEST);
        Map<String, String> tables = new TreeMap<>();
        for (List<String> said : SAID) {
            tables.computeIfAbsent(said.get(0), district -> meeting.table(then, district));
        }
        then.submit(then.get(meeting.work() + "/notes").form("form[action$='/wall/open']"));
        SAID.forEach(said -> noted(tables.get(said.get(0)), said));
        Document wall = everyone.get(meeting.wall()).page();
        assertThat(wall.select("[data-quiet] li").eachText()).as("about what nobody said anything yet").containsExactly("Gezondheid en vitaliteit");
        assertThat(wall.select("[data-total]").text()).isEqualTo(String.valueOf(SAID.size()));

        FilledForm hands = then.get(meeting.work() + "/closing").form();
        for (String question : List.of("RECOGNISED", "UNDERSTANDABLE", "WORRIES", "COMMITTED", "AMBASSADOR")) {
            hands = hands.with(question + "-YES", "21").with(question + "-NO", "3").with(question + "-UNSURE", "5");
        }
        assertThat(then.submit(hands).status()).isEqualTo(303);
        assertThat(everyone.get(meeting.wall()).page().select("[data-closing] dt").eachText()).hasSize(5);

        Eventually.holds(() -> assertThat(Stored.count("select count(*) from work_item where step = 'hold' and subject = ?", meeting.id())).isOne());
        assertThat(then.submit(then.get(meeting.work()).form("form[action$='/hold']")).status()).isEqualTo(303);
        Eventually.holds(() -> assertThat(Stored.count("select count(*) from minutes_note where minutes_id = ?", meeting.id())).isEqualTo(SAID.size()));
        assertThat(then.get(meeting.work() + "/minutes").page().select("main h2[dir=auto]").eachText()).as("the lines about which something was said, in order")
            .containsExactly("Onderwijs", "Werk en economie", "Wonen en leefomgeving", "Veiligheid", "Sociale samenhang en participatie");
    }

    private LiveMeetingInTests announced() {
        LocalDate day = TestClock.now().atZone(Clock.AMSTERDAM).toLocalDate().plusDays(35 + ThreadLocalRandom.current().nextInt(20));
        Answer template = organiser.submit(organiser.get("/work/meetings/plan").form().with("title", theme).with("fill", "evening.template.plans"));
        FilledForm form = template.form().with("day", day.toString()).with("from", "19:30").with("until", "21:30").with("placeName", "Buurthuis (voorbeeld)")
            .with("description", "Herken je de plannen, zijn ze duidelijk, en wat baart je nog zorgen? (voorbeeld)");
        for (Element district : template.page().select("label:has(input[name=districts])")) {
            form = form.also("districts", district.select("input").val());
        }
        for (Element line : template.page().select("label:has(input[name=lines])")) {
            assertThat(LINES).contains(line.text());
            form = form.also("lines", line.select("input").val());
        }
        Answer planned = organiser.submit(form);
        if (planned.status() == 200) {
            planned = organiser.submit(planned.form());
        }
        assertThat(planned.status()).as(planned.page().select("main").text()).isEqualTo(303);
        UUID id = UUID.fromString(planned.header("Location").replaceAll(".*/", ""));
        assertThat(organiser.submit(organiser.get("/work/meetings/" + id).form("form[action$='/announce']")).status()).isEqualTo(303);
        return new LiveMeetingInTests(id, Stored.text("select code from meeting where id = ?", id), theme);
    }

    private static void noted(String code, List<String> said) {
        HttpVisitor host = HttpVisitor.stranger().speaking("nl");
        Document table = host.get("/table/" + code).page();
        Answer noted = host.submit(LiveMeetingInTests.blank(host, code).with("words", said.get(3)).with("kind", said.get(2)).with("language", "nl")
            .with("district", choice(table, "district", said.get(0))).with("line", choice(table, "line", said.get(1))).with("aboutPeople", "4"));
        assertThat(noted.status()).as(noted.page().select("main").text()).isEqualTo(303);
    }

    private static String choice(Document page, String field, String label) {
        return page.select("select[name=" + field + "] option").stream().filter(option -> option.text().equals(label)).findFirst().orElseThrow().val();
    }
}
