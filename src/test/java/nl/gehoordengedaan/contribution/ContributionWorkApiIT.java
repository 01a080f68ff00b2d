package nl.gehoordengedaan.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.gehoordengedaan.harness.Answer;
import nl.gehoordengedaan.harness.Demo;
import nl.gehoordengedaan.harness.FilledForm;
import nl.gehoordengedaan.harness.HttpVisitor;
import nl.gehoordengedaan.harness.Program;
import nl.gehoordengedaan.harness.Sentences;
import nl.gehoordengedaan.harness.Stored;
import nl.gehoordengedaan.harness.TestSystem;
import nl.gehoordengedaan.shared.Eventually;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Working on what residents said, by program: the same deeds with the same rights as on the page, each once, and never over somebody else's. */
@ArquillianTest
@RunAsClient
class ContributionWorkApiIT {

    private static final String API = "/api/v1/contributions/";

    private final HttpVisitor organiser = Program.of("organiser", Demo.WESTWIJK);

    @Test
    void from_said_to_told_by_program() {
        String email = "programma" + UUID.randomUUID() + "@voorbeeld.invalid";
        String code = said("De lamp is stuk (voorbeeld)", email);
        JsonNode before = organiser.get(API + code + "/work").json();
        assertThat(before.get("words").asText()).isEqualTo("De lamp is stuk (voorbeeld)");
        assertThat(before.get("task").asText()).isEqualTo("check");
        assertThat(before.has("reach")).isFalse();

        Answer checked = organiser.postJson(API + code + "/checks", "{\"wordsShown\": true}");
        assertThat(checked.status()).as(checked.text()).isEqualTo(200);
        assertThat(checked.json().get("status").asText()).isEqualTo("checked");
        Answer answered = organiser.postJson(API + code + "/responses", "{\"response\": \"answered\", \"answer\": \"We maken hem (voorbeeld).\"}");
        assertThat(answered.status()).as(answered.text()).isEqualTo(200);
        assertThat(answered.json().get("response").asText()).isEqualTo("answered");

        assertThat(TestSystem.mails().waitForMailTo(email, "We maken hem").text()).contains("We maken hem (voorbeeld).");
        assertThat(HttpVisitor.stranger().get(API + code).json().get("answer").asText()).isEqualTo("We maken hem (voorbeeld).");
        Eventually.holds(() -> assertThat(organiser.get(API + code + "/work").json().get("status").asText()).isEqualTo("closed"));
        Answer corrected = organiser.postJson(API + code + "/corrections",
            "{\"response\": \"answered\", \"answer\": \"We maken hem morgen (voorbeeld).\", \"why\": \"Er is een dag bekend\"}");
        assertThat(corrected.status()).as(corrected.text()).isEqualTo(200);
        assertThat(TestSystem.mails().waitForMailTo(email, "morgen").text()).contains("Er is een dag bekend");
    }

    @Test
    void what_is_said_in_two_parts_is_split_and_what_others_said_too_is_joined_and_taken_apart_again() {
        String whole = checked("De lamp en de stoep (voorbeeld)");
        Answer split = organiser.postJson(API + whole + "/parts",
            "{\"parts\": [{\"text\": \"De lamp\", \"kind\": \"repair\"}, {\"text\": \"De stoep\", \"kind\": \"repair\"}]}");
        assertThat(split.status()).as(split.text()).isEqualTo(201);
        String one = split.json().get("parts").get(0).asText();
        String other = split.json().get("parts").get(1).asText();

        // a part waits for a response a moment after it was made
        Eventually.holds(() -> {
            Answer joined = organiser.postJson(API + one + "/responses", "{\"response\": \"joined\", \"main\": \"" + other + "\"}");
            assertThat(joined.status()).as(joined.text()).isEqualTo(200);
        });
        assertThat(organiser.get(API + one + "/work").json().get("main").asText()).isEqualTo(other);
        assertThat(organiser.postJson(API + one + "/unjoinings", "{\"why\": \"Het is iets anders\"}").status()).isEqualTo(200);
        Eventually.holds(() -> assertThat(organiser.postJson(API + one + "/responses",
            "{\"response\": \"declined\", \"because\": \"not_ours\", \"answer\": \"Niet van ons (voorbeeld)\"}").status()).isEqualTo(200));
        assertThat(organiser.get(API + one + "/work").json().get("because").asText()).isEqualTo("not_ours");
    }

