package nl.gehoordengedaan.worklist;

import static nl.gehoordengedaan.harness.Sentences.nl;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.gehoordengedaan.harness.Answer;
import nl.gehoordengedaan.harness.Demo;
import nl.gehoordengedaan.harness.HttpVisitor;
import nl.gehoordengedaan.harness.Program;
import nl.gehoordengedaan.harness.Resident;
import nl.gehoordengedaan.harness.Resident.Said;
import nl.gehoordengedaan.harness.Stored;
import nl.gehoordengedaan.harness.TestSystem;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The work list: who sees what, what can be asked of it, and the file. */
@ArquillianTest
@RunAsClient
class WorkListIT {

    private static final String WIJKBEHEER = "partner@wijkbeheer-voorbeeld.westwijk.example";
    private static final String BUURTTEAM = "partner@buurtteam-voorbeeld.westwijk.example";
    private static String ours;
    private static String theirs;
    private static String code;

    /** One task of the programme and, put into the list past any process, one of a partner. */
    @BeforeAll
    static void a_task_of_the_programme_and_one_of_a_partner() {
        Demo.programmes();
        Said said = Resident.speaking("nl").says("=HYPERLINK(\"x\") kikkerbilletjes op het plein (voorbeeld)");
        ours = said.workPage();
        code = said.page().replaceAll("\\D", "");
        String programme = Stored.text("select id from programme where slug = ?", Demo.WESTWIJK);
        String partner = Stored.text("select id from programme_partner where code = 'WIJKBEHEER' and programme_id = ?", programme);
        UUID task = UUID.randomUUID();
        theirs = "/work/contributions/" + task;
        Stored.change("""
            insert into work_item (task_id, process, step, subject, programme_id, role, organisation_id, page, opened_at, due_at)
            values (?, 'contribution', 'answer', ?, ?, 'PARTNER_STAFF', ?, ?, '2020-01-01', '2020-01-09')""", task.toString(), task,
            UUID.fromString(programme), UUID.fromString(partner), theirs);
    }

    @Test
    void a_number_leads_to_its_page_also_when_nothing_has_to_be_done() {
        Said said = Resident.speaking("nl").says("Alles is gedaan (voorbeeld)");
        HttpVisitor organiser = Demo.organiserOf(Demo.WESTWIJK);
        Stored.change("delete from work_item where subject = ?", said.id());

        for (String asked : List.of(said.code(), said.code().substring(0, 3) + "+" + said.code().substring(3, 6) + "+" + said.code().substring(6))) {
            Answer found = organiser.get("/work?words=" + asked);
            assertThat(found.page().select("#results a[href='" + said.workPage() + "']")).as(asked).hasSize(1);
            assertThat(found.page().select("#results").text()).contains(nl("worklist.nothing.open"), "Alles is gedaan (voorbeeld)");
        }
        for (HttpVisitor other : List.of(Demo.as(WIJKBEHEER), Demo.organiserOf(Demo.ZUIDWEST))) {
            assertThat(other.get("/work?words=" + said.code()).text()).doesNotContain(said.workPage(), "Alles is gedaan");
        }
    }

    @Test
    void an_organiser_sees_the_tasks_of_partners_with_their_name_and_a_partner_sees_only_its_own() {
        Answer organiser = Demo.organiserOf(Demo.WESTWIJK).get("/work?whose=" + partner());
        assertThat(organiser.page().select("#results tbody tr:has(a[href='" + theirs + "'])").text()).contains(nl("worklist.at", "Wijkbeheer (voorbeeld)"));
        assertThat(Demo.organiserOf(Demo.WESTWIJK).get("/work?whose=ours").text()).doesNotContain(theirs);

        for (String path : List.of("/work", "/work?whose=ours", "/work?programme=" + programme(), "/work?words=kikkerbilletjes", "/work?words=" + code)) {
            assertThat(Demo.as(WIJKBEHEER).get(path).text()).as(path).doesNotContain(ours, "kikkerbilletjes (");
        }
        assertThat(Demo.as(WIJKBEHEER).get("/work").page().select("#results tbody a").eachAttr("href")).contains(theirs);
        assertThat(Demo.as(BUURTTEAM).get("/work").text()).doesNotContain(ours, theirs);
        assertThat(Demo.as(BUURTTEAM).get("/work?whose=" + partner()).text()).doesNotContain(theirs);
        assertThat(Demo.organiserOf(Demo.ZUIDWEST).get("/work?whose=" + partner()).text()).doesNotContain(theirs);
        assertThat(Demo.as(BUURTTEAM).get("/work/export.csv").text()).doesNotContain("kikkerbilletjes");
        assertThat(Demo.as("panel@westwijk.example").get("/work").status()).isEqualTo(403);
    }

