package nl.gehoordengedaan.publication;

import static nl.gehoordengedaan.harness.Sentences.nl;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.gehoordengedaan.harness.Answer;
import nl.gehoordengedaan.harness.Demo;
import nl.gehoordengedaan.harness.HttpVisitor;
import nl.gehoordengedaan.harness.Resident;
import nl.gehoordengedaan.harness.Resident.Said;
import nl.gehoordengedaan.harness.Stored;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The lists for everyone, with little and with much in them. */
@ArquillianTest
@RunAsClient
class PublicListsIT {

    private static final String FEW = "tienwijk";
    private static final String MANY = "duizendwijk";
    private static final int MEASUREMENTS = 7;

    @BeforeAll
    static void two_programmes_with_ten_and_with_a_thousand() {
        Demo.programmes();
        fill(FEW, 10);
        fill(MANY, 1000);
    }

    /** Past the pages, because a thousand forms take long. Half is checked, every third is overdue. */
    private static void fill(String slug, int number) {
        if (Stored.count("select count(*) from programme where slug = ?", slug) > 0) {
            return;
        }
        Demo.imported("""
            {"programmes": [{"slug": "%s", "name": "%s (voorbeeld)", "municipality": "Voorbeeldstad", "languages": ["nl"],
              "districts": ["Noord", "Oost", "Zuid", "West"],
              "partners": [{"code": "A", "name": "Partner (voorbeeld)", "steeringGroup": true}]}]}
            """.formatted(slug, slug));
        UUID programme = UUID.fromString(Stored.text("select id from programme where slug = ?", slug));
        String base = slug.equals(FEW) ? "81" : "82";
        Stored.change("""
            insert into contribution (id, version, code, programme_id, kind, state, words, words_language, salt, district_id, received_at,
              term, due_at, remind_at, director_at, overdue_at, checked_at, words_shown, response)
            select concat('000000%1$s-0000-4000-8000-', lpad(seq, 12, '0')), 0, concat('%1$s', lpad(seq, 7, '0')), ?,
              elt(1 + seq mod 4, 'IDEA', 'WORRY', 'QUESTION', 'COMPLIMENT'),
              if(seq mod 2 = 0, 'CHECKED', 'RECEIVED'), concat('Bericht ', seq, if(seq mod 2 = 0, ' getoondwoord', ' verborgenwoord')), 'nl',
              repeat('s', 43), (select id from programme_district where programme_id = ? limit 1), timestampadd(second, seq, '2026-01-05'),
              'CONTRIBUTION_ANSWERED', '2026-01-27', '2026-01-20', '2026-01-29', if(seq mod 3 = 0, '2026-01-27', null),
              if(seq mod 2 = 0, '2026-01-06', null), seq mod 2 = 0,
              if(seq mod 5 = 0, 'AGENDA', null)
            from seq_1_to_%2$d""".formatted(base, number), programme, programme);
        // one by one: from a selection this database does not take ids into a table with triggers
        for (String code : Stored.column("select code from contribution where programme_id = ? order by code", programme)) {
            Stored.change("insert into register_entry (id, programme_id, subject, code, kind, happened_at) values (?, ?, ?, ?, 'HEARD', '2026-01-05')",
                UUID.randomUUID(), programme, UUID.randomUUID(), code);
        }
        Stored.change("""
            insert into contribution_me_too (id, contribution_id, browser, said_at)
            select uuid(), id, sha2(concat('browser ', seq), 256), '2026-01-06' from contribution join seq_1_to_3
            where programme_id = ? and kind = 'WORRY'""", programme);
        fillActions(slug, programme, slug.equals(FEW) ? "83" : "84", number);
        Stored.change("""
            insert into work_item (task_id, process, step, subject, programme_id, role, page, opened_at, due_at)
            select id, 'contribution', 'check', id, programme_id, 'ORGANISER', concat('/work/contributions/', id), received_at, due_at
            from contribution where programme_id = ?""", programme);
    }

