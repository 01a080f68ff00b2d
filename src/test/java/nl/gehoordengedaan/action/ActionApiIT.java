package nl.gehoordengedaan.action;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.gehoordengedaan.harness.Answer;
import nl.gehoordengedaan.harness.Demo;
import nl.gehoordengedaan.harness.HttpVisitor;
import nl.gehoordengedaan.harness.Program;
import nl.gehoordengedaan.harness.Stored;
import nl.gehoordengedaan.harness.TestSystem;
import nl.gehoordengedaan.shared.Eventually;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Making actions and working on them, by program: the same deeds with the same rights as on the page. */
@ArquillianTest
@RunAsClient
class ActionApiIT {

    private static final String API = "/api/v1/actions";
    private static final String WIJKBEHEER = "partner@wijkbeheer-voorbeeld.westwijk.example";
    private static final String BUURTTEAM = "partner@buurtteam-voorbeeld.westwijk.example";

    private final HttpVisitor organiser = Program.of("organiser", Demo.WESTWIJK);
    private final HttpVisitor partner = Program.of(WIJKBEHEER);

    @Test
    void from_agreed_to_done_with_a_delay_and_the_reporter_hears_it() {
        String email = "melder" + UUID.randomUUID() + "@voorbeeld.invalid";
        String action = offered(made(checked(email)));
        JsonNode asked = partner.get(API + "/" + action + "/work").json();
        assertThat(asked.get("category").asText()).isEqualTo("lighting");
        LocalDate day = LocalDate.parse(asked.get("askedDay").asText());

        done(partner.postJson(API + "/" + action + "/pick-ups", "{\"day\": \"" + day + "\"}"), "picked_up");
        done(partner.postJson(API + "/" + action + "/progress-reports", "{\"text\": \"De lamp is besteld (voorbeeld)\"}"), "picked_up");
        Answer moved = partner.postJson(API + "/" + action + "/shifts",
            "{\"day\": \"" + day.plusDays(7) + "\", \"reason\": \"De leverancier is laat (voorbeeld)\"}");
        done(moved, "picked_up");
        assertThat(moved.json().get("dueDay").asText()).isEqualTo(day.plusDays(7).toString());
        assertThat(TestSystem.mails().waitForMailTo(email, "leverancier").text()).contains("De leverancier is laat");
        done(partner.postJson(API + "/" + action + "/completions", "{\"text\": \"De lamp doet het weer (voorbeeld)\"}"), "done");
        assertThat(TestSystem.mails().waitForMailTo(email, "De lamp doet het weer").text()).isNotBlank();

        JsonNode work = organiser.get(API + "/" + action + "/work").json();
        assertThat(work.get("firstDay").asText()).isEqualTo(day.toString());
        assertThat(work.get("shifts")).hasSize(1);
        assertThat(work.get("progress")).hasSize(2);
    }

    @Test
    void the_reporter_is_asked_it_is_given_back_assigned_withdrawn_and_given_up() {
        String action = offered(made(checked("vraag" + UUID.randomUUID() + "@voorbeeld.invalid")));
        done(partner.postJson(API + "/" + action + "/questions", "{\"question\": \"Welke lamp is het? (voorbeeld)\"}"), "offered");
        assertThat(partner.get(API + "/" + action + "/work").json().get("waiting").asBoolean()).isTrue();
        done(partner.postJson(API + "/" + action + "/returns", "{\"reason\": \"Wij hebben geen mensen (voorbeeld)\"}"), "to_assign");

        String id = organiser.get(API + "/" + action + "/work").json().get("partner").asText();
        done(organiser.postJson(API + "/" + action + "/assignments", "{\"partner\": \"" + id + "\"}"), "offered");
        done(organiser.postJson(API + "/" + action + "/withdrawals", "{\"reason\": \"Iemand anders doet het (voorbeeld)\"}"), "to_assign");
        done(organiser.postJson(API + "/" + action + "/endings", "{\"because\": \"no_money\", \"text\": \"Er is geen geld voor (voorbeeld)\"}"), "not_done");
        JsonNode work = organiser.get(API + "/" + action + "/work").json();
        assertThat(work.get("because").asText()).isEqualTo("no_money");
    }

