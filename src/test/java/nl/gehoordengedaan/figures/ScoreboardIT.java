package nl.gehoordengedaan.figures;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;
import nl.gehoordengedaan.harness.Answer;
import nl.gehoordengedaan.harness.Demo;
import nl.gehoordengedaan.harness.HttpVisitor;
import nl.gehoordengedaan.harness.Stored;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The figures of the partners: the same on the page, in the file and for programs, and each with the list behind it. */
@ArquillianTest
@RunAsClient
class ScoreboardIT {

    private static final String SLUG = "telwijk";
    private static final AtomicInteger NUMBER = new AtomicInteger(771_000_000);
    private static UUID programme;
    private static UUID first;
    private static UUID second;

    /**
     * Of the first: kept, done later, late now, moved, and one that was late when it went to the second, which did it in time. Past the pages,
     * because these take months.
     */
    @BeforeAll
    static void two_partners_that_promised() {
        boolean filled = Stored.count("select count(*) from programme where slug = ?", SLUG) > 0;
        if (!filled) {
            Demo.imported("""
                {"programmes": [{"slug": "telwijk", "name": "Telwijk (voorbeeld)", "municipality": "Voorbeeldstad", "languages": ["nl"],
                  "districts": ["Oost"], "partners": [{"code": "EEN", "name": "Eerste (voorbeeld)", "steeringGroup": true},
                    {"code": "TWEE", "name": "Tweede (voorbeeld)", "steeringGroup": true},
                    {"code": "NIETS", "name": "Beloofde niets (voorbeeld)", "steeringGroup": true}]}]}
                """);
        }
        programme = UUID.fromString(Stored.text("select id from programme where slug = ?", SLUG));
        first = partner("EEN");
        second = partner("TWEE");
        if (!filled) {
            promised(first, action("2026-01-10", first, "CLOSED", true, null, 0, "SOLVED"), true, false, 0, false);
            promised(first, action("2026-02-10", first, "CLOSED", false, null, 1, "NOT_DISPUTED"), false, true, 1, false);
            promised(first, action("2026-03-10", first, "PICKED_UP", null, "2026-04-01", 0, null), null, true, 0, false);
            UUID handedOn = action("2026-04-10", second, "CLOSED", false, null, 1, "SOLVED");
            promised(first, handedOn, null, true, 1, true);
            promised(second, handedOn, true, false, 0, false);
        }
    }

    private static UUID partner(String code) {
        return UUID.fromString(Stored.text("select id from programme_partner where programme_id = ? and code = ?", programme, code));
    }

    private static UUID action(String agreed, UUID partner, String state, Boolean keptFirst, String late, int shifts, String outcome) {
        UUID id = UUID.randomUUID();
        Stored.change("""
            insert into action (id, version, code, programme_id, state, category, title, agreed_at, agreed_by, partner_id, pick_up_due_at, first_day,
              due_day, due_at, late_since, was_late, shift_count, waiting, said_done, rounds, kept_first, asked_reporters, reopened_count,
              for_the_agenda, outcome, promised_by)
            values (?, 0, ?, ?, ?, 'LIGHTING', 'Getelde actie (voorbeeld)', ?, ?, ?, '2026-01-20', '2026-04-01', '2026-04-01', '2026-04-02', ?, ?, ?,
              false, false, 1, ?, 1, 0, false, ?, ?)""", id, String.valueOf(NUMBER.incrementAndGet()), programme, state, agreed, UUID.randomUUID(),
            partner, late, late != null, shifts, keptFirst, outcome, partner);
        return id;
    }

    private static void promised(UUID partner, UUID action, Boolean kept, boolean late, int moves, boolean handedOn) {
        Stored.change("""
            insert into action_promise (action_id, partner_id, agreed_at, first_day, moves, reopenings, late, kept, handed_on)
            select id, ?, agreed_at, '2026-04-01', ?, 0, ?, ?, ? from action where id = ?""", partner, moves, late, kept, handedOn, action);
    }

    @Test
    void what_was_late_and_moved_stays_with_the_first_when_another_one_does_it() {
        JsonNode one = figures("", "Eerste (voorbeeld)");
        assertThat(List.of(one.get("promises").asInt(), one.get("keptInTime").asInt(), one.get("doneLater").asInt(), one.get("late").asInt(),
            one.get("open").asInt(), one.get("moved").asInt(), one.get("timesMoved").asInt(), one.get("handedOn").asInt(),
            one.get("handedOnLate").asInt(), one.get("shareKept").asInt())).containsExactly(4, 1, 1, 1, 1, 2, 2, 1, 1, 25);
        JsonNode other = figures("", "Tweede (voorbeeld)");
        assertThat(List.of(other.get("promises").asInt(), other.get("keptInTime").asInt(), other.get("doneLater").asInt(), other.get("moved").asInt(),
            other.get("handedOn").asInt(), other.get("shareKept").asInt())).containsExactly(1, 1, 0, 0, 0, 100);
    }