    /** Ten at the same moment, every third is late; the first one comes of all that was said and was moved as often. */
    private static void fillActions(String slug, UUID programme, String base, int number) {
        UUID partner = UUID.fromString(Stored.text("select id from programme_partner where programme_id = ?", programme));
        // named one by one: from a selection this database does not take ids into a table with triggers
        String rows = IntStream.rangeClosed(1, number).mapToObj(i -> """
            ('000000%1$s-0000-4000-8000-%2$012d', 0, '%1$s%2$07d', '%3$s', '%4$s', 'LIGHTING', 'Actie %2$d (voorbeeld)',
            timestampadd(minute, %5$d, '2026-01-05'), '%3$s', '%6$s', '2026-01-10', '2026-01-20', '2026-01-20', '2026-01-21', %7$s, false, 0, false, false, 0,
            0, 0, false)""".formatted(base, i, programme, i % 2 == 0 ? "PICKED_UP" : "CLOSED", i / 10, partner, i % 3 == 0 ? "'2026-01-21'" : "null"))
            .collect(Collectors.joining(", "));
        Stored.change("insert into action (id, version, code, programme_id, state, category, title, agreed_at, agreed_by, partner_id, pick_up_due_at,"
            + " first_day, due_day, due_at, late_since, was_late, shift_count, waiting, said_done, rounds, asked_reporters, reopened_count,"
            + " for_the_agenda) values " + rows);
        Stored.change("insert into action_promise select id, partner_id, agreed_at, first_day, 0, 0, false, true, false from action where programme_id = ?",
            programme);
        String first = Stored.text("select id from action where code = ?", first(slug));
        Stored.change("insert into action_origin select ?, id from contribution where programme_id = ?", first, programme);
        Stored.change("insert into action_shift (action_id, position, from_day, to_day, reason, asked_by, organisation_id, at) values " + IntStream
            .range(0, number).mapToObj(i -> "('%s', %d, '2026-01-20', '2026-01-21', 'Voorbeeld', 'PARTNER', '%s', '2026-01-20')".formatted(first, i, partner))
            .collect(Collectors.joining(", ")));
    }

    private static String first(String slug) {
        return (slug.equals(FEW) ? "83" : "84") + "0000001";
    }

    @Test
    void the_server_has_no_pages_of_its_own() {
        assertThat(HttpVisitor.stranger().speaking("nl").get("/console").status()).isEqualTo(404);
    }

    @Test
    void a_trace_of_a_promise_asks_no_more_often_when_it_comes_of_a_thousand_and_was_moved_as_often() {
        HttpVisitor stranger = HttpVisitor.stranger().speaking("nl");
        for (String path : List.of("/actions/", "/api/v1/actions/")) {
            assertThat(statements(stranger, path + first(MANY))).as(path).isEqualTo(statements(stranger, path + first(FEW))).isPositive();
        }
    }

    @Test
    void the_list_of_actions_for_those_who_work_asks_no_more_often_for_a_thousand_than_for_ten() {
        HttpVisitor few = Demo.organiserOf(FEW);
        HttpVisitor many = Demo.organiserOf(MANY);
        for (String path : List.of("/work/actions", "/work/actions?show=THIS_WEEK", "/work/actions?show=ALL&order=NEWEST")) {
            assertThat(statements(many, path)).as(path).isEqualTo(statements(few, path)).isPositive();
        }
    }

    @Test
    void all_promises_leave_as_a_file_each_once_in_the_order_of_the_list() throws IOException {
        List<CSVRecord> rows = csv(HttpVisitor.stranger().get("/actions/export.csv?programme=" + MANY));
        assertThat(rows).hasSize(1000).extracting(row -> row.get("code")).doesNotHaveDuplicates();
        assertThat(rows).extracting(row -> row.get("agreed")).isSortedAccordingTo(java.util.Comparator.reverseOrder());
        assertThat(csv(HttpVisitor.stranger().get("/actions/export.csv?programme=" + MANY + "&status=OVERDUE"))).hasSize(333);
        assertThat(csv(HttpVisitor.stranger().get("/actions/export.csv?programme=" + MANY + "&words=actie"))).hasSize(1000);
        HttpVisitor organiser = Demo.organiserOf(MANY);
        for (String order : List.of("DUE", "NEWEST", "OLDEST")) {
            List<CSVRecord> work = csv(organiser.get("/work/actions/export.csv?show=ALL&order=" + order));
            assertThat(work).as(order).hasSize(1000).extracting(row -> row.get(0)).doesNotHaveDuplicates();
            String page = organiser.get("/work/actions?show=ALL&order=" + order).page().select("main tbody tr").first().text();
            assertThat(page.replaceAll("\\s", "")).as(order).contains(work.get(0).get(0));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actions?programme=%s", "/actions?programme=%s&status=OVERDUE", "/actions?programme=%s&words=actie", "/partners?programme=%s",
        "/api/v1/actions?programme=%s", "/api/v1/partners?programme=%s", "/contributions?programme=%s&response=AGENDA",
        "/contributions?programme=%s", "/contributions?programme=%s&status=OVERDUE", "/contributions?programme=%s&words=bericht",
        "/api/v1/contributions?programme=%s", "/register?programme=%s", "/contributions/new?programme=%s"})
    void a_page_asks_the_database_no_more_often_for_a_thousand_than_for_ten(String path) {
        HttpVisitor stranger = HttpVisitor.stranger().speaking("nl");
        assertThat(statements(stranger, path.formatted(MANY))).isEqualTo(statements(stranger, path.formatted(FEW))).isPositive();
    }