    @Test
    void the_reporter_is_not_asked_more_often_than_the_programme_allows() {
        String action = offered(made(checked("vaak" + UUID.randomUUID() + "@voorbeeld.invalid")));
        for (int times = 1; times <= 2; times++) {
            done(partner.postJson(API + "/" + action + "/questions", "{\"question\": \"Welke lamp is het? (voorbeeld)\"}"), "offered");
            done(organiser.postJson(API + "/" + action + "/withdrawals", "{\"reason\": \"Het duurt te lang (voorbeeld)\"}"), "to_assign");
            String id = organiser.get(API + "/" + action + "/work").json().get("partner").asText();
            done(organiser.postJson(API + "/" + action + "/assignments", "{\"partner\": \"" + id + "\"}"), "offered");
        }
        Answer refused = partner.postJson(API + "/" + action + "/questions", "{\"question\": \"En welke kleur? (voorbeeld)\"}");
        Program.isProblem(refused, 422);
        assertThat(refused.text()).contains("question");
    }

    @Test
    void a_photo_comes_with_words() throws Exception {
        String action = offered(made(checked(null)));
        LocalDate day = LocalDate.parse(organiser.get(API + "/" + action + "/work").json().get("askedDay").asText());
        done(partner.postJson(API + "/" + action + "/pick-ups", "{\"day\": \"" + day + "\"}"), "picked_up");
        String sent = "\"text\": \"De lamp doet het weer (voorbeeld)\", \"photo\": \"" + UUID.randomUUID() + "\"";
        Answer refused = partner.postJson(API + "/" + action + "/completions", "{" + sent + "}");
        Program.isProblem(refused, 422);
        assertThat(refused.text()).contains("photoAlternative");
    }

    @Test
    void a_partner_declines_and_cannot_do_anything_more() {
        String action = offered(made(checked(null)));
        done(partner.postJson(API + "/" + action + "/refusals", "{\"reason\": \"Dit is niet van ons (voorbeeld)\"}"), "to_assign");
        Program.isProblem(partner.postJson(API + "/" + action + "/pick-ups", "{\"day\": \"2030-01-01\"}"), 403, 409, 422);
    }

    @Test
    void somebody_else_reports_it_too() {
        String action = offered(made(checked(null)));
        String other = checked(null);
        done(organiser.postJson(API + "/" + action + "/contributions", "{\"contribution\": \"" + other + "\", \"answer\": \"Daar zijn we mee bezig\"}"), "offered");
        assertThat(organiser.get(API + "/" + action + "/work").json().get("contributions").toString()).contains(other);
        assertThat(HttpVisitor.stranger().get("/api/v1/contributions/" + other).json().get("action").asText()).isEqualTo(action);
        Program.isProblem(organiser.postJson(API + "/" + action + "/contributions", "{\"contribution\": \"000000000\"}"), 422);
        Program.isProblem(organiser.postJson(API + "/" + action + "/contributions", "{\"contribution\": \"" + other + "\"}"), 409);
    }

    @Test
    void what_does_not_belong_to_it_is_taken_out() {
        String action = offered(made(checked(null)));
        String other = checked(null);
        done(organiser.postJson(API + "/" + action + "/contributions", "{\"contribution\": \"" + other + "\"}"), "offered");
        String removal = "{\"contribution\": \"" + other + "\", \"why\": \"Dit is een andere lamp (voorbeeld)\"}";
        Program.isProblem(organiser.postJson(API + "/" + offered(made(checked(null))) + "/removals", removal), 409);
        Program.isProblem(organiser.postJson(API + "/" + action + "/removals", "{\"contribution\": \"" + other + "\"}"), 422);
        done(organiser.postJson(API + "/" + action + "/removals", removal), "offered");
        assertThat(organiser.get(API + "/" + action + "/work").json().get("contributions").toString()).doesNotContain(other);
        assertThat(organiser.get("/api/v1/contributions/" + other + "/work").json().get("status").asText()).isEqualTo("checked");
        Program.isProblem(organiser.postJson(API + "/" + action + "/removals", removal), 409);
    }

