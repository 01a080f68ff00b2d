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
import java.time.LocalDate;
import java.util.UUID;
import nl.gehoordengedaan.api.Call;
import nl.gehoordengedaan.api.Outcome;
import nl.gehoordengedaan.identity.Needs;
import nl.gehoordengedaan.identity.Right;
import nl.gehoordengedaan.shared.Ids;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Writing down what came of calling somebody who was not heard, for programs. */
@Path("/api/v1/conversations")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Work on contributions")
@SecurityRequirement(name = "password")
public class ConversationApi {

    /** What came of the call. */
    @Schema(name = "ConversationOutcome", requiredProperties = "outcome")
    public record Held(Conversation.Outcome outcome, @Schema(description = "what was said and agreed") String report,
                       @Schema(description = "the day of the call") LocalDate heldOn,
                       @Schema(description = "how often it was tried, when nobody was reached") Integer tries,
                       @Schema(description = "true when the response is looked at again") boolean again,
                       @Schema(description = "why it is looked at again, which everyone reads") String why) {

        /** What they talked about stays out of messages and logs. */
        @Override
        public String toString() {
            return String.valueOf(outcome);
        }
    }

    /** How it stands after that. */
    @Schema(name = "ConversationState", requiredProperties = "id")
    public record Now(UUID id, Conversation.Outcome outcome) {
    }

    @Inject
    Conversations conversations;

    @Inject
    RecordConversation recordConversation;

    @Inject
    Call call;

    @POST
    @Path("{conversation}/outcomes")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Right.ANSWER_CONTRIBUTION)
    @Operation(operationId = "recordConversation", summary = "Write down what came of a call")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = Held.class)))
    @APIResponse(responseCode = "200", description = "Written down", content = @Content(schema = @Schema(implementation = Now.class)))
    public Response record(@PathParam("conversation") String named, InputStream body) throws IOException {
        Held sent = call.read(body, Held.class);
        UUID id = Ids.parse(named).orElseThrow(NotFoundException::new);
        return call.once(() -> {
            recordConversation.record(new RecordConversation.Request(id, sent.outcome(), sent.report(), sent.heldOn(), sent.tries(), sent.again(),
                sent.why(), call.by()));
            return Outcome.done(new Now(id, conversations.with(id).outcome().orElse(null)));
        });
    }
}
