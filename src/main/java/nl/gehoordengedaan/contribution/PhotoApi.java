package nl.gehoordengedaan.contribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.gehoordengedaan.api.Call;
import nl.gehoordengedaan.api.Outcome;
import nl.gehoordengedaan.identity.Open;
import nl.gehoordengedaan.page.Form;
import nl.gehoordengedaan.page.Limited;
import nl.gehoordengedaan.page.Upload;
import nl.gehoordengedaan.photo.KeepPhoto;
import nl.gehoordengedaan.shared.BrokenRule;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Sending a photo ahead, for programs: what is said or reported done afterwards names it by its id. */
@Path("/api/v1/photos")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Photos")
public class PhotoApi {

    /** The form in which it is sent. */
    @Schema(name = "PhotoForm", requiredProperties = "photo")
    public record Sent(@Schema(type = SchemaType.STRING, format = "binary") String photo) {
    }

    /** The photo is kept; removed after a day when nothing names it. */
    @Schema(name = "KeptPhoto", requiredProperties = "id")
    public record Kept(UUID id) {
    }

    @Inject
    KeepPhoto keepPhoto;

    @Inject
    Call call;

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Open
    @Limited
    @Operation(operationId = "sendPhoto", summary = "Send a photo ahead",
        description = "JPEG, PNG or WebP of at most 15 MB, in the field photo. It is turned upright, made smaller, and loses what the camera "
            + "wrote in it. A photo that nothing names is removed after a day.")
    @RequestBody(required = true, content = @Content(mediaType = MediaType.MULTIPART_FORM_DATA,
        schema = @Schema(implementation = Sent.class)))
    @APIResponse(responseCode = "201", description = "Kept", content = @Content(schema = @Schema(implementation = Kept.class)))
    @APIResponse(responseCode = "200", description = "Kept before under the same Idempotency-Key",
        content = @Content(schema = @Schema(implementation = Kept.class)))
    public Response send(Form form) {
        Upload photo = form.file(SentPhoto.FILE).orElseThrow(() -> BrokenRule.input(SentPhoto.FILE, "api.photo.missing"));
        if (photo.tooLarge()) {
            throw BrokenRule.input(SentPhoto.FILE, "photo.too-large");
        }
        call.sends(new String(photo.content(), StandardCharsets.ISO_8859_1));
        return call.once(() -> Outcome.made(new Kept(keepPhoto.keep(photo.content())), null));
    }
}