    @Test
    void what_cannot_wait_is_marked_as_often_as_one_likes() {
        String code = said("Ik ruik gas (voorbeeld)", null);
        for (int i = 0; i < 2; i++) {
            assertThat(organiser.postJson(API + code + "/urgencies", "{\"urgent\": true}").status()).isEqualTo(200);
        }
        assertThat(organiser.get(API + code + "/work").json().get("urgent").asBoolean()).isTrue();
        assertThat(Stored.count("select count(*) from contribution_deed d join contribution c on c.id = d.contribution_id where c.code = ? and d.kind = 'URGENT'",
            code)).isOne();
        Program.isProblem(organiser.postJson(API + code + "/urgencies", "{}"), 422);
    }

    @Test
    void words_that_are_not_public_are_seen_with_a_reason() {
        String code = said("Mijn naam is Jan (voorbeeld)", null);
        organiser.postJson(API + code + "/checks", "{\"publicText\": \"Iemand zegt iets\", \"kind\": \"idea\"}");
        assertThat(organiser.get(API + code + "/work").json().has("words")).isFalse();
        Program.isProblem(organiser.postJson(API + code + "/looks", "{}"), 422);
        assertThat(organiser.postJson(API + code + "/looks", "{\"lookReason\": \"Nodig om te antwoorden\"}").status()).isEqualTo(200);
        assertThat(organiser.get(API + code + "/work").json().get("words").asText()).contains("Jan");
        Answer hidden = organiser.postJson(API + code + "/redactions", "{\"withheldBecause\": \"Er staat een naam in\", \"why\": \"Er stond een naam in\"}");
        assertThat(hidden.status()).as(hidden.text()).isEqualTo(200);
        assertThat(organiser.postJson(API + code + "/sortings", "{\"kind\": \"worry\"}").status()).isEqualTo(200);
        assertThat(organiser.get(API + code + "/work").json().get("kind").asText()).isEqualTo("worry");
    }

    @Test
    void what_was_said_at_the_desk_is_entered_and_an_ambassador_passes_on_a_signal() {
        String key = UUID.randomUUID().toString();
        String body = "{\"channel\": \"desk\", \"kind\": \"worry\", \"words\": \"Gezegd aan de balie " + key + "\", \"phone\": \"06 12345678\", \"language\": \"tr\"}";
        HttpVisitor desk = Program.of("organiser", Demo.WESTWIJK).with("Idempotency-Key", key);
        Answer entered = desk.postJson("/api/v1/programmes/westwijk/contributions", body);
        assertThat(entered.status()).as(entered.text()).isEqualTo(201);
        assertThat(desk.postJson("/api/v1/programmes/westwijk/contributions", body).json()).isEqualTo(entered.json());
        JsonNode work = organiser.get(API + entered.json().get("code").asText() + "/work").json();
        assertThat(work.get("channel").asText()).isEqualTo("desk");
        for (String channel : List.of("web", "api", "ambassador", "")) {
            Program.isProblem(organiser.postJson("/api/v1/programmes/westwijk/contributions", body.replace("desk", channel)), 422);
        }
        Program.isProblem(organiser.postJson("/api/v1/programmes/zuidwest/contributions", body), 403);

        HttpVisitor ambassador = Demo.loggedInAs("ambassador", Demo.WESTWIJK);
        Answer passed = ambassador.postJson("/api/v1/programmes/westwijk/signals", "{\"words\": \"De lantaarn is kapot (voorbeeld)\"}");
        assertThat(passed.status()).as(passed.text()).isEqualTo(201);
        Program.isProblem(organiser.postJson("/api/v1/programmes/westwijk/signals", "{\"words\": \"x\"}"), 403);
    }

