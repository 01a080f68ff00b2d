package nl.gehoordengedaan.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.gehoordengedaan.api.Json;
import nl.gehoordengedaan.api.Links;
import nl.gehoordengedaan.contribution.Channel;
import nl.gehoordengedaan.contribution.Contribution;
import nl.gehoordengedaan.contribution.ContributionFilter;
import nl.gehoordengedaan.contribution.Contributions;
import nl.gehoordengedaan.contribution.Kind;
import nl.gehoordengedaan.contribution.Reason;
import nl.gehoordengedaan.contribution.ResponseKind;
import nl.gehoordengedaan.contribution.State;
import nl.gehoordengedaan.contribution.Voices;
import nl.gehoordengedaan.identity.Open;
import nl.gehoordengedaan.programme.ProgrammeOutline;
import nl.gehoordengedaan.programme.ProgrammeOutlines;
import nl.gehoordengedaan.shared.Ids;
import nl.gehoordengedaan.worklist.WhereIsItNow;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What was heard and where it is, for programs. */
@Path("/api/v1/contributions")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Contributions")
public class ContributionListApi {

    private static final int SIZE = 50;

    /** One page of what was heard. */
    @Schema(name = "ContributionList", requiredProperties = {"results", "links"})
    public record ContributionList(List<Line> results, Links links) {
    }

    /** What was heard, in one line. */
    @Schema(name = "ContributionLine", requiredProperties = {"code", "kind", "programme", "receivedAt", "status", "overdue", "channel",
        "meToo", "href"})
    public record Line(@Schema(examples = "123456789") String code, @Schema(description = "idea, worry, question, compliment or repair") String kind,
                       @Schema(description = "name of the programme") String programme, @Schema(description = "name of the district") String district,
                       Instant receivedAt, String status, boolean overdue, @Schema(description = "name of the programme line") String line,
                       @Schema(description = "what the programme does with it; empty when that is not known yet") String response,
                       @Schema(description = "what everyone may read of it") String words, Channel channel,
                       @Schema(description = "how many others said that it goes for them too") long meToo, String href) {
    }

    /** One contribution, as everyone may read it. */
    @Schema(name = "Contribution", requiredProperties = {"code", "kind", "receivedAt", "dueAt", "status", "step", "overdue", "parts", "joined",
        "channel", "meToo"})
    public record Public(
        @Schema(examples = "123456789") String code, Kind kind, Instant receivedAt,
        @Schema(description = "moment at which the term for the response ends") Instant dueAt, State status,
        @Schema(description = "where it is now: check, answer, tell or closed") String step, boolean overdue, String words, String publicText,
        @Schema(description = "why everyone reads nothing of it") String withheldBecause, String answer, ResponseKind response,
        Reason declinedBecause, String later, @Schema(description = "number of the one with which it is joined") String joinedWith,
        @Schema(description = "number of the one of which it is a part") String partOf,
        @Schema(description = "number of the action that it became") String action,
        @Schema(description = "numbers of its parts") List<String> parts,
        @Schema(description = "how many others are joined with it") long joined,
        @Schema(description = "how it came in") Channel channel,
        @Schema(description = "how many others said that it goes for them too") long meToo) {
    }

    @Inject
    Heards heards;

    @Inject
    Contributions contributions;

    @Inject
    Voices voices;

    @Inject
    ProgrammeOutlines programmes;

    @Inject
    WhereIsItNow whereIsItNow;

    @GET
    @Open
    @Operation(operationId = "listContributions", summary = "What was heard, newest first, fifty at a time")
    @APIResponse(responseCode = "200", description = "One page", content = @Content(schema = @Schema(implementation = ContributionList.class)))
    public Response list(@Parameter(description = "slug of one programme") @QueryParam("programme") String programme,
                         @Parameter(description = "id of one programme line") @QueryParam("line") String line,
                         @Parameter(description = "what the programme does with it: answered, action, agenda, joined, declined or split")
                         @QueryParam("response") String response,
                         @Parameter(description = "received on or after this day, as 2026-11-25") @QueryParam("from") String from,
                         @Parameter(description = "received on or before this day") @QueryParam("to") String to,
                         @Parameter(description = "page, from 1") @QueryParam("page") @DefaultValue("1") String page) {
        Optional<ProgrammeOutline> one = Optional.ofNullable(programme).flatMap(programmes::bySlug);
        int number = OverviewResource.numberOf(page);
        ContributionFilter filter = new ContributionFilter(one.map(ProgrammeOutline::id).orElse(null), null, null, Ids.parse(line).orElse(null),
            OverviewResource.one(ResponseKind.class, response), Addresses.startOf(from, 0).orElse(null), Addresses.startOf(to, 1).orElse(null),
            null, null);
        List<Heard> found = heards.page(filter,
            (number - 1) * SIZE, SIZE + 1);
        List<Line> results = found.stream().limit(SIZE).map(each -> new Line(each.code(), each.kind().toLowerCase(Locale.ROOT), each.programme(),
            each.district(), each.at(), each.status(), each.overdue(), each.line(), each.response(), each.words(),
            Channel.valueOf(each.channel().toUpperCase(Locale.ROOT)), each.meToo(), "/api/v1/contributions/" + each.code())).toList();
        String query = Addresses.query("programme", one.map(ProgrammeOutline::slug).orElse(null), "line", line, "response", response,
            "from", from, "to", to);
        String base = "/api/v1/contributions?" + (query.isEmpty() ? "" : query + "&") + "page=";
        return Response.ok(Json.of(new ContributionList(results, Links.of(base, number, found.size() > SIZE))).toString()).build();
    }

    @GET
    @Path("{code: [0-9]{9}}")
    @Open
    @Operation(operationId = "getContribution", summary = "One contribution and where it is now")
    @APIResponse(responseCode = "200", description = "Found", content = @Content(schema = @Schema(implementation = Public.class)))
    public Response one(@PathParam("code") String code) {
        Contribution contribution = contributions.byCode(code).orElseThrow(NotFoundException::new);
        String step = whereIsItNow.of("contribution", contribution.id());
        return Response.ok(Json.of(new Public(contribution.code(), contribution.kind(), contribution.receivedAt(), contribution.dueAt(),
            contribution.state(), step.isEmpty() ? "closed" : step, contribution.overdueAt().isPresent() && contribution.answeredAt().isEmpty(),
            contribution.areWordsShown() ? contribution.words() : null, contribution.publicText().orElse(null),
            contribution.withheldBecause().orElse(null), contribution.answer().orElse(null), contribution.response().orElse(null),
            contribution.declinedBecause().orElse(null), contribution.later().orElse(null),
            contribution.main().map(contributions::with).map(Contribution::code).orElse(null),
            contribution.partOf().map(contributions::with).map(Contribution::code).orElse(null), contribution.action().orElse(null),
            contributions.partsOf(contribution.id()).stream().map(Contribution::code).toList(), contributions.countJoinedWith(contribution.id()),
            contribution.how().channel(), voices.countOf(contribution.id()))).toString()).build();
    }
}