    @Test
    void the_work_list_asks_the_database_no_more_often_for_a_thousand_than_for_ten() {
        long few = statements(Demo.organiserOf(FEW), "/work");
        assertThat(statements(Demo.organiserOf(MANY), "/work")).isEqualTo(few).isPositive();
    }

    /** What the page itself asks; now and then something on the server asks too, so the quietest of several measurements counts. */
    private static long statements(HttpVisitor visitor, String path) {
        assertThat(visitor.get(path).status()).as(path).isEqualTo(200);
        return IntStream.range(0, MEASUREMENTS).mapToLong(i -> {
            long before = statements();
            visitor.get(path);
            return statements() - before;
        }).min().orElseThrow();
    }

    private static long statements() {
        return Stored.count("select sum(variable_value) from information_schema.global_status"
            + " where variable_name in ('COM_SELECT', 'COM_STMT_EXECUTE', 'COM_UPDATE', 'COM_INSERT', 'COM_DELETE')");
    }

    @Test
    void paging_shows_everything_once_and_then_says_that_there_is_no_more() {
        List<String> codes = new ArrayList<>();
        HttpVisitor stranger = HttpVisitor.stranger().speaking("nl");
        String next = "/contributions?programme=" + MANY;
        while (!next.isEmpty()) {
            Answer page = stranger.get(next);
            List<String> found = page.page().select("#results tbody a[href^=/contributions/]").eachAttr("href");
            assertThat(found).hasSize(50);
            codes.addAll(found);
            next = page.page().select("#results a[href*='page=" + (codes.size() / 50 + 1) + "']").attr("href");
        }
        assertThat(codes).hasSize(1000).doesNotHaveDuplicates().isSortedAccordingTo(java.util.Comparator.reverseOrder());
        Answer beyond = stranger.get("/contributions?programme=" + MANY + "&page=21");
        assertThat(beyond.status()).isEqualTo(200);
        assertThat(beyond.page().select("#results").text()).contains(nl("publication.list.nothing"));
        assertThat(beyond.page().select("#results tbody tr")).isEmpty();
    }

    @Test
    void a_word_is_found_in_what_is_shown_and_nowhere_else() {
        HttpVisitor stranger = HttpVisitor.stranger().speaking("nl");
        assertThat(rows(stranger, "programme=" + FEW + "&words=getoondwoord")).isEqualTo(5);
        assertThat(rows(stranger, "programme=" + FEW + "&words=getoond")).as("the beginning of a word").isEqualTo(5);
        assertThat(rows(stranger, "programme=" + FEW + "&words=getoondwoord+bericht")).isEqualTo(5);
        assertThat(rows(stranger, "programme=" + FEW + "&words=verborgenwoord")).isZero();
        assertThat(rows(stranger, "programme=" + FEW + "&words=getoondwoord+nergens")).isZero();
        Answer nothing = stranger.get("/contributions?words=nietteverwachtenwoord");
        assertThat(nothing.status()).isEqualTo(200);
        assertThat(nothing.page().select("#results").text()).contains(nl("publication.list.nothing"));
    }