    @Test
    void the_list_is_asked_by_word_number_kind_of_task_and_moment() {
        HttpVisitor organiser = Demo.organiserOf(Demo.WESTWIJK);
        for (String question : List.of("words=kikkerbilletjes", "words=" + code, "words=" + code.substring(0, 3) + "+" + code.substring(3, 6) + "+" + code.substring(6),
            "words=kikkerbilletjes&task=contribution.check&whose=ours&sort=newest", "words=kikkerbil&due=later&sort=partner")) {
            assertThat(organiser.get("/work?" + question).page().select("#results tbody a").eachAttr("href")).as(question).contains(ours);
        }
        for (String question : List.of("words=kikkerbilletjes&task=contribution.answer", "words=kikkerbilletjes&due=late", "words=nergenstevinden")) {
            Answer nothing = organiser.get("/work?" + question);
            assertThat(nothing.page().select("#results tbody tr")).as(question).isEmpty();
            assertThat(nothing.page().select("#results").text()).contains(nl("worklist.nothing"));
        }
    }

    @Test
    void what_makes_no_sense_is_not_asked() {
        HttpVisitor organiser = Demo.organiserOf(Demo.WESTWIJK);
        for (String question : List.of("programme=x&whose=%00&task='--&due=yesterday&sort=x&page=-1", "words=%2B%2B*%22%28", "words=%25&page=99999", "whose=" + UUID.randomUUID())) {
            assertThat(organiser.get("/work?" + question).status()).as(question).isEqualTo(200);
        }
    }

    @Test
    void how_much_is_late_stands_on_top_as_a_link_to_it() {
        HttpVisitor organiser = Demo.organiserOf(Demo.WESTWIJK);
        Answer list = organiser.get("/work?whose=" + partner());
        String late = list.page().select("#results a.gg-tally__link--late").attr("href");
        List<String> shown = organiser.get(late).page().select("#results tbody a").eachAttr("href");
        assertThat(shown).contains(theirs);
        assertThat(list.page().select("#results a.gg-tally__link--late").text()).isEqualTo(nl("worklist.count.late", shown.size()));
        assertThat(organiser.get(late.replace("late", "today")).page().select("#results").text()).contains(nl("worklist.nothing.today"));
    }

    @Test
    void several_are_chosen_from_the_list_and_taken_to_the_page_that_does_it() {
        HttpVisitor organiser = Demo.organiserOf(Demo.WESTWIJK);
        for (String which : List.of("eerste", "tweede")) {
            Said said = Resident.speaking("nl").says("Zeldzaamwoord, de " + which + " (voorbeeld)");
            organiser.submit(organiser.get(said.workPage()).form("form[action$='/check']").with("shown", "words"));
        }
        Answer list = organiser.get("/work?words=zeldzaamwoord");
        List<String> subjects = list.page().select("#results input[type=checkbox][name=contribution]").eachAttr("value");
        assertThat(subjects).hasSizeGreaterThanOrEqualTo(2);
        assertThat(list.page().select("#results button").eachAttr("formaction")).contains("/work/contributions/join", "/work/contributions/answer",
            "/work/contributions/action");

        for (String page : list.page().select("#results button").eachAttr("formaction")) {
            String question = subjects.stream().map(each -> "contribution=" + each).collect(Collectors.joining("&"));
            assertThat(organiser.get(page + "?" + question).page().select("main").text()).as(page).contains("de eerste (voorbeeld)", "de tweede (voorbeeld)");
        }
        assertThat(organiser.get("/work?words=kikkerbilletjes").page().select("#results input[type=checkbox]")).isEmpty();
    }

