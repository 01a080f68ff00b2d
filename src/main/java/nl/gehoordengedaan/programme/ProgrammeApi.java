package nl.gehoordengedaan.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonStructure;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.core.Context;
import java.io.IOException;
import java.io.InputStream;
import nl.gehoordengedaan.identity.Needs;
import nl.gehoordengedaan.identity.Open;
import nl.gehoordengedaan.identity.Right;
import nl.gehoordengedaan.shared.BrokenRule;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Programmes for programs: what they are, and setting them up from a file. */
@Path("/api/v1/programmes")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Programmes", description = "The set-up of neighbourhood programmes")
public class ProgrammeApi {

    /** One programme in the list; documents the answer. */
    @Schema(name = "ProgrammeLine", requiredProperties = {"slug", "name", "municipality", "lines", "districts", "partners"})
    public record Line(String slug, String name, String municipality, long lines, long districts, long partners,
                       @Schema(name = "_links", type = SchemaType.OBJECT) Object links) {
    }

    private static final int MOST_ON_A_PAGE = 100;

    @Inject
    Programmes programmes;

    @Inject
    ImportPreview preview;

    @Inject
    ImportProgrammes importProgrammes;

    @Context
    UriInfo uri;

    @GET
    @Open
    @Operation(operationId = "listProgrammes", summary = "All programmes, by name")
    @APIResponse(responseCode = "200", description = "A hundred at most",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = Line.class)))
    public Response list(@QueryParam("page") @DefaultValue("1") int page) {
        if (page < 1 || page > 1_000_000) {
            throw BrokenRule.input("page", "programme.page-number");
        }
        JsonArrayBuilder list = Json.createArrayBuilder();
        programmes.summaries((page - 1) * MOST_ON_A_PAGE, MOST_ON_A_PAGE).forEach(summary -> list.add(
                ProgrammeJson.of(summary, uri.getBaseUriBuilder().path("api/v1/programmes").path(summary.slug()).build().getRawPath())));
        return json(list.build());
    }

    @GET
    @Path("{programme}")
    @Open
    @Operation(operationId = "getProgramme", summary = "One programme, in the shape of the file it can be imported from")
    @APIResponse(responseCode = "200", description = "Found", content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
    public Response show(@PathParam("programme") String slug) {
        return json(programmes.view(slug, ProgrammeJson::of).orElseThrow(() -> BrokenRule.missing("programme.none")));
    }

    @POST
    @Path("import")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Right.IMPORT_PROGRAMMES)
    @SecurityRequirement(name = "password")
    @Operation(operationId = "importProgrammes", summary = "Set up programmes from a file; repeating it changes nothing",
            description = "With dryRun=true it only tells what would change.")
    @RequestBody(required = true, content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponse(responseCode = "200", description = "What changed, or would change", content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
    public Response importProgrammes(InputStream file, @QueryParam("dryRun") @DefaultValue("false") boolean dryRun) throws IOException {
        ImportProgrammes.Request request = new ImportProgrammes.Request(UploadedFile.text(file.readNBytes(UploadedFile.LARGEST + 1)));
        return json(ProgrammeJson.of(dryRun ? preview.of(request) : importProgrammes.importProgrammes(request)));
    }

    private static Response json(JsonStructure json) {
        return Response.ok(json.toString()).build();
    }
}
