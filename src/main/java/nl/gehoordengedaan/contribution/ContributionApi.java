package nl.gehoordengedaan.contribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
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
import nl.gehoordengedaan.shared.Language;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Saying something, for programs. */
@Path("/api/v1/contributions")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Contributions")
public class ContributionApi {

    /** What is sent. */
    @Schema(name = "NewContribution", requiredProperties = {"programme", "kind", "words"})
    public record NewContribution(
        @Schema(description = "slug of the programme", examples = "westwijk") String programme, Kind kind,
        @Schema(description = "in any language", maxLength = Contribution.MAX_WORDS) String words,
        @Schema(description = "ISO 639-1 code of the language of the words", examples = "ar") String wordsLanguage, UUID district,
        @Schema(maxLength = Contribution.MAX_ADDRESS) String address,
        @Schema(description = "id of a photo that was sent to /photos before") UUID photo,
        @Schema(description = "what can be seen on the photo, in words") String photoAlternative,
        @Schema(description = "where to tell what became of it; never shown") String email,
        @Schema(description = "language of the mail: nl, en, tr, ar or pl") String language) {
    }

    /** What comes back. */
    @Schema(name = "ContributionReceipt", requiredProperties = {"code", "href"})
    public record Receipt(@Schema(description = "nine digits, to be read out", examples = "123456789") String code,
                          @Schema(description = "address of the public page") String href) {

        static Outcome of(SubmitContribution.Receipt receipt) {
            String page = "/contributions/" + receipt.code();
            return Outcome.made(new Receipt(receipt.code(), page), page);
        }
    }

    @Inject
    SubmitContribution submitContribution;

    @Inject
    Call call;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Open
    @Limited
    @Operation(operationId = "submitContribution", summary = "Say something to a programme",
        description = "Stores the contribution, its register entry, its process and the confirmation mail in one commit.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = NewContribution.class)))
    @APIResponse(responseCode = "201", description = "Recorded", content = @Content(schema = @Schema(implementation = Receipt.class)))
    @APIResponse(responseCode = "200", description = "Recorded before under the same Idempotency-Key",
        content = @Content(schema = @Schema(implementation = Receipt.class)))
    public Response submit(InputStream body) throws IOException {
        NewContribution sent = call.read(body, NewContribution.class);
        return call.once(() -> Receipt.of(submitContribution.submit(new SubmitContribution.Request(sent.programme(), sent.kind(), sent.words(),
            sent.wordsLanguage(), sent.district(), sent.address(), sent.photo(), sent.photoAlternative(), Contact.byMail(sent.email()),
            Language.of(sent.language()).orElse(Language.NL), HowItCame.by(Channel.API), null))));
    }
}
