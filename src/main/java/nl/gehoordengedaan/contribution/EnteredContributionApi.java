package nl.gehoordengedaan.contribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.UUID;
import nl.gehoordengedaan.api.Call;
import nl.gehoordengedaan.identity.Needs;
import nl.gehoordengedaan.identity.People;
import nl.gehoordengedaan.identity.Right;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.shared.Language;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Writing down what somebody else said, for programs: at the desk, by phone, on paper, or heard in the street by an ambassador. */
@Path("/api/v1/programmes")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Contributions")
@SecurityRequirement(name = "password")
public class EnteredContributionApi {

    /** What was said to somebody of the programme. */
    @Schema(name = "EnteredContribution", requiredProperties = {"channel", "kind", "words"})
    public record Entered(
        @Schema(description = "how it came in: desk, phone or paper") Channel channel, Kind kind,
        @Schema(description = "as it was said, in any language", maxLength = Contribution.MAX_WORDS) String words,
        @Schema(description = "ISO 639-1 code of the language of the words") String wordsLanguage,
        @Schema(description = "the day on which it was said, when that was earlier") LocalDate saidOn, UUID district,
        @Schema(maxLength = Contribution.MAX_ADDRESS) String address,
        @Schema(description = "id of a photo that was sent to /photos before") UUID photo,
        @Schema(description = "what can be seen on the photo; needed when there is one") String photoAlternative, String email, String phone,
        String postalAddress, @Schema(description = "language in which to tell what became of it: nl, en, tr, ar or pl") String language) {

        /** What was said and how to reach whoever said it stay out of messages and logs. */
        @Override
        public String toString() {
            return kind + " by " + channel;
        }
    }

    /** What an ambassador heard. */
    @Schema(name = "Signal", requiredProperties = "words")
    public record Signal(
        @Schema(maxLength = Contribution.MAX_WORDS) String words,
        @Schema(description = "guessed from the words when it is not said") Kind kind, UUID district,
        @Schema(description = "id of a photo that was sent to /photos before") UUID photo, String photoAlternative) {
    }

    @Inject
    SubmitContribution submitContribution;

    @Inject
    People people;

    @Inject
    Call call;

    @POST
    @Path("{programme}/contributions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Right.ENTER_CONTRIBUTION)
    @Operation(operationId = "enterContribution", summary = "Write down what somebody said at the desk, by phone or on paper")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = Entered.class)))
    @APIResponse(responseCode = "201", description = "Recorded",
        content = @Content(schema = @Schema(implementation = ContributionApi.Receipt.class)))
    @APIResponse(responseCode = "200", description = "Recorded before under the same Idempotency-Key",
        content = @Content(schema = @Schema(implementation = ContributionApi.Receipt.class)))
    public Response enter(@PathParam("programme") String programme, InputStream body) throws IOException {
        Entered sent = call.read(body, Entered.class);
        if (sent.channel() != null && !sent.channel().isOfTheDesk()) {
            throw BrokenRule.input("channel", "contribution.channel.missing");
        }
        return call.once(() -> ContributionApi.Receipt.of(submitContribution.submit(new SubmitContribution.Request(programme, sent.kind(),
            sent.words(), sent.wordsLanguage(), sent.district(), sent.address(), sent.photo(), sent.photoAlternative(),
            new Contact(sent.email(), sent.phone(), sent.postalAddress()), Language.of(sent.language()).orElse(Language.NL),
            HowItCame.entered(sent.channel(), call.by(), sent.saidOn()), null))));
    }

    @POST
    @Path("{programme}/signals")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Right.PASS_SIGNAL)
    @Operation(operationId = "passSignal", summary = "Pass on what an ambassador heard in the street",
        description = "The ambassador hears what becomes of it, at the address of the account.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = Signal.class)))
    @APIResponse(responseCode = "201", description = "Recorded",
        content = @Content(schema = @Schema(implementation = ContributionApi.Receipt.class)))
    @APIResponse(responseCode = "200", description = "Recorded before under the same Idempotency-Key",
        content = @Content(schema = @Schema(implementation = ContributionApi.Receipt.class)))
    public Response pass(@PathParam("programme") String programme, InputStream body) throws IOException {
        Signal sent = call.read(body, Signal.class);
        People.Person ambassador = people.with(call.by().account()).orElseThrow(ForbiddenException::new);
        Kind kind = sent.kind() != null ? sent.kind() : KindGuess.of(sent.words() == null ? "" : sent.words());
        return call.once(() -> ContributionApi.Receipt.of(submitContribution.submit(new SubmitContribution.Request(programme, kind, sent.words(),
            null, sent.district(), null, sent.photo(), sent.photoAlternative(), Contact.byMail(ambassador.email()), ambassador.language(),
            HowItCame.entered(Channel.AMBASSADOR, call.by(), null), null))));
    }
}
