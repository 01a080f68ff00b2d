package nl.gehoordengedaan.figures;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.util.List;
import java.util.Optional;
import nl.gehoordengedaan.api.Json;
import nl.gehoordengedaan.identity.Open;
import nl.gehoordengedaan.programme.ProgrammeOutline;
import nl.gehoordengedaan.programme.ProgrammeOutlines;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How the partners kept what they promised, for programs: the figures of the page. */
@Path("/api/v1/partners")
@RequestScoped
@Tag(name = "Partners")
public class ScoreboardApi {

    private static final MediaType CSV = new MediaType("text", "csv", "UTF-8");

    /** All partners that promised something. */
    @Schema(name = "PartnerList", requiredProperties = {"results", "links"})
    public record PartnerList(List<Partner> results, PartnerLinks links) {
    }

    /** Where these figures are. */
    @Schema(name = "PartnerLinks", requiredProperties = "self")
    public record PartnerLinks(String self) {
    }

    /** One partner; what it promised stays counted here when another took over. */
    @Schema(name = "PartnerFigures", requiredProperties = {"partner", "programme", "promises", "open", "late", "keptInTime", "doneLater", "moved",
        "timesMoved", "reopened", "disputed", "confirmed", "notDone", "handedOn", "handedOnLate", "promisesHref"})
    public record Partner(@Schema(description = "name of the partner") String partner, @Schema(description = "name of the programme") String programme,
                          @Schema(description = "what it promised, or was asked and has not refused") long promises,
                          @Schema(description = "still to be done, late or not") long open,
                          @Schema(description = "the promised day passed, or nobody picked it up in time, and it is still so") long late,
                          @Schema(description = "done on or before the day that this partner promised first") long keptInTime,
                          @Schema(description = "done after that day") long doneLater,
                          @Schema(description = "of which a promised day was moved at least once") long moved, long timesMoved,
                          @Schema(description = "to be done anew, because a resident said that it was not solved") long reopened,
                          @Schema(description = "not solved according to a resident, and not done anew") long disputed,
                          @Schema(description = "solved according to a resident") long confirmed, long notDone,
                          @Schema(description = "promised, and then it went to another") long handedOn,
                          @Schema(description = "of those, after the promised day had passed") long handedOnLate,
                          @Schema(description = "kept in time, of what is done, late, or was handed on late; in percent; not there while nothing can be said")
                          Integer shareKept,
                          @Schema(description = "where these promises are listed, for people") String promisesHref) {
    }

    @Inject
    Scoreboard scoreboard;

    @Inject
    ProgrammeOutlines programmes;

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv;charset=UTF-8"})
    @Open
    @Operation(operationId = "listPartners", summary = "How each partner kept what it promised; as a file when text/csv is accepted")
    @APIResponse(responseCode = "200", description = "All partners that promised something", content = {
        @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = PartnerList.class)),
        @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))})
    public Response list(@Parameter(description = "slug of one programme") @QueryParam("programme") String programme,
                         @Parameter(description = "agreed on or after this day, as 2026-11-25") @QueryParam("from") String from,
                         @Parameter(description = "agreed on or before this day") @QueryParam("to") String to, @Context Request request) {
        Optional<ProgrammeOutline> one = Optional.ofNullable(programme).flatMap(programmes::bySlug);
        Variant wanted = request.selectVariant(Variant.mediaTypes(MediaType.APPLICATION_JSON_TYPE, CSV).build());
        if (wanted != null && CSV.isCompatible(wanted.getMediaType())) {
            return Response.ok(scoreboard.file(one, from, to), CSV).header("Vary", "Accept").build();
        }
        String query = Scoreboard.query(one.map(ProgrammeOutline::slug).orElse(null), from, to);
        List<Partner> results = scoreboard.rows(one, from, to).stream().map(each -> new Partner(each.partner(), each.programme(), each.all(), each.open(),
            each.late(), each.kept(), each.doneLater(), each.moved(), each.moves(), each.reopened(), each.disputed(), each.confirmed(), each.notDone(),
            each.handedOn(), each.handedOnLate(), each.share() < 0 ? null : each.share(), each.list())).toList();
        return Response.ok(Json.of(new PartnerList(results, new PartnerLinks("/api/v1/partners" + (query.isEmpty() ? "" : "?" + query)))).toString(),
            MediaType.APPLICATION_JSON_TYPE).header("Vary", "Accept").build();
    }
}