    @Test
    void an_organiser_does_it_for_a_partner_that_phones() {
        String action = offered(made(checked(null)));
        LocalDate day = LocalDate.parse(organiser.get(API + "/" + action + "/work").json().get("askedDay").asText());
        done(organiser.postJson(API + "/" + action + "/pick-ups", "{\"day\": \"" + day + "\"}"), "picked_up");
        done(organiser.postJson(API + "/" + action + "/shifts",
            "{\"day\": \"" + day.plusDays(1) + "\", \"reason\": \"Op ons verzoek (voorbeeld)\", \"askedBy\": \"organiser\"}"), "picked_up");
        assertThat(organiser.get(API + "/" + action + "/work").json().get("shifts").get(0).get("askedBy").asText()).isEqualTo("organiser");
    }

    @Test
    void other_organisations_other_programmes_and_those_who_only_read_are_kept_out() {
        String contribution = checked(null);
        for (HttpVisitor other : List.of(Program.of("organiser", Demo.ZUIDWEST), partner, Program.of("auditor", Demo.WESTWIJK))) {
            Program.isProblem(other.postJson(API, body(contribution)), 403);
        }
        String action = offered(made(contribution));
        Program.isProblem(Program.of(BUURTTEAM).get(API + "/" + action + "/work"), 403);
        Program.isProblem(Program.of("organiser", Demo.ZUIDWEST).get(API + "/" + action + "/work"), 403);
        Program.isProblem(HttpVisitor.stranger().get(API + "/" + action + "/work"), 401);
        assertThat(Program.of("auditor", Demo.WESTWIJK).get(API + "/" + action + "/work").status()).isEqualTo(200);
        for (String deed : List.of("pick-ups", "refusals", "shifts", "progress-reports", "completions", "questions", "returns")) {
            Program.isProblem(Program.of(BUURTTEAM).postJson(API + "/" + action + "/" + deed, "{}"), 403);
            Program.isProblem(Program.of("auditor", Demo.WESTWIJK).postJson(API + "/" + action + "/" + deed, "{}"), 403);
        }
        for (String deed : List.of("assignments", "endings", "withdrawals", "inspections", "reopening-decisions", "tellings", "contributions", "removals")) {
            Program.isProblem(partner.postJson(API + "/" + action + "/" + deed, "{}"), 403);
        }
    }

    @Test
    void thirty_two_at_once_with_one_key_make_one_action() throws Exception {
        String contribution = checked(null);
        HttpVisitor program = Demo.organiserOf(Demo.WESTWIJK).with("Idempotency-Key", UUID.randomUUID().toString());
        List<Answer> answers = Program.atOnce(32, () -> program.postJson(API, body(contribution)));
        assertThat(answers).extracting(Answer::status).containsOnlyOnce(201).containsOnly(200, 201);
        assertThat(answers).extracting(Answer::text).containsOnly(answers.get(0).text());
        assertThat(Stored.count("select count(*) from action_origin o join contribution c on c.id = o.contribution_id where c.code = ?", contribution))
            .isOne();
    }

    @Test
    void whoever_read_an_older_version_changes_nothing() {
        String action = offered(made(checked(null)));
        Answer read = partner.get(API + "/" + action + "/work");
        LocalDate day = LocalDate.parse(read.json().get("askedDay").asText());
        done(Program.of(WIJKBEHEER).with("If-Match", read.header("ETag")).postJson(API + "/" + action + "/pick-ups", "{\"day\": \"" + day + "\"}"), "picked_up");
        Program.isProblem(Program.of("organiser", Demo.WESTWIJK).with("If-Match", read.header("ETag"))
            .postJson(API + "/" + action + "/withdrawals", "{\"reason\": \"Te laat gelezen (voorbeeld)\"}"), 412);
        assertThat(organiser.get(API + "/" + action + "/work").json().get("status").asText()).isEqualTo("picked_up");
    }

