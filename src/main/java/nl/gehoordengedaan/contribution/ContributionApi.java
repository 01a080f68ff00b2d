package nl.gehoordengedaan.contribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import nl.gehoordengedaan.identity.Open;
import nl.gehoordengedaan.page.Limited;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.shared.Ids;
import nl.gehoordengedaan.shared.Language;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Saying something, for programs. */
@Path("/api/v1/contributions")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ContributionApi {

    private static final int MAX_BODY_BYTES = 200_000;
    private static final Set<String> FIELDS = Set.of("programme", "kind", "words", "wordsLanguage", "district", "address", "email",
        "language");

    /** What is sent; documents the body. */
    @Schema(name = "NewContribution", requiredProperties = {"programme", "kind", "words"})
    public record NewContribution(
        @Schema(description = "slug of the programme", examples = "westwijk") String programme, Kind kind,
        @Schema(description = "in any language", maxLength = Contribution.MAX_WORDS) String words,
        @Schema(description = "ISO 639-1 code of the language of the words") String wordsLanguage,
        @Schema(type = SchemaType.STRING, format = "uuid") UUID district,
        @Schema(maxLength = Contribution.MAX_ADDRESS) String address,
        @Schema(description = "where to tell what became of it; never shown") String email,
        @Schema(description = "language of the mail", enumeration = {"nl", "en", "tr", "ar", "pl"}) String language) {
    }

    /** What comes back; documents the answer. */
    @Schema(name = "ContributionReceipt")
    public record ContributionReceipt(@Schema(description = "nine digits, to be read out") String code,
                                      @Schema(description = "address of the public page") String href) {
    }

    @Inject
    SubmitOnce submitOnce;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Open
    @Limited
    @Operation(operationId = "submitContribution", summary = "Say something to a programme",
        description = "Stores the contribution, its register entry, its process and the confirmation mail in one commit.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = NewContribution.class)))
    @APIResponse(responseCode = "201", description = "Recorded", content = @Content(schema = @Schema(implementation = ContributionReceipt.class)))
    @APIResponse(responseCode = "200", description = "Recorded before under the same Idempotency-Key",
        content = @Content(schema = @Schema(implementation = ContributionReceipt.class)))
    @APIResponse(responseCode = "409", description = "The key was used for something else")
    @APIResponse(responseCode = "422", description = "One or more rules are broken; each with its field and sentence")
    public Response submit(
        @Parameter(description = "Chosen by the client; repeating a request with the same key records nothing new")
        @HeaderParam("Idempotency-Key") String key, InputStream body) throws IOException {
        JsonObject sent = read(body);
        SubmitContribution.Receipt receipt = submitOnce.submit(new SubmitContribution.Request(text(sent, "programme"), kind(sent),
            text(sent, "words"), text(sent, "wordsLanguage"), district(sent), text(sent, "address"), null, null,
            Contact.byMail(text(sent, "email")), Language.of(text(sent, "language")).orElse(Language.NL), HowItCame.by(Channel.API), key == null || key.isBlank() ? null : "api " + key));
        URI page = URI.create("/contributions/" + receipt.code());
        JsonObject answer = Json.createObjectBuilder().add("code", receipt.code()).add("href", page.toString()).build();
        return Response.status(receipt.repeated() ? 200 : 201).location(page).entity(answer.toString()).build();
    }

    /** JSON is in UTF-8, whatever is said beside it. */
    private static JsonObject read(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(MAX_BODY_BYTES + 1);
        if (bytes.length > MAX_BODY_BYTES) {
            throw BrokenRule.of(BrokenRule.Kind.TOO_LARGE, "", "page.error.413.text");
        }
        JsonObject sent = object(new String(bytes, StandardCharsets.UTF_8));
        sent.keySet().stream().filter(field -> !FIELDS.contains(field)).findFirst().ifPresent(field -> {
            throw BrokenRule.input(field, "contribution.api.unknown-field", field);
        });
        return sent;
    }

    /** One object and nothing behind it. What the library cannot hold (numbers of pages, nesting without end) it tells in many ways. */
    private static JsonObject object(String body) {
        try (JsonParser parser = Json.createParser(new StringReader(body))) {
            parser.next();
            JsonObject sent = parser.getObject();
            if (parser.hasNext()) {
                throw new BadRequestException();
            }
            return sent;
        } catch (BadRequestException refused) {
            throw refused;
        } catch (RuntimeException | StackOverflowError notAnObject) {
            throw new BadRequestException(notAnObject);
        }
    }

    private static String text(JsonObject sent, String field) {
        JsonValue value = sent.get(field);
        if (value == null || value.getValueType() == JsonValue.ValueType.NULL) {
            return null;
        }
        if (!(value instanceof JsonString string)) {
            throw BrokenRule.input(field, "contribution.api.not-text", field);
        }
        String clean = nl.gehoordengedaan.page.Form.empty().with(field, string.getString()).text(field);
        return clean.isEmpty() ? null : clean;
    }

    private static Kind kind(JsonObject sent) {
        String kind = text(sent, "kind");
        return Arrays.stream(Kind.values()).filter(each -> each.name().equalsIgnoreCase(kind)).findFirst().orElse(null);
    }

    private static UUID district(JsonObject sent) {
        String district = text(sent, "district");
        return district == null ? null : Ids.parse(district)
            .orElseThrow(() -> BrokenRule.input("district", "contribution.district.unknown"));
    }
}
