package nl.gehoordengedaan.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.gehoordengedaan.identity.Actor;
import nl.gehoordengedaan.identity.Visitor;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.shared.Ids;

/** One call of a program: what it sent, under which key, and which version of the thing it had read. */
@RequestScoped
public class Call {

    /** Larger than the longest text with everything around it. */
    private static final int MAX_BODY_BYTES = 200_000;
    private static final int MAX_KEY = 200;
    private static final String ANY_VERSION = "*";
    private static final Pattern VERSIONS = Pattern.compile("(?:W/)?\"[\\x21\\x23-\\x7e]*\"(?:\\s*,\\s*(?:W/)?\"[\\x21\\x23-\\x7e]*\")*");

    @Inject
    HttpServletRequest http;

    @Inject
    Visitor visitor;

    @Inject
    Once once;

    private Map<String, String> named = Map.of();
    private String sent = "";

    void names(Map<String, String> parameters) {
        named = parameters;
    }

    /** Whoever does it, on a route where that is certain. */
    public Actor by() {
        return visitor.actor().orElseThrow();
    }

    /**
     * What was sent, as this record.
     *
     * @throws BrokenRule with each field that is not known or not what it must be
     */
    public <R extends Record> R read(InputStream body, Class<R> type) throws IOException {
        byte[] bytes = body.readNBytes(MAX_BODY_BYTES + 1);
        if (bytes.length > MAX_BODY_BYTES) {
            throw BrokenRule.of(BrokenRule.Kind.TOO_LARGE, "", "page.error.413.text");
        }
        // JSON is in UTF-8, whatever is said beside it
        String text = new String(bytes, StandardCharsets.UTF_8);
        sends(text);
        return Json.read(text, type);
    }

    /** This is what makes the call another one under the same key. */
    public void sends(String text) {
        sent = text;
    }

    /** One thing, with its version: whoever changes it afterwards can say that it should still be as it is here. */
    public Response show(Record answer, int version) {
        return Response.ok(Json.of(answer).toString()).tag(new EntityTag(String.valueOf(version))).build();
    }

    /** Does it once, in one transaction with what the program is answered. */
    public Response once(Supplier<Outcome> deed) {
        Once.Request request = new Once.Request(key(), Ids.hash(String.join("\u0000", http.getMethod(), http.getRequestURI(), sent)), named,
            read());
        Once.Answer answer = once.once(request, () -> {
            Outcome outcome = deed.get();
            return new Once.Answer(outcome.made() ? 201 : 200, Json.of(outcome.answer()).toString(), outcome.location(), null, false);
        });
        Response.ResponseBuilder response = Response.status(answer.again() ? 200 : answer.status()).entity(answer.body());
        if (answer.location() != null) {
            response.location(URI.create(answer.location()));
        }
        if (answer.version() != null) {
            response.tag(new EntityTag(String.valueOf(answer.version())));
        }
        return response.build();
    }

    /** Two accounts may choose the same key; what a stranger chose is known to that stranger only when it is hard to guess. */
    private String key() {
        String key = http.getHeader("Idempotency-Key");
        if (key == null || key.isBlank()) {
            return null;
        }
        if (key.length() > MAX_KEY) {
            throw BrokenRule.input("Idempotency-Key", "api.key-long", MAX_KEY);
        }
        return Ids.hash(visitor.actor().map(actor -> actor.account().toString()).orElse("stranger") + "\u0000" + key);
    }

    private Set<Integer> read() {
        String condition = http.getHeader("If-Match");
        if (condition == null || condition.strip().equals(ANY_VERSION)) {
            return null;
        }
        if (!VERSIONS.matcher(condition.strip()).matches()) {
            throw BrokenRule.of(BrokenRule.Kind.UNREADABLE, "If-Match", "api.if-match");
        }
        return Arrays.stream(condition.split(",")).map(String::strip).filter(tag -> tag.matches("\"\\d{1,9}\""))
            .map(tag -> Integer.valueOf(tag.substring(1, tag.length() - 1))).collect(Collectors.toSet());
    }
}