    @Test
    void me_too_is_counted_once_for_each_key_and_not_heard_is_recorded() {
        String code = checked("Te weinig groen (voorbeeld)");
        HttpVisitor one = stranger().with("Idempotency-Key", UUID.randomUUID().toString());
        assertThat(one.postJson(API + code + "/voices", "{}").status()).isEqualTo(201);
        assertThat(one.postJson(API + code + "/voices", "{}").status()).isEqualTo(200);
        assertThat(stranger().postJson(API + code + "/voices", "{}").status()).isEqualTo(201);
        assertThat(Stored.count("select count(*) from contribution_me_too v join contribution c on c.id = v.contribution_id where c.code = ?", code))
            .isEqualTo(2);
        organiser.postJson(API + code + "/responses", "{\"response\": \"answered\", \"answer\": \"Dat klopt (voorbeeld)\"}");
        Answer objected = stranger().postJson(API + code + "/objections", "{\"remark\": \"Dat is geen antwoord\", \"phone\": \"06 12345678\"}");
        assertThat(objected.status()).as(objected.text()).isEqualTo(201);
        String conversation = Stored.text("select v.id from contribution_conversation v join contribution c on c.id = v.contribution_id where c.code = ?", code);
        String day = Stored.text("select date(asked_at) from contribution_conversation where id = ?", conversation);
        String report = "{\"outcome\": \"reached\", \"report\": \"We hebben gebeld (voorbeeld)\", \"heldOn\": \"" + day + "\"}";
        Program.isProblem(Program.of("organiser", Demo.ZUIDWEST).postJson("/api/v1/conversations/" + conversation + "/outcomes", report), 403);
        Answer held = organiser.postJson("/api/v1/conversations/" + conversation + "/outcomes", report);
        assertThat(held.status()).as(held.text()).isEqualTo(200);
        assertThat(held.json().get("outcome").asText()).isEqualTo("reached");
    }

    @Test
    void a_photo_is_sent_ahead_and_named_afterwards() throws Exception {
        HttpVisitor program = stranger();
        FilledForm form = new FilledForm(TestSystem.url().resolve("/api/v1/photos"), true, List.of())
            .attach("photo", "foto.jpg", "image/jpeg", ExamplePhotos.jpeg(640, 480));
        Answer kept = program.submit(form);
        assertThat(kept.status()).as(kept.text()).isEqualTo(201);
        Answer said = program.postJson("/api/v1/contributions", "{\"programme\": \"westwijk\", \"kind\": \"repair\", \"words\": \"Met foto (voorbeeld)\","
            + "\"photo\": \"" + kept.json().get("id").asText() + "\", \"photoAlternative\": \"Een kapotte lamp\"}");
        assertThat(said.status()).as(said.text()).isEqualTo(201);
        JsonNode work = organiser.get(API + said.json().get("code").asText() + "/work").json();
        assertThat(work.get("hasPhoto").asBoolean()).isTrue();
        assertThat(work.get("photoAlternative").asText()).isEqualTo("Een kapotte lamp");
        Program.isProblem(program.submit(form.attach("photo", "foto.jpg", "image/jpeg", new byte[] {1, 2, 3})), 422);
        Program.isProblem(program.submit(form.without("photo").with("other", "x")), 422);
    }

    @Test
    void whoever_read_an_older_version_changes_nothing() {
        String code = said("Eerst lezen (voorbeeld)", null);
        Answer read = organiser.get(API + code + "/work");
        assertThat(read.header("ETag")).matches("\"\\d+\"");
        assertThat(read.header("Cache-Control")).contains("no-store");
        HttpVisitor late = Program.of("organiser", Demo.WESTWIJK).with("If-Match", read.header("ETag"));
        Answer first = Program.of("director", Demo.WESTWIJK).with("If-Match", read.header("ETag"))
            .postJson(API + code + "/checks", "{\"wordsShown\": true}");
        assertThat(first.status()).as(first.text()).isEqualTo(200);
        assertThat(first.header("ETag")).isNotEqualTo(read.header("ETag")).isEqualTo(organiser.get(API + code + "/work").header("ETag"));

        Answer refused = late.postJson(API + code + "/responses", "{\"response\": \"answered\", \"answer\": \"Te laat (voorbeeld)\"}");
        Program.isProblem(refused, 412);
        assertThat(refused.json().get("detail").asText()).isEqualTo(Sentences.nl("api.changed"));
        assertThat(organiser.get(API + code + "/work").json().get("status").asText()).isEqualTo("checked");
        for (String odd : List.of("W/\"1\"", "\"x\"", "\"99999999999999\"")) {
            Program.isProblem(late.with("If-Match", odd).postJson(API + code + "/responses", "{\"response\": \"agenda\"}"), 412);
        }
        for (String wrong : List.of("7", "\"", "nonsense", "\"1\" \"2\"")) {
            Program.isProblem(late.with("If-Match", wrong).postJson(API + code + "/responses", "{\"response\": \"agenda\"}"), 400);
        }
        assertThat(late.with("If-Match", "\"0\", " + first.header("ETag")).postJson(API + code + "/responses", "{\"response\": \"agenda\"}").status())
            .isEqualTo(200);
    }

