package nl.gehoordengedaan.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.gehoordengedaan.harness.Answer;
import nl.gehoordengedaan.harness.Demo;
import nl.gehoordengedaan.harness.HttpVisitor;
import nl.gehoordengedaan.harness.Program;
import nl.gehoordengedaan.identity.Open;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The document that describes the API: by the Dutch API Design Rules, complete, and obeyed by what is served. */
@ArquillianTest
@RunAsClient
class OpenApiIT {

    private static final String BASE = "/api/v1";
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    private static JsonNode kept;

    private record Call(String path, String method, JsonNode description) {
        @Override
        public String toString() {
            return method.toUpperCase(Locale.ROOT) + " " + path;
        }
    }

    @Test
    void core_publish_openapi_it_is_served_where_it_is_expected_and_to_pages_of_others() {
        Answer answer = HttpVisitor.stranger().with("Origin", "https://developer.example").get(BASE + "/openapi.json");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("application/json");
        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(answer.header("API-Version")).isEqualTo(ApiVersion.NUMBER);
    }

    @TestFactory
    Stream<DynamicTest> the_rules_of_the_dutch_government() {
        return Stream.of(
            rule("core/doc-openapi: OpenAPI 3", document -> assertThat(document.get("openapi").asText()).matches("3(\\.\\d+){1,2}")),
            rule("core/doc-openapi-contact: name, url and email", document -> {
                for (String field : List.of("name", "url", "email")) {
                    assertThat(document.at("/info/contact/" + field).asText()).isNotBlank();
                }
            }),
            rule("core/doc-openapi: what it refers to has an address", document -> assertThat(document.at("/externalDocs/url").asText())
                .startsWith("http")),
            rule("core/semver: three numbers", document -> assertThat(document.at("/info/version").asText()).matches("\\d+\\.\\d+\\.\\d+")
                .isEqualTo(ApiVersion.NUMBER)),
            rule("core/uri-version: the major version in the address of each server", document -> {
                assertThat(document.get("servers")).isNotEmpty();
                document.get("servers").forEach(server -> assertThat(server.get("url").asText()).matches(".*/v\\d+$").doesNotMatch("^http://.*"));
            }),
            rule("core/no-trailing-slash", document -> assertThat(paths(document)).noneMatch(path -> path.endsWith("/"))),
            rule("core/path-segments-kebab-case", document -> assertThat(paths(document)).filteredOn(path -> !path.equals("/openapi.json"))
                .allMatch(path -> path.matches("(/([a-z0-9-]+|\\{[a-zA-Z]+}))+"))),
            rule("core/naming-collections: a plural before each thing that is named", document -> assertThat(paths(document))
                .filteredOn(path -> path.contains("{")).allMatch(path -> path.matches("(/[a-z-]+s/\\{\\w+})(/[a-z-]+)?"))),
            rule("core/http-methods: only those of the standard", document -> document.get("paths").forEach(item ->
                item.fieldNames().forEachRemaining(method -> assertThat(METHODS).contains(method)))),
            rule("core/query-keys-camel-case", document -> calls(document).forEach(call -> parameters(document, call).filter(each -> in(each, "query"))
                .forEach(each -> assertThat(each.get("name").asText()).matches("[a-z][a-z\\d]*([A-Z][a-z\\d]*)*")))),
            rule("core/version-header: on every answer that is no refusal", document -> calls(document).forEach(call -> answers(call).forEach(
                (status, answer) -> {
                    if (status.startsWith("2") || status.startsWith("3")) {
                        assertThat(answer.at("/headers/API-Version").isMissingNode()).as(call + " " + status).isFalse();
                    }
                }))),
            rule("core/error-handling/problem-details", document -> calls(document).forEach(call -> answers(call).forEach((status, answer) -> {
                if (status.startsWith("4") || status.startsWith("5")) {
                    JsonNode schema = resolved(document, resolved(document, answer).at("/content/application~1problem+json/schema"));
                    assertThat(fields(schema.get("properties"))).as(call + " " + status).contains("status", "title", "detail");
                }
            }))),
            rule("core/error-handling/invalid-input: 400 wherever something is sent", document -> calls(document)
                .filter(call -> !call.method.equals("get") || call.description.has("parameters"))
                .forEach(call -> assertThat(answers(call)).as(call.toString()).containsKey("400"))),
            rule("core/date-time: a day is a date, a moment a date-time with its zone", document -> document.at("/components/schemas").forEach(schema -> {
                if (schema.has("properties")) {
                    schema.get("properties").properties().forEach(property -> {
                        if (property.getKey().matches(".*[a-z]At")) {
                            assertThat(property.getValue().path("format").asText()).as(property.getKey()).isEqualTo("date-time");
                        }
                        if (property.getKey().matches("(saidOn|heldOn|day|\\w*Day)")) {
                            assertThat(property.getValue().path("format").asText()).as(property.getKey()).isEqualTo("date");
                        }
                    });
                }
            })),
            rule("names of shapes in UpperCamelCase, of fields in lowerCamelCase", document -> document.at("/components/schemas").properties()
                .forEach(schema -> {
                    assertThat(schema.getKey()).matches("[A-Z][A-Za-z0-9]*");
                    assertThat(fields(schema.getValue().path("properties"))).as(schema.getKey()).allMatch(name -> name.matches("_?[a-z][A-Za-z0-9]*"));
                })),
            rule("ids of operations are unique, parameters of paths are described", document -> {
                assertThat(calls(document).map(call -> call.description.get("operationId").asText()).toList()).doesNotHaveDuplicates();
                calls(document).forEach(call -> assertThat(parameters(document, call).filter(each -> in(each, "path"))
                    .map(each -> "{" + each.get("name").asText() + "}")).as(call.toString()).allMatch(call.path::contains)
                    .hasSize((int) call.path.chars().filter(c -> c == '{').count()));
            }));
    }

