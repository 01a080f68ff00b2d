package nl.gehoordengedaan.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.gehoordengedaan.harness.Answer;
import nl.gehoordengedaan.harness.Demo;
import nl.gehoordengedaan.harness.HttpVisitor;
import nl.gehoordengedaan.harness.Program;
import nl.gehoordengedaan.harness.TestClock;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Planning meetings and what comes after, by program; and what everyone reads. */
@ArquillianTest
@RunAsClient
class MeetingApiIT {

    private static final String API = "/api/v1/meetings";

    private final HttpVisitor organiser = Program.of("organiser", Demo.WESTWIJK);
    private final HttpVisitor everyone = HttpVisitor.stranger().speaking("nl");

    @Test
    void from_the_plan_until_it_is_cancelled() {
        String code = planned();
        Program.isProblem(everyone.get(API + "/" + code), 404);
        done(organiser.postJson(API + "/" + code + "/announcements", ""), "announced");
        JsonNode seen = everyone.get(API + "/" + code).json();
        assertThat(seen.get("kind").asText()).isEqualTo("evening");
        assertThat(seen.get("parts")).hasSize(1);
        assertThat(seen.has("onlineAddress")).isFalse();
        assertThat(everyone.get(API + "?programme=westwijk&words=" + code).json().get("results")).hasSize(1);

        Program.isProblem(organiser.postJson(API + "/" + code + "/moves", date(60, null)), 422);
        Answer moved = organiser.postJson(API + "/" + code + "/moves", date(60, "De zaal is bezet (voorbeeld)"));
        done(moved, "announced");
        assertThat(everyone.get(API + "/" + code).json().get("moves").get(0).get("reason").asText()).isEqualTo("De zaal is bezet (voorbeeld)");
        Program.isProblem(organiser.postJson(API + "/" + code + "/endings", ""), 409);
        done(organiser.postJson(API + "/" + code + "/cancellations", "{\"reason\": \"Te weinig mensen (voorbeeld)\"}"), "cancelled");
        Program.isProblem(organiser.postJson(API + "/" + code + "/cancellations", "{\"reason\": \"Te weinig mensen (voorbeeld)\"}"), 409);
        assertThat(everyone.get(API + "/" + code).json().get("cancelReason").asText()).isEqualTo("Te weinig mensen (voorbeeld)");
    }

    @Test
    void the_same_key_plans_once_also_thirty_two_times_at_once() throws Exception {
        HttpVisitor program = Demo.organiserOf(Demo.WESTWIJK).with("Idempotency-Key", UUID.randomUUID().toString());
        String body = meeting("westwijk");
        assertThat(Program.atOnce(32, () -> program.postJson(API, body)).stream().map(answer -> answer.json().get("code").asText()).collect(Collectors.toSet()))
            .hasSize(1);
    }

    @Test
    void whoever_read_an_older_version_changes_nothing() {
        String code = planned();
        Answer read = organiser.get(API + "/" + code + "/work");
        String matter = read.json().get("matter").toString().replace("Buurthuis", "Zaal");
        HttpVisitor careful = Program.of("organiser", Demo.WESTWIJK).with("If-Match", read.header("ETag"));
        done(careful.postJson(API + "/" + code + "/changes", matter), "planned");
        Program.isProblem(careful.postJson(API + "/" + code + "/changes", matter), 412);
        assertThat(organiser.get(API + "/" + code + "/work").json().get("matter").get("placeName").asText()).startsWith("Zaal");
    }

    @Test
    void nobody_plans_elsewhere_and_what_is_wrong_is_told() {
        Program.isProblem(organiser.postJson(API, meeting("zuidwest")), 403);
        Program.isProblem(everyone.postJson(API, meeting("westwijk")), 401);
        Program.isProblem(Program.of("organiser", Demo.ZUIDWEST).get(API + "/" + planned() + "/work"), 403);
        for (String wrong : List.of("{}", "{\"programme\": \"nergens\"}", "{\"programme\": \"westwijk\", \"kind\": \"feest\"}", "[]",
            meeting("westwijk").replace("19:30", "25:99"), meeting("westwijk").replace("in_person", "hier"), meeting("westwijk").replace("\"minutes\": 30", "\"minutes\": -1"))) {
            Program.isProblem(organiser.postJson(API, wrong), 400, 422);
        }
    }

    @Test
    void what_there_is_to_think_of_is_told_beside_what_was_done() {
        Answer answer = organiser.postJson(API, meeting("westwijk").replace("\"minutes\": 30", "\"minutes\": 600"));
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.json().get("warnings").toString()).contains("parts_too_long");
    }

    private String planned() {
        Answer answer = organiser.postJson(API, meeting("westwijk"));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json().get("code").asText();
    }

    private static void done(Answer answer, String status) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.json().get("status").asText()).isEqualTo(status);
    }

    private static String meeting(String programme) {
        return "{\"programme\": \"" + programme + "\", \"kind\": \"evening\", \"matter\": {\"title\": \"Wat is er nodig? (voorbeeld)\", \"mode\": \"in_person\","
            + " \"placeName\": \"Buurthuis (voorbeeld)\", \"services\": [\"child_care\"], \"interpreterLanguages\": [\"tr\"],"
            + " \"parts\": [{\"title\": \"Welkom\", \"minutes\": 30}]}, " + date(40, null).substring(1);
    }

    private static String date(int days, String reason) {
        return "{\"day\": \"" + LocalDate.ofInstant(TestClock.now(), ZoneOffset.UTC).plusDays(days) + "\", \"from\": \"19:30\", \"until\": \"21:30\""
            + (reason == null ? "" : ", \"reason\": \"" + reason + "\"") + "}";
    }
}
