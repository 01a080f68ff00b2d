package nl.gehoordengedaan.rhythm;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.gehoordengedaan.api.Json;
import nl.gehoordengedaan.api.Links;
import nl.gehoordengedaan.identity.Open;
import nl.gehoordengedaan.page.Form;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What programmes promised to do again and again and whether they do, for programs. */
@Path("/api/v1/rhythm")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Rhythm")
public class RhythmApi {

    private static final int SIZE = 50;

    /** What is asked for, as it stands in the address. */
    public static class Wanted {
        @Parameter(description = "open, due, planned, kept, missed or all")
        @QueryParam("show")
        String show;
        @Parameter(description = "slug of the programme")
        @QueryParam("programme")
        String programme;
        @Parameter(description = "name of a kind of meeting, or annualreport")
        @QueryParam("kind")
        String kind;
        @QueryParam("page")
        String page;

        private Form form() {
            return Form.empty().with("show", show == null ? null : show.toUpperCase(Locale.ROOT)).with("programme", programme).with("kind", kind)
                .with("page", page);
        }

        private String query() {
            return Asked.query(Form.empty().with("show", show).with("programme", programme).with("kind", kind));
        }
    }

    /** One turn of a promise. */
    @Schema(name = "RhythmTurn", requiredProperties = {"code", "kind", "programme", "from", "until", "status"})
    public record OneTurn(@Schema(examples = "345678901") String code, @Schema(description = "name of a kind of meeting, or annualreport", examples = "evening")
                          String kind, @Schema(description = "slug of the programme") String programme,
                          @Schema(description = "name of the district; missing when it is of none") String district,
                          @Schema(description = "first day of the period") LocalDate from, @Schema(description = "last day of the period") LocalDate until,
                          TurnState status, @Schema(description = "day on which it takes place or took place") LocalDate day,
                          @Schema(description = "address of its meeting") String meeting, @Schema(description = "where the report can be read") String report,
                          @Schema(description = "why it does not take place, or did not") String reason) {
    }

    /** One page of turns. */
    @Schema(name = "RhythmTurnList", requiredProperties = {"results", "links"})
    public record TurnList(List<OneTurn> results, Links links) {
    }

    @Inject
    Turns turns;

    @Inject
    RhythmViews views;

    @GET
    @Open
    @Operation(operationId = "listRhythm", summary = "What was promised again and again, period by period, fifty at a time: due, planned, kept, missed or ended")
    @APIResponse(responseCode = "200", description = "One page", content = @Content(schema = @Schema(implementation = TurnList.class)))
    public Response list(@BeanParam Wanted wanted) {
        Form form = wanted.form();
        int number = Asked.page(form);
        List<Turn> found = turns.page(views.filter(form, null, TurnFilter.Show.ALL), (number - 1) * SIZE, SIZE + 1);
        String query = wanted.query();
        return Response.ok(Json.of(new TurnList(views.forEveryone(found.stream().limit(SIZE).toList()).stream().map(RhythmApi::one).toList(),
            Links.of("/api/v1/rhythm?" + (query.isEmpty() ? "" : query + "&") + "page=", number, found.size() > SIZE))).toString()).build();
    }

    private static OneTurn one(TurnView turn) {
        return new OneTurn(turn.code(), turn.kind(), turn.slug(), turn.district().isEmpty() ? null : turn.district(), turn.from(), turn.until(), turn.state(),
            turn.day(), turn.meeting() == null ? null : "/api/v1/meetings/" + turn.meeting(), turn.address(), turn.reason());
    }
}