    @Test
    void what_is_urgent_stands_first() throws IOException {
        HttpVisitor organiser = Demo.organiserOf(Demo.WESTWIJK);
        Said calm = Resident.speaking("nl").says("Vlinderstruikwoord, het kan wachten (voorbeeld)");
        Said urgent = Resident.speaking("nl").says("Vlinderstruikwoord, ik ruik gas (voorbeeld)");
        assertThat(first(organiser, "Vlinderstruikwoord")).isEqualTo(calm.workPage());

        organiser.submit(organiser.get(urgent.workPage()).form("form[action$='/urgent']"));

        Answer list = organiser.get("/work?words=Vlinderstruikwoord");
        assertThat(list.page().select("#results tbody tr").eachText()).hasSize(2).first().asString().contains(nl("worklist.urgent"), "gas");
        assertThat(Program.of("organiser", Demo.WESTWIJK).get("/api/v1/work-items?words=Vlinderstruikwoord").json().get("results").get(0).get("urgent").asBoolean()).isTrue();
        List<CSVRecord> rows = CSVFormat.EXCEL.builder().setDelimiter(';').get()
            .parse(new StringReader(organiser.get("/work/export.csv?words=Vlinderstruikwoord").text().substring(1))).getRecords();
        assertThat(rows).extracting(row -> row.get(8)).containsExactly(nl("worklist.urgent"), nl("worklist.urgent.yes"), "");
        assertThat(organiser.get(urgent.workPage()).text()).contains("112", "0800-9009", nl("contribution.deed.URGENT"));
        assertThat(HttpVisitor.stranger().get(urgent.page()).text()).doesNotContain(nl("worklist.urgent"));

        organiser.submit(organiser.get(urgent.workPage()).form("form[action$='/check']").with("shown", "words"));
        assertThat(first(organiser, "Vlinderstruikwoord")).as("also at the next step").isEqualTo(urgent.workPage());
        organiser.submit(organiser.get(urgent.workPage()).form("form[action$='/urgent']"));
        assertThat(organiser.get("/work?words=Vlinderstruikwoord").page().select("#results tbody").text()).doesNotContain(nl("worklist.urgent"));
    }

    @Test
    void what_came_of_something_urgent_is_urgent_at_the_partner_too() {
        HttpVisitor organiser = Demo.organiserOf(Demo.WESTWIJK);
        Said said = Resident.speaking("nl").says("Losse stroomdraad bij de brug (voorbeeld)");
        organiser.submit(organiser.get(said.workPage()).form("form[action$='/urgent']"));
        organiser.submit(organiser.get(said.workPage()).form("form[action$='/check']").with("shown", "words"));
        organiser.submit(organiser.get(said.workPage() + "/action").form("form[action$='/action']").with("category", "LIGHTING")
            .with("title", "Stroomdraadwoord vastzetten (voorbeeld)").with("partner", partner()));

        assertThat(Demo.as(WIJKBEHEER).get("/work?words=Stroomdraadwoord").page().select("#results tbody").text()).contains(nl("worklist.urgent"));
        assertThat(TestSystem.mails().waitForMailTo(WIJKBEHEER, "Stroomdraadwoord").text()).contains(nl("action.letter.partner.URGENT"));
        organiser.submit(organiser.get(said.workPage()).form("form[action$='/urgent']"));
        assertThat(Demo.as(WIJKBEHEER).get("/work?words=Stroomdraadwoord").page().select("#results tbody").text()).contains("Stroomdraadwoord")
            .doesNotContain(nl("worklist.urgent"));
    }

    private static String first(HttpVisitor organiser, String words) {
        return organiser.get("/work?words=" + words).page().select("#results tbody th a").first().attr("href");
    }

    @Test
    void what_was_finished_last_leads_back_to_it_and_only_for_who_did_it() {
        HttpVisitor organiser = Demo.organiserOf(Demo.WESTWIJK);
        Said said = Resident.speaking("nl").says("Daar ging iets mis (voorbeeld)");
        organiser.submit(organiser.get(said.workPage()).form("form[action$='/check']").with("shown", "words"));

        assertThat(organiser.get("/work").page().select("section[aria-labelledby=done] li").first().select("a").attr("href")).isEqualTo(said.workPage());
        assertThat(Demo.as("director@westwijk.example").get("/work").page().select("section[aria-labelledby=done]").text()).doesNotContain("Daar ging iets mis");
        assertThat(organiser.get("/work?due=late").page().select("section[aria-labelledby=done]")).isEmpty();
    }

    @Test
    void the_file_holds_what_was_asked_and_no_formula() throws IOException {
        Answer file = Demo.organiserOf(Demo.WESTWIJK).get("/work/export.csv?words=kikkerbilletjes");
        assertThat(file.header("Content-Type")).startsWith("text/csv");
        List<CSVRecord> rows = CSVFormat.EXCEL.builder().setDelimiter(';').get().parse(new StringReader(file.text().substring(1))).getRecords();
        assertThat(rows).hasSize(2);
        assertThat(rows.get(1).get(2)).isEqualTo(code);
        assertThat(rows.get(1).get(3)).startsWith("'=HYPERLINK");
        assertThat(Demo.organiserOf(Demo.WESTWIJK).get("/work/export.csv?whose=" + partner()).text()).contains("Wijkbeheer (voorbeeld)");
        assertThat(HttpVisitor.stranger().get("/work/export.csv").status()).isEqualTo(303);
    }

    private static String programme() {
        return Stored.text("select id from programme where slug = ?", Demo.WESTWIJK);
    }

    private static String partner() {
        return Stored.text("select id from programme_partner where code = 'WIJKBEHEER' and programme_id = ?", programme());
    }
}