    @Test
    void the_same_key_gives_the_first_answer_also_after_it_changed_and_another_body_is_refused() {
        String code = said("Tweemaal (voorbeeld)", null);
        HttpVisitor program = Program.of("organiser", Demo.WESTWIJK).with("Idempotency-Key", UUID.randomUUID().toString())
            .with("If-Match", organiser.get(API + code + "/work").header("ETag"));
        Answer first = program.postJson(API + code + "/checks", "{\"wordsShown\": true}");
        assertThat(first.status()).isEqualTo(200);
        Answer again = program.postJson(API + code + "/checks", "{\"wordsShown\": true}");
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        Program.isProblem(program.postJson(API + code + "/checks", "{\"wordsShown\": false, \"publicText\": \"anders\"}"), 409);
        Program.isProblem(program.postJson(API + code + "/responses", "{\"wordsShown\": true}"), 422);
        // the key of another account is another key
        Program.isProblem(Program.of("director", Demo.WESTWIJK).with("Idempotency-Key", "eigen " + code)
            .postJson(API + code + "/checks", "{\"wordsShown\": true}"), 409);
        Program.isProblem(program.with("Idempotency-Key", "x".repeat(201)).postJson(API + code + "/checks", "{\"wordsShown\": true}"), 422);
    }

    @Test
    void thirty_two_at_once_with_one_key_decide_once_and_hear_the_same() throws Exception {
        String code = checked("Tweeëndertig keer (voorbeeld)");
        HttpVisitor program = Demo.organiserOf(Demo.WESTWIJK).with("Idempotency-Key", UUID.randomUUID().toString());
        List<Answer> answers = Program.atOnce(32,
            () -> program.postJson(API + code + "/responses", "{\"response\": \"answered\", \"answer\": \"Eén keer (voorbeeld)\"}"));
        assertThat(answers).extracting(Answer::status).containsOnly(200);
        assertThat(answers).extracting(Answer::text).containsOnly(answers.get(0).text());
        assertThat(Stored.count("select count(*) from contribution_response r join contribution c on c.id = r.contribution_id where c.code = ?", code))
            .isOne();
    }

    @Test
    void thirty_two_at_once_that_read_the_same_version_change_it_once() throws Exception {
        String code = said("Eén wint (voorbeeld)", null);
        HttpVisitor program = Demo.organiserOf(Demo.WESTWIJK);
        program.with("If-Match", program.get(API + code + "/work").header("ETag"));
        List<Answer> answers = Program.atOnce(32, () -> program.postJson(API + code + "/checks", "{\"wordsShown\": true}"));
        assertThat(answers).extracting(Answer::status).containsOnlyOnce(200).containsOnly(200, 412);
    }

    @Test
    void what_was_refused_can_be_sent_again_with_the_same_key() {
        String code = said("Nog niet (voorbeeld)", null);
        HttpVisitor program = Program.of("organiser", Demo.WESTWIJK).with("Idempotency-Key", UUID.randomUUID().toString());
        String body = "{\"response\": \"answered\", \"answer\": \"Nu wel (voorbeeld)\"}";
        Program.isProblem(program.postJson(API + code + "/responses", body), 409);
        organiser.postJson(API + code + "/checks", "{\"wordsShown\": true}");
        assertThat(program.postJson(API + code + "/responses", body).status()).isEqualTo(200);
    }

    @Test
    void what_is_kept_of_a_request_holds_nothing_that_was_said() {
        String code = checked("Geheim woord bijzonderwoord (voorbeeld)");
        Program.of("organiser", Demo.WESTWIJK).with("Idempotency-Key", "bewaard " + code)
            .postJson(API + code + "/responses", "{\"response\": \"answered\", \"answer\": \"ookbijzonder (voorbeeld)\"}");
        assertThat(Stored.count("select count(*) from api_request where answer like '%bijzonder%' or location like '%bijzonder%'")).isZero();
        assertThat(Stored.count("select count(*) from api_request where answer like ?", "%" + code + "%")).isPositive();
    }

