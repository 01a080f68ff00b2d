package nl.gehoordengedaan.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.gehoordengedaan.api.Json;
import nl.gehoordengedaan.api.Links;
import nl.gehoordengedaan.identity.Open;
import nl.gehoordengedaan.page.Form;
import nl.gehoordengedaan.programme.ProgrammeOutline;
import nl.gehoordengedaan.programme.ProgrammeOutlines;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The agenda that everyone sees, for programs. */
@Path("/api/v1/meetings")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Meetings")
public class AgendaApi {

    private static final int SIZE = 50;

    /** What is asked for, as it stands in the address. */
    public static class Asked {
        @QueryParam("show")
        String show;
        @QueryParam("programme")
        String programme;
        @QueryParam("district")
        String district;
        @QueryParam("kind")
        String kind;
        @QueryParam("words")
        String words;
        @QueryParam("page")
        String page;

        private Form form() {
            return Form.empty().with("show", show == null ? null : show.toUpperCase(Locale.ROOT)).with("programme", programme)
                .with("district", district).with("kind", kind).with("words", words).with("page", page);
        }
    }

    @Inject
    Meetings meetings;

    @Inject
    MeetingKinds kinds;

    @Inject
    MeetingSearch search;

    @Inject
    ProgrammeOutlines programmes;

    @GET
    @Open
    @Operation(operationId = "listMeetings", summary = "What is to come, the first in front, fifty at a time; with show=past what is over")
    @APIResponse(responseCode = "200", description = "One page", content = @Content(schema = @Schema(implementation = MeetingForEveryone.Agenda.class)))
    public Response list(@BeanParam Asked asked) {
        Form form = asked.form();
        int number = MeetingSearch.page(form);
        List<MeetingForEveryone.Line> found = meetings.view(search.forEveryone(form), (number - 1) * SIZE, SIZE + 1, this::line);
        String query = MeetingSearch.query(form);
        return Response.ok(Json.of(new MeetingForEveryone.Agenda(found.stream().limit(SIZE).toList(),
            Links.of("/api/v1/meetings?" + (query.isEmpty() ? "" : query + "&") + "page=", number, found.size() > SIZE))).toString()).build();
    }

    @GET
    @Path("{code: [0-9]{9}}")
    @Open
    @Operation(operationId = "getMeeting", summary = "One meeting: when, where, what happens, and every move of its date")
    @APIResponse(responseCode = "200", description = "Found", content = @Content(schema = @Schema(implementation = MeetingForEveryone.class)))
    public Response one(@PathParam("code") String code) {
        return Response.ok(Json.of(meetings.viewByCode(code, meeting -> meeting.isPublic() ? Optional.of(whole(meeting))
            : Optional.<MeetingForEveryone>empty()).flatMap(found -> found).orElseThrow(NotFoundException::new)).toString()).build();
    }

    private MeetingForEveryone.Line line(Meeting meeting) {
        return new MeetingForEveryone.Line(meeting.code(), meeting.kind(), meeting.state(), programme(meeting).name(), meeting.title(), meeting.startsAt(),
            meeting.endsAt(), meeting.mode(), meeting.placeName().orElse(null), meeting.address().orElse(null), meeting.moveCount(),
            "/api/v1/meetings/" + meeting.code());
    }

    private MeetingForEveryone whole(Meeting meeting) {
        ProgrammeOutline programme = programme(meeting);
        boolean withOnline = kinds.named(meeting.kind()).map(kind -> !kind.hasSignUp()).orElse(false);
        return new MeetingForEveryone(meeting.code(), meeting.kind(), meeting.state(), programme.name(), meeting.title(), meeting.description().orElse(null),
            meeting.startsAt(), meeting.endsAt(), meeting.mode(), meeting.placeName().orElse(null), meeting.address().orElse(null),
            meeting.placeHints().orElse(null), withOnline ? meeting.onlineAddress().orElse(null) : null, names(meeting.districts(), programme::district),
            names(meeting.lines(), programme::line), meeting.capacity().orElse(null), List.copyOf(meeting.services()),
            List.copyOf(meeting.interpreterLanguages()), meeting.parts().stream().map(MeetingForEveryone.Part::of).toList(),
            meeting.moves().stream().filter(move -> move.at().isAfter(meeting.announcedAt().orElseThrow())).map(MeetingForEveryone.Moved::of).toList(),
            meeting.cancelReason().orElse(null), "/meetings/" + meeting.code() + "/calendar.ics");
    }

    private ProgrammeOutline programme(Meeting meeting) {
        return programmes.byId(meeting.programme()).orElseThrow();
    }

    private static List<String> names(Collection<UUID> ids, Function<UUID, Optional<ProgrammeOutline.Choice>> find) {
        return ids.stream().flatMap(id -> find.apply(id).stream()).map(ProgrammeOutline.Choice::name).sorted().toList();
    }
}
