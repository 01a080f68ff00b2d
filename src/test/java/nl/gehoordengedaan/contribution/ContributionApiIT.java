package nl.gehoordengedaan.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import nl.gehoordengedaan.harness.Answer;
import nl.gehoordengedaan.harness.Demo;
import nl.gehoordengedaan.harness.HttpVisitor;
import nl.gehoordengedaan.harness.Sentences;
import nl.gehoordengedaan.harness.Stored;
import nl.gehoordengedaan.harness.TestSystem;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Saying something by program: the same once, and every mistake told as a problem that a program can read. */
@ArquillianTest
@RunAsClient
class ContributionApiIT {

    private static final String API = "/api/v1/contributions";
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void what_a_program_says_is_recorded_and_repeating_it_with_the_same_key_records_nothing_new() {
        HttpVisitor program = program();
        String key = UUID.randomUUID().toString();
        String body = body().put("words", "Van een programma " + key).toString();
        Answer first = program.with("Idempotency-Key", key).postJson(API, body);
        assertThat(first.status()).isEqualTo(201);
        String code = first.json().get("code").asText();
        assertThat(code).matches("[0-9]{9}");
        assertThat(first.header("Location")).endsWith("/contributions/" + code);
        assertThat(first.json().get("href").asText()).isEqualTo("/contributions/" + code);

        Answer second = program.postJson(API, body);
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.json()).isEqualTo(first.json());
        assertThat(Stored.count("select count(*) from contribution where words = ?", "Van een programma " + key)).isOne();
        assertThat(HttpVisitor.stranger().get(API + "/" + code).json().get("status").asText()).isEqualTo("received");
    }

    @Test
    void without_a_key_the_same_is_said_twice() {
        String words = "Zonder sleutel " + UUID.randomUUID();
        program().postJson(API, body().put("words", words).toString());
        program().postJson(API, body().put("words", words).toString());
        assertThat(Stored.count("select count(*) from contribution where words = ?", words)).isEqualTo(2);
    }

    @Test
    void a_key_that_was_used_for_something_else_is_refused() {
        HttpVisitor program = program().with("Idempotency-Key", UUID.randomUUID().toString());
        assertThat(program.postJson(API, body().put("words", "Het eerste (voorbeeld)").toString()).status()).isEqualTo(201);
        Answer other = program.postJson(API, body().put("words", "Iets anders (voorbeeld)").toString());
        isProblem(other, 409);
        assertThat(other.json().get("detail").asText()).isEqualTo(Sentences.nl("api.key-used"));
    }

    @Test
    void thirty_two_at_once_with_one_key_are_one_contribution() throws Exception {
        String key = UUID.randomUUID().toString();
        String body = body().put("words", "Tweeëndertig " + key).put("email", "samen@voorbeeld.invalid").toString();
        Demo.programmes();
        ExecutorService programs = Executors.newFixedThreadPool(32);
        try {
            List<Future<Answer>> answers = programs.invokeAll(Collections.nCopies(32,
                (Callable<Answer>) () -> program().with("Idempotency-Key", key).postJson(API, body)));
            Set<String> codes = new HashSet<>();
            List<Integer> statuses = new ArrayList<>();
            for (Future<Answer> answer : answers) {
                statuses.add(answer.get().status());
                codes.add(answer.get().json().path("code").asText());
            }
            assertThat(statuses).containsOnly(200, 201).containsOnlyOnce(201);
            assertThat(codes).hasSize(1);
        } finally {
            programs.shutdownNow();
        }
        String id = Stored.text("select id from contribution where words = ?", "Tweeëndertig " + key);
        assertThat(Rows.about(UUID.fromString(id), Stored::count)).isEqualTo(Rows.all());
    }

    @Test
    void thirty_two_different_ones_at_once_are_all_there() throws Exception {
        String mark = UUID.randomUUID().toString();
        Demo.programmes();
        ExecutorService programs = Executors.newFixedThreadPool(32);
        try {
            List<Callable<Answer>> different = new ArrayList<>();
            for (int i = 0; i < 32; i++) {
                String body = body().put("words", mark + " " + i).put("email", "allen" + i + "@voorbeeld.invalid").toString();
                different.add(() -> program().postJson(API, body));
            }
            for (Future<Answer> answer : programs.invokeAll(different)) {
                assertThat(answer.get().status()).isEqualTo(201);
            }
        } finally {
            programs.shutdownNow();
        }
        List<String> ids = Stored.column("select id from contribution where words like ?", mark + "%");
        assertThat(ids).hasSize(32).allSatisfy(id -> assertThat(Rows.about(UUID.fromString(id), Stored::count)).isEqualTo(Rows.all()));
    }

    @Test
    void everything_that_is_wrong_is_told_with_its_field_in_the_language_of_the_program() {
        Answer refused = program().speaking("en").postJson(API, "{\"programme\": \"nergens\", \"email\": \"nee\", \"address\": \"" + "x".repeat(201)
            + "\", \"district\": \"" + UUID.randomUUID() + "\", \"wordsLanguage\": \"x!\"}");
        isProblem(refused, 422);
        List<String> fields = new ArrayList<>();
        refused.json().get("errors").forEach(error -> fields.add(error.get("field").asText()));
        assertThat(fields).containsExactlyInAnyOrder("programme", "kind", "words", "address", "wordsLanguage", "email");
        assertThat(refused.text()).contains(Sentences.of("en", "contribution.words.empty"));
    }

    static Stream<String> mistakes() {
        String some = "\"programme\":\"westwijk\",\"kind\":\"idea\",\"words\":\"fout (voorbeeld)\"";
        return Stream.of("", " ", "null", "[]", "\"text\"", "12", "{", "}", "{]", "{\"words\":}", "nonsense", "{" + some, "{" + some + "}}",
            "{" + some + "} {}", "\u0000", "\ufeff{" + some + ",\"unknown\":1}", "<xml/>",
            "{" + some + ",\"unknown\":\"field\"}", "{" + some + ",\"email\":12}", "{" + some + ",\"email\":[]}", "{" + some + ",\"email\":{}}",
            "{" + some + ",\"district\":\"1\"}", "{" + some + ",\"district\":true}", "{" + some + ",\"language\":1e999999999}",
            "{" + some + ",\"address\":" + "1".repeat(5000) + "}", "{" + some + ",\"address\":1e400}",
            "{\"words\":12,\"programme\":\"westwijk\",\"kind\":\"idea\"}", "{" + some.replace("idea", "nothing") + "}",
            "{" + some.replace("westwijk", "' or '1'='1") + "}", "{" + some.replace("westwijk", "x".repeat(100_000)) + "}",
            "{" + some + ",\"email\":\"a@b.nl\\r\\nBcc: c@d.nl\"}", "{" + some + ",\"email\":\"" + "x".repeat(300) + "@voorbeeld.nl\"}",
            "{" + some + ",\"wordsLanguage\":\"\\u0000\\u202e${7*7}\"}", "{" + some + ",\"words\":\"" + "w".repeat(10_001) + "\"}",
            "{" + some + ",\"words\":\"" + "x".repeat(1024 * 1024) + "\"}", "x".repeat(1024 * 1024), "[".repeat(100_000), "{\"a\":".repeat(50_000),
            "{" + some + ",\"address\":" + "[".repeat(20_000) + "]".repeat(20_000) + "}");
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void every_mistake_is_a_problem_and_never_a_fault(String body) {
        isProblem(program().postJson(API, body), 400, 413, 422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"words\":\"een\",\"words\":\"twee\",%s}", "{%s,\"words\":\"\\ud800 half\"}", "{%s,\"words\":\"🙂 \\u0000\\u202e ltr\"}",
        "{%s,\"words\":\"ok\",\"email\":null,\"district\":null}", "{%s,\"words\":\"ok\",\"language\":\"xx\"}"})
    void what_is_odd_is_accepted_or_refused_and_never_a_fault(String body) {
        Answer answer = program().postJson(API, body.formatted("\"programme\":\"westwijk\",\"kind\":\"idea\""));
        assertThat(answer.status()).isIn(201, 400, 422);
        if (answer.status() == 201) {
            String code = answer.json().get("code").asText();
            assertThat(HttpVisitor.stranger().get("/contributions/" + code).status()).isEqualTo(200);
            assertThat(HttpVisitor.stranger().get(API + "/" + code).status()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/xml", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "application/json+x",
        "image/jpeg", "application/octet-stream"})
    void another_type_of_content_is_refused(String type) {
        isProblem(program().post(API, type, BodyPublishers.ofString(body().toString())), 415, 406, 400);
    }

    @Test
    void a_type_that_is_none_is_refused() throws IOException {
        for (String type : List.of("", "nonsense", "application/", "a/b/c", "application/json; charset=nonsense", "*/*")) {
            int status = raw("POST " + API + " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: " + type + "\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}");
            assertThat(status).as(type).isBetween(400, 499);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "PATCH", "DELETE", "TRACE", "FOO"})
    void another_method_is_refused(String method) {
        HttpVisitor program = program();
        Answer answer = program.send(program.request(API).method(method, BodyPublishers.noBody()));
        assertThat(answer.status()).isBetween(400, 499).isNotEqualTo(401);
        noFault(answer);
    }

    @Test
    void odd_names_of_the_host_are_no_fault() throws IOException {
        for (String host : List.of("", "evil.example", "a b", "x:y:z", "[::1", "127.0.0.1:99999999", "-", "../../", "<script>", "%00", "a".repeat(5000), "é",
            "user@host", "host:port", "?", "#", "/", "127.0.0.1\r\nHost: second")) {
            for (String path : List.of("/", API, "/contributions/new", "/work", "/contributions/000000000")) {
                int status = raw("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
                assertThat(status).as("Host: " + host + " " + path).isBetween(200, 499);
            }
            String body = body().toString();
            int status = raw("POST " + API + " HTTP/1.1\r\nHost: " + host + "\r\nContent-Type: application/json\r\nContent-Length: "
                + body.getBytes(StandardCharsets.UTF_8).length + "\r\nConnection: close\r\n\r\n" + body);
            assertThat(status).as("POST with Host: " + host).isBetween(200, 499);
        }
    }

    @Test
    void a_host_that_is_not_ours_stands_nowhere_in_the_answer() {
        HttpVisitor visitor = HttpVisitor.stranger().speaking("nl").with("X-Forwarded-Host", "evil.example");
        for (String path : List.of("/", "/contributions", "/contributions/new", API, "/login")) {
            assertThat(visitor.get(path).text()).as(path).doesNotContain("evil.example");
        }
    }

    static Stream<String> odd() {
        return Stream.of("page=99999999999999999999", "page=-1", "page=0", "page=1000000", "page=abc", "page=1.5", "page=%00", "page=", "page=2&page=3",
            "programme=nergens", "programme=%27%20or%201%3D1", "programme=" + "x".repeat(5000), "kind=NOTHING", "kind=%00", "district=1",
            "district=" + UUID.randomUUID(), "status=%F0%9F%99%82", "words=%2B", "words=%22", "words=*", "words=%28%29%3C%3E~%40", "words=%2Ba%2A%20-b",
            "words=the", "words=%25", "words=%5C", "words=%00", "words=" + "woord%20".repeat(500), "words=%D8%A7%D9%84%D8%B3%D9%84%D8%A7%D9%85",
            "words=%ED%A0%80", "words=%F0%9F%99%82%F0%9F%99%82", "lang=xx", "lang=%00", "said=%3Cscript%3E", "words=1+2+3", "words=%C2%A0",
            "words=a%27b%22c%5Cd", "page=%EF%BC%91", "x=%", "words=%", "words=%zz");
    }

    @ParameterizedTest
    @MethodSource("odd")
    void odd_questions_to_the_lists_are_no_fault(String query) {
        Demo.programmes();
        for (String path : List.of(API, "/contributions", "/contributions/export.csv", "/register", "/contributions/new", "/", "/api/v1/programmes",
            "/programmes", "/login")) {
            Answer answer;
            try {
                answer = HttpVisitor.stranger().speaking("nl").get(path + "?" + query);
            } catch (IllegalArgumentException notSentByThisClient) {
                continue;
            }
            assertThat(answer.status()).as(path + "?" + query).isLessThan(500);
            noFault(answer);
        }
    }

    @Test
    void pages_that_are_not_there_are_problems_for_a_program() {
        for (String path : List.of(API + "/000000000", API + "/1", API + "/%00", "/api/v1/nothing", "/api/", "/api/v2/contributions",
            "/api/v1/programmes/nergens")) {
            isProblem(HttpVisitor.stranger().get(path), 404, 400);
        }
    }

    @Test
    void the_list_pages_on_without_end_in_sight() {
        HttpVisitor program = program();
        program.postJson(API, body().toString());
        JsonNode first = program.get(API + "?programme=westwijk").json();
        assertThat(first.get("results")).isNotEmpty();
        assertThat(first.get("links").get("self").asText()).isEqualTo(API + "?programme=westwijk&page=1");
        JsonNode far = program.get(API + "?page=2000").json();
        assertThat(far.get("results")).isEmpty();
        assertThat(far.get("links").has("next")).isFalse();
        assertThat(far.get("links").get("prev").asText()).endsWith("page=1999");
    }

    private static HttpVisitor program() {
        Demo.programmes();
        // each from an address of its own: this is about mistakes, not about haste
        return HttpVisitor.stranger().speaking("nl").from("198.51.100." + (1 + (int) (Math.random() * 250)));
    }

    private static ObjectNode body() {
        return JSON.createObjectNode().put("programme", Demo.WESTWIJK).put("kind", "idea").put("words", "Gezegd door een programma (voorbeeld)");
    }

    private static void isProblem(Answer answer, Integer... statuses) {
        assertThat(answer.status()).as(answer.text()).isIn((Object[]) statuses);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().get("status").asInt()).isEqualTo(answer.status());
        assertThat(answer.json().get("title").asText()).isNotBlank();
        assertThat(answer.text().length()).isLessThan(2_000);
        noFault(answer);
    }

    /** Nothing of the inside of the server. */
    private static void noFault(Answer answer) {
        assertThat(answer.text()).doesNotContain("Exception", "\tat ", "nl.gehoordengedaan", "org.jboss", "RESTEASY", "hibernate", "from Contribution");
    }

    /** What no well-behaved client sends. @return the status */
    private static int raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", TestSystem.url().getPort())) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            InputStream in = socket.getInputStream();
            String answer = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
            assertThat(answer).doesNotContain("Exception", "\tat ", "nl.gehoordengedaan");
            return answer.isEmpty() ? 400 : Integer.parseInt(answer.lines().findFirst().orElseThrow().split(" ")[1]);
        }
    }
}