    @Test
    void every_route_of_the_code_is_in_it_and_no_other() {
        Set<String> described = new HashSet<>();
        calls(document()).forEach(call -> described.add(call.toString()));
        described.remove("GET /openapi.json");

        assertThat(described).containsExactlyInAnyOrderElementsOf(routes().keySet());
    }

    @Test
    void every_route_says_what_it_does_what_it_answers_and_whether_it_needs_an_account() {
        Map<String, Method> routes = routes();
        calls(document()).filter(call -> !call.path.equals("/openapi.json")).forEach(call -> {
            assertThat(call.description.path("summary").asText()).as(call.toString()).isNotBlank();
            assertThat(call.description.path("tags")).as(call.toString()).isNotEmpty();
            assertThat(call.description.has("security")).as(call + " needs an account").isEqualTo(!routes.get(call.toString())
                .isAnnotationPresent(Open.class));
            List<JsonNode> accepted = new ArrayList<>();
            answers(call).forEach((status, answer) -> {
                if (status.startsWith("2")) {
                    accepted.add(answer.at("/content/application~1json/schema"));
                }
            });
            assertThat(accepted).as(call + " describes its answer").isNotEmpty().noneMatch(JsonNode::isEmpty);
            assertThat(call.description.has("requestBody")).as(call + " describes what is sent").isEqualTo(isSentSomething(routes.get(call.toString())));
        });
    }

    /** A parameter without an annotation is what is sent. */
    private static boolean isSentSomething(Method route) {
        return Arrays.stream(route.getParameters()).anyMatch(each -> each.getAnnotations().length == 0);
    }

    @Test
    void what_changes_something_can_be_sent_twice_and_says_so() {
        calls(document()).filter(call -> !call.method.equals("get") && !call.method.equals("put") && !call.path.endsWith("/import")).forEach(call ->
            assertThat(parameters(document(), call).map(each -> each.get("name").asText())).as(call.toString()).contains("Idempotency-Key"));
    }

