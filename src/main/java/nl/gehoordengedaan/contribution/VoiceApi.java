package nl.gehoordengedaan.contribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import nl.gehoordengedaan.api.Call;
import nl.gehoordengedaan.api.Outcome;
import nl.gehoordengedaan.identity.Open;
import nl.gehoordengedaan.page.Limited;
import nl.gehoordengedaan.shared.Ids;
import nl.gehoordengedaan.shared.Language;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a resident can say of a contribution with its number, by program: "me too", and "I was not heard" of its response. */
@Path("/api/v1/contributions")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Contributions")
public class VoiceApi {

    /** Nothing needs to be said with it. */
    @Schema(name = "MeToo", description = "An empty object")
    public record MeToo() {
    }

    /** Why somebody was not heard, and how to reach that person. */
    @Schema(name = "NotHeard")
    public record NotHeard(@Schema(description = "in any language") String remark, String phone, String email,
                           @Schema(description = "language in which to call: nl, en, tr, ar or pl") String language) {

        /** What somebody says stays out of messages and logs. */
        @Override
        public String toString() {
            return "not heard";
        }
    }

    /** The contribution it was said of. */
    @Schema(name = "Said", requiredProperties = {"code", "href"})
    public record Said(@Schema(examples = "123456789") String code, @Schema(description = "address of the public page") String href) {
    }

    @Inject
    Contributions contributions;

    @Inject
    SayMeToo sayMeToo;

    @Inject
    SayNotHeard sayNotHeard;

    @Inject
    Call call;

    @POST
    @Path("{contribution}/voices")
    @Consumes(MediaType.APPLICATION_JSON)
    @Open
    @Limited
    @Operation(operationId = "sayMeToo", summary = "Say: me too",
        description = "Counted once for each Idempotency-Key, so send one for each person.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = MeToo.class)))
    @APIResponse(responseCode = "201", description = "Counted", content = @Content(schema = @Schema(implementation = Said.class)))
    @APIResponse(responseCode = "200", description = "Counted before under the same Idempotency-Key",
        content = @Content(schema = @Schema(implementation = Said.class)))
    public Response meToo(@PathParam("contribution") String named, InputStream body) throws IOException {
        call.read(body, MeToo.class);
        UUID id = contributions.idOf(named).orElseThrow(NotFoundException::new);
        return call.once(() -> {
            sayMeToo.say(id, Ids.secret());
            return said(id);
        });
    }

    @POST
    @Path("{contribution}/objections")
    @Consumes(MediaType.APPLICATION_JSON)
    @Open
    @Limited
    @Operation(operationId = "sayNotHeard", summary = "Say of a response: I was not heard; then a person calls")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = NotHeard.class)))
    @APIResponse(responseCode = "201", description = "Recorded", content = @Content(schema = @Schema(implementation = Said.class)))
    @APIResponse(responseCode = "200", description = "Recorded before under the same Idempotency-Key",
        content = @Content(schema = @Schema(implementation = Said.class)))
    public Response notHeard(@PathParam("contribution") String named, InputStream body) throws IOException {
        NotHeard sent = call.read(body, NotHeard.class);
        UUID id = contributions.idOf(named).orElseThrow(NotFoundException::new);
        return call.once(() -> {
            sayNotHeard.say(new SayNotHeard.Request(id, sent.remark(), new Contact(sent.email(), sent.phone(), null),
                Language.of(sent.language()).orElse(Language.NL), false, null));
            return said(id);
        });
    }

    private Outcome said(UUID id) {
        String code = contributions.with(id).code();
        return Outcome.made(new Said(code, "/contributions/" + code), "/contributions/" + code);
    }
}
