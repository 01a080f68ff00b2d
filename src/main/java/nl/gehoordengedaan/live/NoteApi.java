package nl.gehoordengedaan.live;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import nl.gehoordengedaan.api.Call;
import nl.gehoordengedaan.api.Json;
import nl.gehoordengedaan.identity.Open;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.shared.Ids;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Notes of a table by program, with the code of that table: the page of the table itself sends them so. */
@Path("/api/v1/notes")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Notes")
public class NoteApi {

    private static final String BEARER = "Bearer ";
    private static final int SHOWN = 500;

    /** A note as it should be. */
    @Schema(name = "NoteToKeep", requiredProperties = {"words", "kind"})
    public record Sent(@Schema(description = "what was said, 1 to 10,000 characters, in any language") String words, NoteKind kind,
                       @Schema(description = "ISO 639 code of the speaker's language", examples = "tr") String language, UUID line, UUID district,
                       @Schema(description = "from about how many people, 1 to 200; one when left out") Integer aboutPeople,
                       @Schema(description = "1 for something new, which it is when left out; to put it right, the next number after the one that was read")
                       Integer revision,
                       @Schema(description = "when it was written down, RFC 3339; now when left out", format = "date-time", examples = "2026-11-25T19:30:00Z") String notedAt) {

        /** What people say stays out of messages and logs. */
        @Override
        public String toString() {
            return "note";
        }
    }

    /** A note as it is kept. */
    @Schema(name = "KeptNote", requiredProperties = {"id", "words", "kind", "aboutPeople", "revision", "notedAt", "withdrawn"})
    public record Kept(UUID id, String words, NoteKind kind, String language, UUID line, UUID district, Integer aboutPeople, Integer revision,
                       @Schema(format = "date-time") String notedAt, boolean withdrawn) {

        /** What people say stays out of messages and logs. */
        @Override
        public String toString() {
            return "note " + id;
        }
    }

    /** What was noted at this table, newest first. */
    @Schema(name = "KeptNotes", requiredProperties = "notes")
    public record KeptNotes(List<Kept> notes) {
    }

    @Inject
    NoteDown noteDown;

    @Inject
    Notes notes;

    @Inject
    DiscussionTables tables;

    @Inject
    WrongCodes wrongCodes;

    @Inject
    Call call;

    @Inject
    HttpServletRequest http;

    @GET
    @Open
    @Operation(operationId = "notesOfTable", summary = "What was noted at a table, with its code")
    @Parameter(name = "Authorization", in = ParameterIn.HEADER, required = true, description = "Bearer, and the code of the table",
        schema = @Schema(type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING))
    @APIResponse(responseCode = "200", description = "The last 500 of them, newest first",
        content = @Content(schema = @Schema(implementation = KeptNotes.class)))
    public Response ofTable() {
        DiscussionTable table = table();
        return Response.ok(Json.of(new KeptNotes(notes.ofTable(table.id(), SHOWN).stream().map(NoteApi::kept).toList())).toString())
            .header("Cache-Control", "no-store").build();
    }

    @PUT
    @Path("{note}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Open
    @Operation(operationId = "keepNote", summary = "Keep a note of a table, under an id of your own",
        description = "Sending the same again changes nothing, so send it until it is acknowledged.")
    @Parameter(name = "Authorization", in = ParameterIn.HEADER, required = true, description = "Bearer, and the code of the table",
        schema = @Schema(type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING))
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = Sent.class)))
    @APIResponse(responseCode = "201", description = "Kept", content = @Content(schema = @Schema(implementation = Kept.class)))
    @APIResponse(responseCode = "200", description = "It was there already, or is put right",
        content = @Content(schema = @Schema(implementation = Kept.class)))
    public Response keep(@PathParam("note") String named, InputStream body) throws IOException {
        Sent sent = call.read(body, Sent.class);
        DiscussionTable table = table();
        UUID id = Ids.parse(named).orElseThrow(() -> BrokenRule.input("note", "live.id.missing"));
        NoteDown.Outcome outcome = noteDown.note(new NoteDown.Request(table.joinCode(), id, sent.revision() == null ? 1 : sent.revision(),
            new Note.Content(sent.words(), sent.kind(), sent.language(), sent.line(), sent.district(), sent.aboutPeople() == null ? 1 : sent.aboutPeople()),
            moment(sent.notedAt())));
        return Response.status(outcome.isNew() ? 201 : 200).entity(Json.of(kept(notes.byId(id).orElseThrow())).toString()).build();
    }

    private static Instant moment(String text) {
        try {
            return text == null ? null : Instant.parse(text);
        } catch (DateTimeParseException notAMoment) {
            throw BrokenRule.input("notedAt", "live.moment.unreadable");
        }
    }

    private DiscussionTable table() {
        String header = http.getHeader("Authorization");
        String code = header != null && header.startsWith(BEARER) ? header.substring(BEARER.length()) : "";
        return wrongCodes.look(() -> tables.byJoinCode(code)).orElseThrow(() -> BrokenRule.of(BrokenRule.Kind.FORBIDDEN, "", "live.table.unknown"));
    }

    private static Kept kept(Note note) {
        return new Kept(note.id(), note.words(), note.kind(), note.language().orElse(null), note.line().orElse(null), note.district().orElse(null),
            note.aboutPeople(), note.revision(), note.notedAt().toString(), note.isWithdrawn());
    }
}
