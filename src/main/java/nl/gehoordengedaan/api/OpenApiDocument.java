package nl.gehoordengedaan.api;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * Makes of what stands beside each route one document by the Dutch API Design Rules: only what is for programs, with what holds for every
 * route said once: the version, the errors, the key against doing something twice, the version of a thing.
 */
public class OpenApiDocument implements OASFilter {

    static final String BASE = "/api/v1";

    /** Things with a version, as they are named in a path. */
    private static final List<String> VERSIONED = List.of("{contribution}", "{action}");

    /** What can go wrong, and when. */
    private static final Map<String, String> PROBLEMS = new TreeMap<>(Map.ofEntries(
        Map.entry("400", "What was sent cannot be read"),
        Map.entry("401", "Log in first"),
        Map.entry("403", "This account may not do this"),
        Map.entry("404", "There is no such thing"),
        Map.entry("409", "Somebody was first, it is too late, or the Idempotency-Key was used for something else"),
        Map.entry("412", "It changed since the version in If-Match"),
        Map.entry("413", "Too large"),
        Map.entry("415", "Another type of content than can be read"),
        Map.entry("422", "One or more rules are broken; each with its field and sentence"),
        Map.entry("429", "Too many requests; try again later"),
        Map.entry("500", "A fault of ours; the number finds it in the log"),
        Map.entry("503", "Out of order for a moment; try again later")));

