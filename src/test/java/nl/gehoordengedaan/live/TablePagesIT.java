package nl.gehoordengedaan.live;

import static nl.gehoordengedaan.harness.Sentences.nl;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.gehoordengedaan.harness.Answer;
import nl.gehoordengedaan.harness.Demo;
import nl.gehoordengedaan.harness.FilledForm;
import nl.gehoordengedaan.harness.HttpVisitor;
import nl.gehoordengedaan.harness.Program;
import nl.gehoordengedaan.harness.Stored;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A table at a meeting: made by somebody of the programme, used by its host without an account and without script. */
@ArquillianTest
@RunAsClient
class TablePagesIT {

    private static final String NASTY = "O'Brien <b>${7*7}#{7*7}</b> \"&amp;\" <script>alert(1)</script>";

    private static HttpVisitor host() {
        return HttpVisitor.stranger().speaking("nl");
    }

    private static Answer put(HttpVisitor host, String code, UUID id, String json) {
        return host.send(host.request("/api/v1/notes/" + id).header("Content-Type", "application/json").header("Authorization", "Bearer " + code)
            .PUT(BodyPublishers.ofString(json)));
    }

    @Test
    void whoever_types_the_code_writes_down_puts_right_and_takes_back() {
        LiveMeetingInTests meeting = LiveMeetingInTests.now();
        String code = meeting.table(Demo.organiserOf(Demo.WESTWIJK), "Veiligheid " + NASTY.substring(0, 40));
        HttpVisitor host = host();
        Answer wrong = host.submit(host.get("/table").form().with("code", "00000000"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select("#f-code-error").text()).contains(nl("live.table.unknown"));
        Answer table = host.submit(host.get("/table").form().with("code", code.substring(0, 4) + " " + code.substring(4))).followed();
        assertThat(table.uri().getPath()).isEqualTo("/table/" + code);
        assertThat(table.page().select("h1").text()).contains(nl("live.table.title", 1));

        FilledForm form = table.form("form[action='/table/" + code + "']").with("words", NASTY).with("kind", "WORRY").with("language", "tr")
            .with("aboutPeople", "12");
        assertThat(host.submit(form).status()).isEqualTo(303);
        assertThat(host.submit(form).status()).as("pressed twice").isEqualTo(303);
        assertThat(meeting.words()).containsExactly(NASTY);
        assertThat(Stored.text("select concat_ws(' ', channel, kind, language, about_people) from note where meeting_id = ?", meeting.id()))
            .isEqualTo("TABLE WORRY tr 12");
        Document page = host.get("/table/" + code + "?done=noted&language=tr").page();
        assertThat(page.select(".gg-noted__words").text().strip()).isEqualTo(NASTY);
        assertThat(page.select("#f-language option[selected]").val()).as("the next one is often of the same person").isEqualTo("tr");

        String note = Stored.text("select id from note where meeting_id = ?", meeting.id());
        FilledForm correction = host.get("/table/" + code + "/notes/" + note).form();
        assertThat(correction.value("words")).isEqualTo(NASTY);
        assertThat(host.submit(correction.with("words", "Beter (voorbeeld)")).status()).isEqualTo(303);
        assertThat(host.submit(correction.with("words", "Weer anders (voorbeeld)")).status()).as("read before it was put right").isEqualTo(409);
        assertThat(meeting.words()).containsExactly("Beter (voorbeeld)");
        assertThat(Stored.text("select first_words from note where id = ?", note)).isEqualTo(NASTY);
        assertThat(host.submit(host.get("/table/" + code).form("form[action$='/withdraw']")).status()).isEqualTo(303);
        assertThat(meeting.words()).isEmpty();
        assertThat(Stored.column("select what from note_change where note_id = ? order by position", note)).containsExactly("CORRECTED", "WITHDRAWN");
        assertThat(host.submit(host.get("/table/" + code).form("form[action$='/restore']")).status()).isEqualTo(303);
        assertThat(meeting.words()).containsExactly("Beter (voorbeeld)");
    }

    @Test
    void nothing_that_was_typed_is_lost_when_a_rule_refuses() {
        LiveMeetingInTests meeting = LiveMeetingInTests.now();
        String code = meeting.table(Demo.organiserOf(Demo.WESTWIJK), "Ouders");
        HttpVisitor host = host();
        Answer refused = host.submit(LiveMeetingInTests.blank(host, code).with("words", "Veel mensen (voorbeeld)").with("aboutPeople", "201")
            .with("kind", "QUESTION").with("language", "ar"));
        assertThat(refused.status()).isEqualTo(422);
        FilledForm kept = refused.form("form[action='/table/" + code + "']");
        assertThat(List.of(kept.value("words"), kept.value("kind"), kept.value("language"), kept.value("aboutPeople")))
            .containsExactly("Veel mensen (voorbeeld)", "QUESTION", "ar", "201");
        assertThat(refused.page().select("#f-aboutPeople-error").text()).contains(nl("live.people.between", 1, 200));
        assertThat(host.submit(kept.with("aboutPeople", "")).status()).as("nobody has to count").isEqualTo(303);
        assertThat(Stored.text("select about_people from note where meeting_id = ?", meeting.id())).isEqualTo("1");
    }

    @Test
    void a_code_works_for_one_table_only_while_the_meeting_is_on_and_not_when_it_is_closed() {
        HttpVisitor organiser = Demo.organiserOf(Demo.WESTWIJK);
        LiveMeetingInTests meeting = LiveMeetingInTests.now();
        String one = meeting.table(organiser, "Een");
        String other = meeting.table(organiser, "Twee");
        HttpVisitor host = host();
        UUID id = UUID.randomUUID();
        assertThat(put(host, one, id, "{\"words\":\"Van tafel een (voorbeeld)\",\"kind\":\"idea\"}").status()).isEqualTo(201);
        Program.isProblem(put(host, other, id, "{\"words\":\"Niet van mij (voorbeeld)\",\"kind\":\"idea\",\"revision\":2}"), 403);
        assertThat(host.get("/table/" + other + "/notes/" + id).status()).isEqualTo(404);
        Program.isProblem(put(host, "99999999", UUID.randomUUID(), "{\"words\":\"Zonder code (voorbeeld)\",\"kind\":\"idea\"}"), 403);

        assertThat(organiser.submit(organiser.get(meeting.work() + "/tables").form("form[action$='/close']:has([aria-label='" + nl("live.tables.close.which", 1) + "'])"))
            .status()).isEqualTo(303);
        assertThat(host.get("/table/" + one).page().select("main").text()).contains(nl("live.table.over"));
        Program.isProblem(put(host, one, UUID.randomUUID(), "{\"words\":\"Te laat (voorbeeld)\",\"kind\":\"idea\"}"), 403);
        assertThat(organiser.submit(organiser.get(meeting.work() + "/tables").form("form[action$='/open']")).status()).isEqualTo(303);
        assertThat(put(host, one, UUID.randomUUID(), "{\"words\":\"Toch nog (voorbeeld)\",\"kind\":\"idea\"}").status()).isEqualTo(201);

        LiveMeetingInTests later = LiveMeetingInTests.beginning(Duration.ofHours(5));
        assertThat(host.get("/table/" + later.table(organiser, "Later")).page().select("main").text()).contains(nl("live.table.early"));
        LiveMeetingInTests over = LiveMeetingInTests.beginning(Duration.ofHours(-27));
        assertThat(host.get("/table/" + over.table(organiser, "Voorbij")).page().select("main").text()).contains(nl("live.table.over"));
        assertThat(host.from("10.9.8.7").get("/table/12121212").status()).isEqualTo(404);
    }

    @Test
    void who_guesses_codes_is_slowed_down_and_who_has_one_is_not() {
        LiveMeetingInTests meeting = LiveMeetingInTests.now();
        String code = meeting.table(Demo.organiserOf(Demo.WESTWIJK), "Raden");
        HttpVisitor guesser = host().from("10.66.66.66");
        List<Integer> statuses = IntStream.range(0, 40).mapToObj(i -> guesser.get("/table/" + (20_000_000 + i)).status()).toList();
        assertThat(statuses).contains(404, 429);
        HttpVisitor room = host().from("10.66.66.67");
        for (int i = 0; i < 80; i++) {
            assertThat(put(room, code, UUID.randomUUID(), "{\"words\":\"Nummer " + i + " (voorbeeld)\",\"kind\":\"idea\"}").status()).isEqualTo(201);
        }
        assertThat(meeting.words()).hasSize(80);
    }

    @Test
    void the_same_note_of_a_program_arriving_at_the_same_moment_is_one() throws Exception {
        LiveMeetingInTests meeting = LiveMeetingInTests.now();
        String code = meeting.table(Demo.organiserOf(Demo.WESTWIJK), "Tegelijk");
        UUID id = UUID.randomUUID();
        List<Answer> answers = Program.atOnce(8, () -> put(host(), code, id, "{\"words\":\"Eén keer (voorbeeld)\",\"kind\":\"worry\",\"aboutPeople\":3}"));
        assertThat(answers).extracting(Answer::status).containsOnly(200, 201);
        assertThat(answers.stream().filter(answer -> answer.status() == 201)).hasSize(1);
        assertThat(meeting.words()).containsExactly("Eén keer (voorbeeld)");
        assertThat(put(host(), code, id, "{\"words\":\"Verbeterd (voorbeeld)\",\"kind\":\"worry\",\"aboutPeople\":3,\"revision\":2}").status()).isEqualTo(200);
        assertThat(put(host(), code, id, "{\"words\":\"Eén keer (voorbeeld)\",\"kind\":\"worry\",\"aboutPeople\":3}").status())
            .as("the first one arrives once more").isEqualTo(200);
        Program.isProblem(put(host(), code, id, "{\"words\":\"Iets heel anders (voorbeeld)\",\"kind\":\"worry\",\"aboutPeople\":3}"), 409);
        assertThat(meeting.words()).containsExactly("Verbeterd (voorbeeld)");
        Program.isProblem(put(host(), code, UUID.randomUUID(), "{\"words\":\"\",\"kind\":\"worry\"}"), 422);
        Program.isProblem(put(host(), code, UUID.randomUUID(), "{\"words\":\"Getal (voorbeeld)\",\"kind\":\"worry\",\"aboutPeople\":201}"), 422);
        Program.isProblem(put(host(), code, UUID.randomUUID(), "{\"words\":\"Lijn (voorbeeld)\",\"kind\":\"worry\",\"line\":\"" + UUID.randomUUID() + "\"}"), 422);
    }

    @Test
    void the_sheets_show_the_code_and_a_picture_of_the_address_and_another_programme_sees_nothing() {
        HttpVisitor organiser = Demo.organiserOf(Demo.WESTWIJK);
        LiveMeetingInTests meeting = LiveMeetingInTests.now();
        String code = meeting.table(organiser, "Werk");
        Document sheets = organiser.get(meeting.work() + "/tables/sheets").page();
        assertThat(sheets.select(".gg-sheet__code").text()).isEqualTo(code.substring(0, 4) + " " + code.substring(4));
        assertThat(sheets.select(".gg-sheet svg path").attr("d")).startsWith("M");
        HttpVisitor elsewhere = Demo.organiserOf(Demo.ZUIDWEST);
        for (String path : List.of("/tables", "/tables/sheets", "/notes", "/notes/export.csv", "/notes/new")) {
            assertThat(elsewhere.get(meeting.work() + path).status()).as(path).isEqualTo(403);
        }
        String old = Stored.text("select id from discussion_table where meeting_id = ?", meeting.id());
        assertThat(organiser.submit(organiser.get(meeting.work() + "/tables/" + old).form("form[action$='/code']")).status()).isEqualTo(303);
        assertThat(host().get("/table/" + code).status()).as("the old code").isEqualTo(404);
    }

    @Test
    void somebody_of_the_programme_types_in_finds_puts_right_and_takes_the_list_along() {
        HttpVisitor organiser = Demo.organiserOf(Demo.WESTWIJK);
        LiveMeetingInTests meeting = LiveMeetingInTests.now();
        String code = meeting.table(organiser, "Kind");
        assertThat(put(host(), code, UUID.randomUUID(), "{\"words\":\"=1+1 spelen (voorbeeld)\",\"kind\":\"idea\",\"language\":\"nl\"}").status()).isEqualTo(201);
        FilledForm form = organiser.get(meeting.work() + "/notes/new").form().with("channel", "STAFF").with("words", "Zelf gehoord 100% (voorbeeld)")
            .with("kind", "COMPLIMENT");
        assertThat(organiser.submit(form).status()).isEqualTo(303);
        assertThat(organiser.submit(form).status()).isEqualTo(303);
        assertThat(meeting.words()).hasSize(2);
        assertThat(organiser.get(meeting.work() + "/notes?words=100%25").page().select("tbody tr")).hasSize(1);
        assertThat(organiser.get(meeting.work() + "/notes?kind=IDEA&channel=TABLE").page().select("tbody tr")).hasSize(1);
        assertThat(organiser.get(meeting.work() + "/notes?kind=REPAIR").page().select(".gg-empty").text()).contains(nl("live.notes.none"));
        String csv = organiser.get(meeting.work() + "/notes/export.csv").text();
        assertThat(csv).startsWith("\uFEFF").contains("'=1+1 spelen", "Zelf gehoord 100%");
        String note = Stored.text("select id from note where meeting_id = ? and channel = 'STAFF'", meeting.id());
        assertThat(organiser.submit(organiser.get(meeting.work() + "/notes/" + note).form("form[action$='" + note + "']").with("words", "Anders (voorbeeld)"))
            .status()).isEqualTo(303);
        assertThat(organiser.submit(organiser.get(meeting.work() + "/notes/" + note).form("form[action$='/withdraw']")).status()).isEqualTo(303);
        assertThat(meeting.words()).containsExactly("=1+1 spelen (voorbeeld)");
        assertThat(organiser.get(meeting.work() + "/notes?show=WITHDRAWN").page().select("tbody tr")).hasSize(1);
    }
}
