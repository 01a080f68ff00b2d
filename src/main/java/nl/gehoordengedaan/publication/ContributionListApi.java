package nl.gehoordengedaan.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.gehoordengedaan.contribution.Contribution;
import nl.gehoordengedaan.contribution.ContributionFilter;
import nl.gehoordengedaan.contribution.Contributions;
import nl.gehoordengedaan.contribution.ResponseKind;
import nl.gehoordengedaan.identity.Open;
import nl.gehoordengedaan.programme.ProgrammeOutline;
import nl.gehoordengedaan.programme.ProgrammeOutlines;
import nl.gehoordengedaan.shared.Ids;
import nl.gehoordengedaan.worklist.WhereIsItNow;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** What was heard and where it is, for programs. */
@Path("/api/v1/contributions")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ContributionListApi {

    private static final int SIZE = 50;

    @Inject
    Heards heards;

    @Inject
    Contributions contributions;

    @Inject
    ProgrammeOutlines programmes;

    @Inject
    WhereIsItNow whereIsItNow;

    @GET
    @Open
    @Operation(operationId = "listContributions", summary = "What was heard, newest first, fifty at a time")
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
        JsonArrayBuilder results = Json.createArrayBuilder();
        found.stream().limit(SIZE).forEach(each -> results.add(Json.createObjectBuilder().add("code", each.code())
            .add("kind", each.kind().toLowerCase(Locale.ROOT)).add("programme", each.programme()).add("district", each.district())
            .add("receivedAt", each.at().toString()).add("status", each.status()).add("overdue", each.overdue())
            .add("line", each.line()).add("response", each.response()).add("words", each.words()).add("href", "/api/v1/contributions/" + each.code())));
        JsonObjectBuilder links = Json.createObjectBuilder();
        String query = Addresses.query("programme", one.map(ProgrammeOutline::slug).orElse(null), "line", line, "response", response,
            "from", from, "to", to);
        String base = "/api/v1/contributions?" + (query.isEmpty() ? "" : query + "&") + "page=";
        links.add("self", base + number);
        if (number > 1) {
            links.add("prev", base + (number - 1));
        }
        if (found.size() > SIZE) {
            links.add("next", base + (number + 1));
        }
        return Response.ok(Json.createObjectBuilder().add("results", results).add("links", links).build().toString()).build();
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    @GET
    @Path("{code: [0-9]{9}}")
    @Open
    @Operation(operationId = "getContribution", summary = "One contribution and where it is now")
    @APIResponse(responseCode = "404", description = "There is none with this number")
    public Response one(@PathParam("code") String code) {
        Contribution contribution = contributions.byCode(code).orElseThrow(NotFoundException::new);
        String step = whereIsItNow.of("contribution", contribution.id());
        JsonObjectBuilder json = Json.createObjectBuilder().add("code", contribution.code())
            .add("kind", contribution.kind().name().toLowerCase(Locale.ROOT))
            .add("receivedAt", contribution.receivedAt().toString()).add("dueAt", contribution.dueAt().toString())
            .add("status", contribution.state().name().toLowerCase(Locale.ROOT)).add("step", step.isEmpty() ? "closed" : step)
            .add("overdue", contribution.overdueAt().isPresent() && contribution.answeredAt().isEmpty());
        if (contribution.areWordsShown()) {
            json.add("words", contribution.words());
        }
        contribution.publicText().ifPresent(text -> json.add("publicText", text));
        contribution.withheldBecause().ifPresent(why -> json.add("withheldBecause", why));
        contribution.answer().ifPresent(answer -> json.add("answer", answer));
        contribution.response().ifPresent(response -> json.add("response", lower(response)));
        contribution.declinedBecause().ifPresent(because -> json.add("declinedBecause", lower(because)));
        contribution.later().ifPresent(later -> json.add("later", later));
        contribution.main().map(contributions::with).ifPresent(main -> json.add("joinedWith", main.code()));
        contribution.partOf().map(contributions::with).ifPresent(whole -> json.add("partOf", whole.code()));
        contribution.action().ifPresent(action -> json.add("action", action));
        JsonArrayBuilder parts = Json.createArrayBuilder();
        contributions.partsOf(contribution.id()).forEach(part -> parts.add(part.code()));
        json.add("parts", parts).add("joined", contributions.countJoinedWith(contribution.id()));
        return Response.ok(json.build().toString()).build();
    }
}