    @Test
    void a_choice_leaves_only_what_was_chosen_and_the_next_page_keeps_it() {
        HttpVisitor stranger = HttpVisitor.stranger().speaking("nl");
        assertThat(rows(stranger, "programme=" + FEW)).isEqualTo(10);
        assertThat(rows(stranger, "programme=" + FEW + "&kind=IDEA")).isEqualTo(2);
        assertThat(rows(stranger, "programme=" + FEW + "&status=OVERDUE")).isEqualTo(3);
        assertThat(rows(stranger, "programme=" + FEW + "&status=ANSWERED")).isZero();
        String next = stranger.get("/contributions?programme=" + MANY + "&kind=WORRY&status=OPEN").page().select("#results a[href*='page=2']").attr("href");
        assertThat(next).contains("programme=" + MANY, "kind=WORRY", "status=OPEN");
        assertThat(stranger.get(next).page().select("#results tbody td:nth-child(2)").eachText()).hasSize(50)
            .containsOnly(nl("contribution.kind.WORRY"));
    }

    @Test
    void the_list_leaves_as_a_file_with_the_same_choice() throws IOException {
        Answer file = HttpVisitor.stranger().get("/contributions/export.csv?programme=" + MANY + "&kind=WORRY");
        assertThat(file.header("Content-Type")).startsWith("text/csv");
        assertThat(file.header("Content-Disposition")).startsWith("attachment");
        List<CSVRecord> rows = csv(file);
        assertThat(rows).hasSize(250).allSatisfy(row -> {
            assertThat(row.get("kind")).isEqualTo("WORRY");
            assertThat(row.get("channel")).isEqualTo("web");
            assertThat(row.get("meToo")).isEqualTo("3");
        });
        Answer program = HttpVisitor.stranger().get("/api/v1/contributions?programme=" + MANY);
        assertThat(program.json().get("results")).hasSize(50).allSatisfy(each -> {
            assertThat(each.get("channel").asText()).isEqualTo("web");
            assertThat(each.get("meToo").asInt()).isEqualTo(each.get("kind").asText().equals("worry") ? 3 : 0);
        });
        assertThat(rows).extracting(row -> row.get("code")).doesNotHaveDuplicates();
        assertThat(file.text()).doesNotContain("verborgenwoord");
        assertThat(csv(HttpVisitor.stranger().get("/register/export.csv?programme=" + MANY))).hasSize(1000);
    }

    @Test
    void a_spreadsheet_takes_nobodys_words_for_a_formula() throws IOException {
        String mark = "formule" + UUID.randomUUID().toString().substring(0, 8);
        HttpVisitor organiser = Demo.organiserOf(Demo.WESTWIJK);
        List<String> dangerous = List.of("=HYPERLINK(\"http://voorbeeld.invalid\") ", "+1 ", "-1 ", "@SUM(1) ", "|cmd ", "%0A=1 ");
        List<String> codes = new ArrayList<>();
        for (String words : dangerous) {
            Said said = Resident.speaking("nl").says(words + mark);
            codes.add(said.code());
            organiser.submit(organiser.get(said.workPage()).form("form[action$='/check']").with("shown", "words"));
            organiser.submit(organiser.get(said.workPage()).form("form[action$='/answer']").with("answer", words + mark));
        }
        List<CSVRecord> exported = csv(HttpVisitor.stranger().get("/contributions/export.csv?words=" + mark));
        assertThat(exported).hasSize(dangerous.size());
        List<CSVRecord> register = csv(HttpVisitor.stranger().get("/register/export.csv?programme=westwijk")).stream()
            .filter(row -> codes.contains(row.get("code"))).toList();
        assertThat(register).hasSizeGreaterThanOrEqualTo(3 * dangerous.size());
        assertThat(List.of(exported, register)).allSatisfy(rows -> assertThat(rows).allSatisfy(row -> assertThat(row.toList())
            .allSatisfy(cell -> assertThat(cell).doesNotMatch("(?s)[=+@|%\\t\\r\\n-].*"))));
        assertThat(exported).extracting(row -> row.get("words")).contains("'=HYPERLINK(\"http://voorbeeld.invalid\") " + mark);
    }

    private static int rows(HttpVisitor visitor, String query) {
        return visitor.get("/contributions?" + query).page().select("#results tbody tr").size();
    }

    private static List<CSVRecord> csv(Answer file) throws IOException {
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.text()).startsWith("\ufeff");
        return CSVFormat.EXCEL.builder().setDelimiter(';').setHeader().setSkipHeaderRecord(true).get()
            .parse(new StringReader(file.text().substring(1))).getRecords();
    }
}
