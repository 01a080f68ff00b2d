package nl.gehoordengedaan.page;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** A refusal or fault as a program reads it: problem+json (RFC 9457), the way the Dutch API Design Rules ask for. */
final class Problem {

    private static final MediaType PROBLEM = new MediaType("application", "problem+json");

    private Problem() {
    }

    static Response response(int status, String title, String detail, String requestId, List<Form.Refusal> refusals) {
        JsonObjectBuilder problem = Json.createObjectBuilder().add("type", "about:blank").add("title", title).add("status", status);
        if (detail != null) {
            problem.add("detail", detail);
        }
        if (requestId != null) {
            problem.add("requestId", requestId);
        }
        if (!refusals.isEmpty()) {
            JsonArrayBuilder errors = Json.createArrayBuilder();
            refusals.forEach(refusal -> errors.add(Json.createObjectBuilder().add("field", refusal.field())
                .add("detail", refusal.sentence())));
            problem.add("errors", errors);
        }
        JsonObject body = problem.build();
        return Response.status(status).type(PROBLEM).entity(body.toString()).build();
    }
}