    @Override
    public void filterOpenAPI(OpenAPI document) {
        onlyForPrograms(document);
        about(document);
        Components components = document.getComponents() == null ? OASFactory.createComponents() : document.getComponents();
        document.setComponents(components);
        shared(components);
        document.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
            .forEach((method, operation) -> complete(path, method, operation)));
        keepOnlyUsed(document);
        components.getSchemas().values().forEach(OpenApiDocument::inLowerCase);
    }

    private static void onlyForPrograms(OpenAPI document) {
        Paths paths = OASFactory.createPaths();
        new TreeMap<>(document.getPaths().getPathItems()).forEach((path, item) -> {
            if (path.startsWith(BASE + "/")) {
                paths.addPathItem(path.substring(BASE.length()), item);
            }
        });
        paths.addPathItem("/openapi.json", OASFactory.createPathItem().GET(OASFactory.createOperation().operationId("getOpenApi")
            .addTag("This document").summary("This document")
            .responses(OASFactory.createAPIResponses().addAPIResponse("200", OASFactory.createAPIResponse().description("OpenAPI 3.1")
                .content(OASFactory.createContent().addMediaType("application/json",
                    OASFactory.createMediaType().schema(OASFactory.createSchema().addType(Schema.SchemaType.OBJECT))))))));
        document.setPaths(paths);
    }

    /** Who answers questions about it is said by whoever runs it. */
    private static void about(OpenAPI document) {
        Config config = ConfigProvider.getConfig();
        String site = config.getOptionalValue("public.url", String.class).orElse("http://127.0.0.1:8080");
        document.getInfo().version(ApiVersion.NUMBER).contact(OASFactory.createContact()
            .name(config.getOptionalValue("openapi.contact.name", String.class).orElse("Gehoord en Gedaan"))
            .url(config.getOptionalValue("openapi.contact.url", String.class).orElse(site))
            .email(config.getOptionalValue("openapi.contact.email", String.class).orElse("api@gehoordengedaan.example")));
        // the server puts one without an address in its place when there is none
        document.setExternalDocs(OASFactory.createExternalDocumentation().url(site + "/how-it-works/contribution")
            .description("Where a contribution can be, from said to answered"));
        document.setServers(List.of(OASFactory.createServer().url(BASE).description("Here")));
        document.setTags(Stream.concat(Stream.of("This document"), document.getPaths().getPathItems().values().stream()
            .flatMap(item -> item.getOperations().values().stream()).flatMap(operation -> tags(operation).stream())).distinct()
            .map(name -> OASFactory.createTag().name(name)).toList());
    }

    private static List<String> tags(Operation operation) {
        return operation.getTags() == null ? List.of() : operation.getTags();
    }

    private static void shared(Components components) {
        components.addSecurityScheme("password", OASFactory.createSecurityScheme().type(SecurityScheme.Type.HTTP).scheme("basic")
            .description("The address and password of an account, as on the page"));
        components.addHeader("ApiVersion", header("Full number of the version that answered", text().addExample(ApiVersion.NUMBER)));
        components.addHeader("ETag", header("The version of the thing, for If-Match", text().addExample("\"7\"")));
        components.addHeader("Location", header("Where it can be read", text().format("uri-reference")));
        components.addParameter("IdempotencyKey", parameter("Idempotency-Key", "Chosen by the program, hard to guess, kept for seven days. The same "
            + "key with the same body does nothing twice and gives the first answer; with another body it is refused (409).", text().maxLength(200)));
        components.addParameter("IfMatch", parameter("If-Match",
            "The ETag of the thing as the program read it. When it changed meanwhile nothing is done (412).", text()));
        components.addSchema("Problem", problem());
        PROBLEMS.forEach((status, why) -> components.addResponse("Problem" + status, OASFactory.createAPIResponse().description(why)
            .addHeader(ApiVersion.HEADER, reference("ApiVersion"))
            .content(OASFactory.createContent().addMediaType("application/problem+json",
                OASFactory.createMediaType().schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))))));
    }

    private static Schema problem() {
        Schema error = OASFactory.createSchema().addType(Schema.SchemaType.OBJECT)
            .addProperty("field", text().description("empty when it is about the whole"))
            .addProperty("detail", text().description("the sentence, in the language of the reader"));
        return OASFactory.createSchema().addType(Schema.SchemaType.OBJECT).description("RFC 9457")
            .addProperty("type", text().format("uri-reference"))
            .addProperty("title", text()).addProperty("status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER))
            .addProperty("detail", text()).addProperty("requestId", text().description("by which an operator finds it in the log"))
            .addProperty("errors", OASFactory.createSchema().addType(Schema.SchemaType.ARRAY).items(error))
            .required(List.of("title", "status", "detail"));
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }

    private static Header header(String description, Schema schema) {
        return OASFactory.createHeader().description(description).schema(schema);
    }

    private static Header reference(String header) {
        return OASFactory.createHeader().ref("#/components/headers/" + header);
    }

    private static Parameter parameter(String name, String description, Schema schema) {
        return OASFactory.createParameter().name(name).in(Parameter.In.HEADER).description(description).schema(schema);
    }

    /** What holds for every route of this sort. */
    private static void complete(String path, PathItem.HttpMethod method, Operation operation) {
        boolean changes = method != PathItem.HttpMethod.GET;
        boolean versioned = VERSIONED.stream().anyMatch(path::contains);
        boolean withAccount = operation.getSecurity() != null && !operation.getSecurity().isEmpty();
        // what is put under an id of its own is the same when it is put again
        if (changes && method != PathItem.HttpMethod.PUT && !path.endsWith("/import")) {
            operation.addParameter(OASFactory.createParameter().ref("#/components/parameters/IdempotencyKey"));
        }
        if (changes && versioned && withAccount) {
            operation.addParameter(OASFactory.createParameter().ref("#/components/parameters/IfMatch"));
        }
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
        }
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (status.startsWith("2") || status.startsWith("3")) {
                response.addHeader(ApiVersion.HEADER, reference("ApiVersion"));
                if (versioned && withAccount) {
                    response.addHeader("ETag", reference("ETag"));
                }
                if (status.equals("201")) {
                    response.addHeader("Location", reference("Location"));
                }
            }
        });
        problems(path, changes, versioned, withAccount).forEach(status -> {
            if (operation.getResponses().getAPIResponse(status) == null || operation.getResponses().getAPIResponse(status).getContent() == null) {
                operation.getResponses().removeAPIResponse(status);
                operation.getResponses().addAPIResponse(status, OASFactory.createAPIResponse().ref("#/components/responses/Problem" + status));
            }
        });
        operation.getResponses().removeAPIResponse("default");
    }

    private static List<String> problems(String path, boolean changes, boolean versioned, boolean withAccount) {
        List<String> statuses = new ArrayList<>(List.of("400", "429", "500", "503"));
        if (withAccount) {
            statuses.addAll(List.of("401", "403"));
        }
        if (path.contains("{")) {
            statuses.add("404");
        }
        if (changes) {
            statuses.addAll(List.of("409", "413", "415"));
        }
        if (changes || !path.contains("{")) {
            statuses.add("422");
        }
        if (changes && versioned && withAccount) {
            statuses.add("412");
        }
        return statuses;
    }

    /** Pages need shapes too; a program has nothing to do with those. */
    private static void keepOnlyUsed(OpenAPI document) {
        Map<String, Schema> all = document.getComponents().getSchemas();
        Set<String> used = new LinkedHashSet<>(Set.of("Problem"));
        Deque<Schema> waiting = new ArrayDeque<>();
        document.getPaths().getPathItems().values().stream().flatMap(item -> item.getOperations().values().stream()).forEach(operation -> {
            if (operation.getRequestBody() != null) {
                schemas(operation.getRequestBody().getContent()).forEach(waiting::add);
            }
            operation.getResponses().getAPIResponses().values().stream().map(APIResponse::getContent).flatMap(OpenApiDocument::schemas)
                .forEach(waiting::add);
            if (operation.getParameters() != null) {
                operation.getParameters().stream().map(Parameter::getSchema).filter(each -> each != null).forEach(waiting::add);
            }
        });
        while (!waiting.isEmpty()) {
            Schema schema = waiting.poll();
            if (schema.getRef() != null) {
                String name = schema.getRef().substring(schema.getRef().lastIndexOf('/') + 1);
                if (used.add(name) && all.containsKey(name)) {
                    waiting.add(all.get(name));
                }
            }
            parts(schema).forEach(waiting::add);
        }
        Map<String, Schema> kept = new TreeMap<>(all);
        kept.keySet().retainAll(used);
        document.getComponents().setSchemas(kept);
    }

    private static Stream<Schema> schemas(org.eclipse.microprofile.openapi.models.media.Content content) {
        return content == null ? Stream.of() : content.getMediaTypes().values().stream().map(MediaType::getSchema).filter(each -> each != null);
    }

    private static Stream<Schema> parts(Schema schema) {
        return Stream.of(schema.getProperties() == null ? Stream.<Schema>of() : schema.getProperties().values().stream(),
            schema.getItems() == null ? Stream.<Schema>of() : Stream.of(schema.getItems()), several(schema.getAllOf()), several(schema.getAnyOf()),
            several(schema.getOneOf())).flatMap(each -> each);
    }

    private static Stream<Schema> several(List<Schema> schemas) {
        return schemas == null ? Stream.of() : schemas.stream();
    }

    /** As choices stand in JSON. */
    private static void inLowerCase(Schema schema) {
        if (schema.getEnumeration() != null) {
            schema.setEnumeration(schema.getEnumeration().stream().<Object>map(each -> String.valueOf(each).toLowerCase(Locale.ROOT)).toList());
        }
        parts(schema).forEach(OpenApiDocument::inLowerCase);
    }
}