    static Stream<String> mistakes() {
        return Stream.of("", "[]", "{", "{\"unknown\": 1}", "{\"day\": \"29-02-2027\"}", "{\"day\": \"0001-01-01\", \"reason\": \"lang geleden\"}",
            "{\"day\": \"9999-12-31\", \"reason\": \"heel ver weg\"}", "{\"text\": 1}", "{\"photo\": \"1\"}", "{\"reason\": \"" + "x".repeat(1024 * 1024) + "\"}",
            "{\"reason\": \"\\u0000\\u202e\"}", "{\"partner\": \"" + UUID.randomUUID() + "\"}", "{\"contributions\": \"1\"}", "{\"contributions\": [\"1\"]}",
            "{\"contribution\": \"x\"}", "{\"because\": \"nothing\"}", "{\"told\": \"mail_accepted\"}", "{\"reopened\": true}", "{\"found\": 1}", "{}",
            "{\"text\":" + "[".repeat(50_000));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void every_mistake_is_a_problem_and_never_a_fault(String body) {
        String action = Mistaken.code(this);
        Program.isProblem(organiser.postJson(API, body), 400, 413, 422);
        for (String deed : List.of("pick-ups", "refusals", "shifts", "progress-reports", "completions", "questions", "returns", "assignments", "endings",
            "inspections", "reopening-decisions", "tellings", "contributions", "removals")) {
            Program.isProblem(organiser.postJson(API + "/" + action + "/" + deed, body), 400, 409, 413, 422);
        }
    }

    /** One action for all mistakes, because none of them changes it. */
    private static final class Mistaken {

        private static String code;

        static synchronized String code(ActionApiIT test) {
            if (code == null) {
                code = test.offered(test.made(test.checked(null)));
            }
            return code;
        }
    }

    @Test
    void what_is_not_there_is_not_found() {
        for (String named : List.of("000000000", "1", "9".repeat(40), "-1", UUID.randomUUID().toString())) {
            Program.isProblem(organiser.get(API + "/" + named + "/work"), 404);
            Program.isProblem(organiser.postJson(API + "/" + named + "/withdrawals", "{\"reason\": \"er is niets\"}"), 404);
        }
    }

    private static void done(Answer answer, String status) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.json().get("status").asText()).isEqualTo(status);
        assertThat(answer.header("ETag")).matches("\"\\d+\"");
    }

    private static String body(String contribution) {
        return "{\"contributions\": [\"" + contribution + "\"], \"category\": \"lighting\", \"title\": \"Lamp maken (voorbeeld)\", \"answer\": \"We gaan het doen\"}";
    }

    private String made(String contribution) {
        Answer made = organiser.postJson(API, body(contribution));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        assertThat(made.header("Location")).endsWith(made.json().get("href").asText());
        return made.json().get("code").asText();
    }

    /** The process asks the partner a moment later. */
    private String offered(String action) {
        Eventually.holds(() -> assertThat(organiser.get(API + "/" + action + "/work").json().get("status").asText()).isEqualTo("offered"));
        return action;
    }

    private String checked(String email) {
        Answer said = HttpVisitor.stranger().speaking("nl").from("203.0.113." + (1 + (int) (Math.random() * 250)))
            .postJson("/api/v1/contributions", "{\"programme\": \"westwijk\", \"kind\": \"repair\", \"words\": \"De lamp is stuk (voorbeeld)\""
                + (email == null ? "" : ", \"email\": \"" + email + "\"") + "}");
        assertThat(said.status()).as(said.text()).isEqualTo(201);
        String code = said.json().get("code").asText();
        Answer checked = organiser.postJson("/api/v1/contributions/" + code + "/checks", "{\"wordsShown\": true}");
        assertThat(checked.status()).as(checked.text()).isEqualTo(200);
        return code;
    }
}