    static Stream<String> mistakes() {
        return Stream.of("", "null", "[]", "{\"wordsShown\": \"yes\"}", "{\"wordsShown\": 1}", "{\"unknown\": true}", "{\"kind\": \"nothing\"}",
            "{\"wordsShown\": true, \"wordsShown\": true}", "{\"district\": \"1\"}", "{\"publicText\": " + "[".repeat(20_000), "x".repeat(1024 * 1024),
            "{\"publicText\": \"" + "x".repeat(1024 * 1024) + "\"}", "{\"publicText\": \"" + "x".repeat(10_001) + "\"}", "{\"publicText\": 1e999999999}",
            "{\"" + "n".repeat(100_000) + "\": 1}", "{}");
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void every_mistake_is_a_problem_and_never_a_fault(String body) {
        String code = Mistaken.code(this);
        Program.isProblem(organiser.postJson(API + code + "/checks", body), 400, 413, 422);
        for (String deed : List.of("responses", "corrections", "parts", "redactions", "sortings", "looks", "unjoinings", "tellings")) {
            Program.isProblem(organiser.postJson(API + code + "/" + deed, body), 400, 409, 413, 422);
        }
    }

    /** One contribution for all mistakes, because none of them changes it. */
    private static final class Mistaken {

        private static String code;

        static synchronized String code(ContributionWorkApiIT test) {
            if (code == null) {
                code = test.said("Alle fouten (voorbeeld)", null);
            }
            return code;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"000000000", "1", "99999999999999999999999999", "-1", "%00", "00000000-0000-0000-0000-000000000000", "..%2f", "${7*7}"})
    void what_is_not_there_is_not_found(String named) {
        String path;
        try {
            path = java.net.URI.create(API + named + "/work").toString();
        } catch (IllegalArgumentException notAnAddress) {
            return;
        }
        Program.isProblem(organiser.get(path), 404, 400);
        Program.isProblem(organiser.postJson(API + named + "/checks", "{\"wordsShown\": true}"), 404, 400);
    }

    @Test
    void strangers_log_in_first_and_others_may_not() {
        String code = said("Niet voor iedereen (voorbeeld)", null);
        Answer stranger = stranger().get(API + code + "/work");
        Program.isProblem(stranger, 401);
        assertThat(stranger.header("WWW-Authenticate")).startsWith("Basic");
        Program.isProblem(Program.of("organiser", Demo.ZUIDWEST).get(API + code + "/work"), 403);
        Program.isProblem(Program.of("auditor", Demo.WESTWIJK).postJson(API + code + "/checks", "{\"wordsShown\": true}"), 403);
        Program.isProblem(Demo.organiserOf(Demo.WESTWIJK).with("Origin", "https://elders.example").get(API + code + "/work"), 401);
    }

    @Test
    void what_waits_is_listed_page_by_page_and_a_question_that_makes_no_sense_is_refused() {
        String code = said("Wacht op iemand (voorbeeld)", null);
        JsonNode found = organiser.get("/api/v1/work-items?words=" + code).json();
        assertThat(found.get("results")).hasSize(1);
        assertThat(found.get("results").get(0).get("task").asText()).isEqualTo("contribution.check");
        assertThat(found.get("results").get(0).get("code").asText()).isEqualTo(code);
        assertThat(found.get("links").get("self").asText()).isEqualTo("/api/v1/work-items?words=" + code + "&page=1");
        assertThat(organiser.get("/api/v1/work-items?programme=westwijk&due=later&sort=newest&whose=ours").status()).isEqualTo(200);
        assertThat(organiser.get("/api/v1/work-items?page=9999").json().get("links").get("prev").asText()).endsWith("page=9998");
        for (String query : List.of("page=0", "page=x", "page=99999999999999999999", "programme=nergens", "programme=zuidwest", "whose=" + UUID.randomUUID(),
            "task=nothing", "due=never", "sort=x")) {
            Program.isProblem(organiser.get("/api/v1/work-items?" + query), 422);
        }
        Program.isProblem(stranger().get("/api/v1/work-items"), 401);
        Program.isProblem(Program.of("auditor", Demo.WESTWIJK).get("/api/v1/work-items"), 403);
    }

    private String checked(String words) {
        String code = said(words, null);
        assertThat(organiser.postJson(API + code + "/checks", "{\"wordsShown\": true}").status()).isEqualTo(200);
        return code;
    }

    private String said(String words, String email) {
        Answer said = stranger().postJson("/api/v1/contributions", "{\"programme\": \"westwijk\", \"kind\": \"idea\", \"words\": \"" + words + "\""
            + (email == null ? "" : ", \"email\": \"" + email + "\"") + "}");
        assertThat(said.status()).as(said.text()).isEqualTo(201);
        return said.json().get("code").asText();
    }

    private static HttpVisitor stranger() {
        Demo.programmes();
        return HttpVisitor.stranger().speaking("nl").from("203.0.113." + (1 + (int) (Math.random() * 250)));
    }
}