    @Test
    void the_page_the_file_and_programs_say_the_same() throws IOException {
        HttpVisitor stranger = HttpVisitor.stranger().speaking("nl");
        List<CSVRecord> file = csv(stranger.get("/partners/export.csv?programme=" + SLUG));
        assertThat(file).extracting(row -> row.get("partner")).containsExactly("Eerste (voorbeeld)", "Tweede (voorbeeld)");
        assertThat(csv(HttpVisitor.stranger().with("Accept", "text/csv").get("/api/v1/partners?programme=" + SLUG))).extracting(CSVRecord::toList)
            .isEqualTo(file.stream().map(CSVRecord::toList).toList());
        for (CSVRecord row : file) {
            JsonNode partner = figures("", row.get("partner"));
            for (String name : List.of("promises", "open", "late", "keptInTime", "doneLater", "moved", "timesMoved", "reopened", "notDone", "handedOn",
                "handedOnLate")) {
                assertThat(partner.get(name).asText()).as(name).isEqualTo(row.get(name));
            }
        }
        assertThat(stranger.get("/partners?programme=" + SLUG).page().select("#results tbody tr").first().text()).contains("Eerste (voorbeeld)", "25%");
    }

    @Test
    void each_figure_leads_to_a_list_of_as_many_within_the_same_period() {
        HttpVisitor stranger = HttpVisitor.stranger().speaking("nl");
        for (String period : List.of("", "&from=2026-02-01&to=2026-04-09", "&from=2026-04-10")) {
            for (Element figure : stranger.get("/partners?programme=" + SLUG + period).page().select("#results tbody td a[href^=/actions]")) {
                int said = Integer.parseInt(figure.text().replaceAll("\\D", ""));
                assertThat(stranger.get(figure.attr("href")).page().select("#results tbody tr")).as(figure.attr("href")).hasSize(said);
            }
        }
        assertThat(stranger.get("/partners?programme=" + SLUG).page().select("#results tbody td a[href^=/actions]")).hasSizeGreaterThan(6);
    }

    @Test
    void a_period_is_about_the_day_on_which_it_was_agreed() {
        assertThat(figures("&from=2026-02-01&to=2026-03-10", "Eerste (voorbeeld)").get("promises").asInt()).isEqualTo(2);
        assertThat(figures("&from=2026-02-01&to=2026-03-09", "Eerste (voorbeeld)").get("promises").asInt()).isEqualTo(1);
        assertThat(HttpVisitor.stranger().get("/api/v1/partners?programme=" + SLUG + "&from=2027-01-01").json().get("results")).isEmpty();
        assertThat(HttpVisitor.stranger().get("/api/v1/partners?programme=" + SLUG + "&from=0000-99-99&to=gisteren").json().get("results")).hasSize(2);
    }

    @Test
    void a_partner_has_a_page_of_its_own_also_when_it_promised_nothing() {
        HttpVisitor stranger = HttpVisitor.stranger().speaking("nl");
        assertThat(stranger.get("/partners/" + SLUG + "/EEN").page().select("main").text()).contains("Eerste (voorbeeld)", "25%");
        assertThat(stranger.get("/partners/" + SLUG + "/NIETS").status()).isEqualTo(200);
        assertThat(stranger.get("/partners/" + SLUG + "/WIE").status()).isEqualTo(404);
        assertThat(stranger.get("/partners/nergens/EEN").status()).isEqualTo(404);
    }

    private static JsonNode figures(String period, String partner) {
        Answer answer = HttpVisitor.stranger().get("/api/v1/partners?programme=" + SLUG + period);
        assertThat(answer.status()).isEqualTo(200);
        return StreamSupport.stream(answer.json().get("results").spliterator(), false).filter(each -> each.get("partner").asText().equals(partner))
            .findFirst().orElseThrow();
    }

    private static List<CSVRecord> csv(Answer file) throws IOException {
        assertThat(file.status()).isEqualTo(200);
        return CSVFormat.EXCEL.builder().setDelimiter(';').setHeader().setSkipHeaderRecord(true).get()
            .parse(new StringReader(file.text().substring(1))).getRecords();
    }
}
