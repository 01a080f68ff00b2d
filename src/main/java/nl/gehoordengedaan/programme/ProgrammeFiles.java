package nl.gehoordengedaan.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonWriter;
import jakarta.json.JsonWriterFactory;
import jakarta.json.stream.JsonGenerator;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.gehoordengedaan.identity.Needs;
import nl.gehoordengedaan.identity.Right;
import nl.gehoordengedaan.shared.BrokenRule;

/** Files of programmes to begin with: an example, and each programme as it is now. Change one and import it again. */
@Path("/administration/programmes/files")
@RequestScoped
public class ProgrammeFiles {

    private static final JsonWriterFactory WRITERS = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));

    @Inject
    Programmes programmes;

    @GET
    @Path("example.json")
    @Needs(Right.IMPORT_PROGRAMMES)
    public Response example() throws IOException {
        return file("voorbeeldwijk", exampleText());
    }

    @GET
    @Path("of/{programme}.json")
    @Needs(Right.IMPORT_PROGRAMMES)
    public Response one(@PathParam("programme") String slug) {
        return file(slug, text(programmes.view(slug, ProgrammeJson::withContacts).orElseThrow(() -> BrokenRule.missing("programme.none"))));
    }

    static String exampleText() throws IOException {
        try (InputStream in = ProgrammeFiles.class.getResourceAsStream("/programme/example.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static String text(JsonObject programme) {
        StringWriter text = new StringWriter();
        try (JsonWriter writer = WRITERS.createWriter(text)) {
            writer.writeObject(Json.createObjectBuilder().add("programmes", Json.createArrayBuilder().add(programme)).build());
        }
        return text.toString().strip() + "\n";
    }

    private static Response file(String name, String json) {
        return Response.ok(json.getBytes(StandardCharsets.UTF_8), MediaType.APPLICATION_JSON)
                .header("Content-Disposition", "attachment; filename=\"" + name + ".json\"").build();
    }
}