    @Test
    void what_everyone_may_read_is_as_described_and_read_again_only_when_it_changed() {
        Demo.programmes();
        HttpVisitor program = HttpVisitor.stranger().speaking("nl").from("203.0.113.7");
        String code = program.postJson(BASE + "/contributions", "{\"programme\": \"westwijk\", \"kind\": \"idea\", \"words\": \"Zoals beschreven (voorbeeld)\"}")
            .json().get("code").asText();
        for (String path : List.of("/contributions", "/contributions/" + code, "/programmes", "/partners", "/actions")) {
            Answer answer = program.get(BASE + path);
            obeys("get", path.replace(code, "{code}"), answer);
            assertThat(answer.header("Cache-Control")).isEqualTo("public, no-cache");
            assertThat(answer.header("ETag")).matches("\"[0-9a-f]{32}\"");
            Answer unchanged = HttpVisitor.stranger().with("If-None-Match", answer.header("ETag")).get(BASE + path);
            assertThat(unchanged.status()).isEqualTo(304);
            assertThat(unchanged.text()).isEmpty();
        }
    }

    @Test
    void what_those_who_work_read_and_do_is_as_described() {
        HttpVisitor organiser = Program.of("organiser", Demo.WESTWIJK);
        Answer said = HttpVisitor.stranger().from("203.0.113.8").postJson(BASE + "/contributions",
            "{\"programme\": \"westwijk\", \"kind\": \"idea\", \"words\": \"Ook zoals beschreven (voorbeeld)\"}");
        obeys("post", "/contributions", said);
        String code = said.json().get("code").asText();
        obeys("get", "/contributions/{contribution}/work", organiser.get(BASE + "/contributions/" + code + "/work"));
        obeys("post", "/contributions/{contribution}/checks", organiser.postJson(BASE + "/contributions/" + code + "/checks", "{\"wordsShown\": true}"));
        obeys("post", "/contributions/{contribution}/checks", organiser.postJson(BASE + "/contributions/" + code + "/checks", "{}"));
        obeys("post", "/contributions/{contribution}/checks", organiser.postJson(BASE + "/contributions/" + code + "/checks", "{"));
        obeys("get", "/work-items", organiser.get(BASE + "/work-items"));
        obeys("get", "/work-items", organiser.get(BASE + "/work-items?page=0"));
        obeys("get", "/work-items", HttpVisitor.stranger().get(BASE + "/work-items"));
        obeys("get", "/contributions/{contribution}/work", organiser.get(BASE + "/contributions/000000000/work"));
        obeys("post", "/contributions", HttpVisitor.stranger().post(BASE + "/contributions", "text/plain", BodyPublishers.ofString("x")));
    }

    /** The status is one that is described, and the answer has the fields that are described for it, of the types that are described. */
    private static void obeys(String method, String path, Answer answer) {
        JsonNode described = document().get("paths").get(path).get(method).get("responses").get(String.valueOf(answer.status()));
        assertThat(described).as(method + " " + path + " may answer " + answer.status() + ": " + answer.text()).isNotNull();
        JsonNode content = resolved(document(), described).get("content");
        String type = answer.header("Content-Type").replaceAll(";.*", "");
        assertThat(fields(content)).contains(type);
        obeys(content.get(type).get("schema"), answer.json(), path);
    }

    private static void obeys(JsonNode reference, JsonNode value, String at) {
        JsonNode schema = resolved(document(), reference);
        for (JsonNode part : schema.path("allOf")) {
            obeys(part, value, at);
        }
        String type = schema.path("type").isArray() ? schema.get("type").get(0).asText() : schema.path("type").asText();
        switch (type) {
            case "object" -> {
                assertThat(value.isObject()).as(at).isTrue();
                schema.path("required").forEach(name -> assertThat(value.has(name.asText())).as(at + " has " + name.asText()).isTrue());
                if (schema.has("properties")) {
                    assertThat(fields(schema.get("properties"))).as(at).containsAll(fields(value));
                    value.properties().forEach(field -> obeys(schema.get("properties").get(field.getKey()), field.getValue(), at + "." + field.getKey()));
                }
            }
            case "array" -> {
                assertThat(value.isArray()).as(at).isTrue();
                value.forEach(each -> obeys(schema.get("items"), each, at + "[]"));
            }
            case "string" -> {
                assertThat(value.isTextual()).as(at).isTrue();
                if (schema.has("enum")) {
                    assertThat(StreamSupport.stream(schema.get("enum").spliterator(), false).map(JsonNode::asText)).as(at).contains(value.asText());
                }
                switch (schema.path("format").asText()) {
                    case "date-time" -> java.time.Instant.parse(value.asText());
                    case "date" -> java.time.LocalDate.parse(value.asText());
                    case "uuid" -> java.util.UUID.fromString(value.asText());
                    default -> { }
                }
            }
            case "integer" -> assertThat(value.isIntegralNumber()).as(at).isTrue();
            case "boolean" -> assertThat(value.isBoolean()).as(at).isTrue();
            default -> { }
        }
    }

    private static synchronized JsonNode document() {
        if (kept == null) {
            kept = HttpVisitor.stranger().get(BASE + "/openapi.json").json();
        }
        return kept;
    }

    private static DynamicTest rule(String name, Consumer<JsonNode> held) {
        return dynamicTest(name, () -> held.accept(document()));
    }

    private static Set<String> fields(JsonNode node) {
        Set<String> names = new HashSet<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static Set<String> paths(JsonNode document) {
        return fields(document.get("paths"));
    }

    private static Stream<Call> calls(JsonNode document) {
        return document.get("paths").properties().stream().flatMap(path -> path.getValue().properties().stream()
            .filter(each -> METHODS.contains(each.getKey())).map(each -> new Call(path.getKey(), each.getKey(), each.getValue())));
    }

    private static Map<String, JsonNode> answers(Call call) {
        Map<String, JsonNode> answers = new TreeMap<>();
        call.description.get("responses").properties().forEach(each -> answers.put(each.getKey(), each.getValue()));
        return answers;
    }

    private static Stream<JsonNode> parameters(JsonNode document, Call call) {
        return StreamSupport.stream(call.description.path("parameters").spliterator(), false).map(each -> resolved(document, each));
    }

    private static boolean in(JsonNode parameter, String place) {
        return parameter.get("in").asText().equals(place);
    }

    private static JsonNode resolved(JsonNode document, JsonNode node) {
        return node != null && node.has("$ref") ? resolved(document, document.at(node.get("$ref").asText().substring(1))) : node;
    }

    /** Every route under /api/v1, as the document should name it. */
    private static Map<String, Method> routes() {
        Map<String, Method> routes = new TreeMap<>();
        new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("nl.gehoordengedaan").stream()
            .filter(each -> each.isAnnotatedWith(Path.class)).map(JavaClass::reflect).filter(OpenApiIT::isForPrograms)
            .forEach(resource -> Arrays.stream(resource.getMethods()).forEach(method -> Arrays.stream(method.getAnnotations())
                .map(each -> each.annotationType().getAnnotation(HttpMethod.class)).filter(each -> each != null)
                .forEach(http -> routes.put(http.value() + " " + address(resource, method), method))));
        return routes;
    }

    private static boolean isForPrograms(Class<?> resource) {
        return resource.getAnnotation(Path.class).value().startsWith(BASE + "/");
    }

    private static String address(Class<?> resource, Method method) {
        Path own = method.getAnnotation(Path.class);
        String whole = resource.getAnnotation(Path.class).value().substring(BASE.length()) + (own == null ? "" : "/" + own.value());
        return whole.replaceAll("\\{\\s*(\\w+)\\s*:(?:[^{}]|\\{[^{}]*})*}", "{$1}");
    }
}
