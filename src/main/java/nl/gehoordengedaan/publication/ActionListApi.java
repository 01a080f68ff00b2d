package nl.gehoordengedaan.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.gehoordengedaan.action.Action;
import nl.gehoordengedaan.action.Actions;
import nl.gehoordengedaan.action.Category;
import nl.gehoordengedaan.action.NotDoneBecause;
import nl.gehoordengedaan.action.Outcome;
import nl.gehoordengedaan.action.Party;
import nl.gehoordengedaan.action.State;
import nl.gehoordengedaan.action.Verdict;
import nl.gehoordengedaan.api.Json;
import nl.gehoordengedaan.api.Links;
import nl.gehoordengedaan.contribution.Contribution;
import nl.gehoordengedaan.contribution.Contributions;
import nl.gehoordengedaan.identity.Open;
import nl.gehoordengedaan.programme.ProgrammeOutline;
import nl.gehoordengedaan.programme.ProgrammeOutlines;
import nl.gehoordengedaan.worklist.WhereIsItNow;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What was promised and where it stands, for programs. */
@Path("/api/v1/actions")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Actions")
public class ActionListApi {

    private static final int SIZE = 50;

    /** One page of what was promised. */
    @Schema(name = "ActionList", requiredProperties = {"results", "links"})
    public record ActionList(List<Line> results, Links links) {
    }

    /** What was promised, in one line. */
    @Schema(name = "ActionLine", requiredProperties = {"code", "title", "category", "programme", "agreedAt", "status", "daySetByProgramme", "late", "disputed",
        "timesMoved", "href"})
    public record Line(@Schema(examples = "234567890") String code, String title, Category category,
                       @Schema(description = "name of the programme") String programme, @Schema(description = "name of the district") String district,
                       @Schema(description = "who does it") String partner, Instant agreedAt,
                       @Schema(description = "the day that was promised first; never changes") LocalDate firstPromisedDay,
                       @Schema(description = "the day that is promised now") LocalDate promisedDay,
                       @Schema(description = "the programme chose that day because it must be done anew, and the partner has not promised it yet") boolean daySetByProgramme,
                       int timesMoved, State status, boolean late,
                       @Schema(description = "a reporter says that it is not solved, and it is not begun again") boolean disputed,
                       Outcome outcome, String href) {
    }

    /** One promise, as everyone may read it. */
    @Schema(name = "Action", requiredProperties = {"code", "title", "category", "programme", "agreedAt", "status", "step", "daySetByProgramme", "late", "disputed", "shifts", "progress",
        "verdicts", "contributions", "timesReopened"})
    public record Public(@Schema(examples = "234567890") String code, String title, String description, Category category, String programme,
                         String district, String address, String partner, Instant agreedAt,
                         @Schema(description = "moment at which the term for picking up ends") Instant pickUpDueAt, Instant pickedUpAt,
                         @Schema(description = "the day that was promised first; never changes") LocalDate firstPromisedDay,
                         @Schema(description = "the day that is promised now") LocalDate promisedDay,
                         @Schema(description = "the programme chose that day because it must be done anew, and the partner has not promised it yet") boolean daySetByProgramme,
                         State status,
                         @Schema(description = "where it is now: assign, pickUp, carry, waiting, confirm, reopen, tellEnd or closed") String step,
                         boolean late,
                         @Schema(description = "a reporter says that it is not solved, and it is not begun again") boolean disputed,
                         Instant lateSince, Instant doneAt, List<Shift> shifts, List<Progress> progress, List<Said> verdicts,
                         int timesReopened, Outcome outcome, NotDoneBecause notDoneBecause, String ending, Instant closedAt,
                         @Schema(description = "numbers of the contributions that it comes from") List<String> contributions) {
    }

    /** A date that was moved. */
    @Schema(name = "Shift")
    public record Shift(LocalDate fromDay, LocalDate toDay, String reason, Party askedBy, Instant movedAt) {
    }

    /** How far it is, or that it is done. */
    @Schema(name = "Progress")
    public record Progress(String text, boolean evidence, @Schema(description = "address of a picture") String photo, Instant toldAt) {
    }

    /** What a reporter said of it. */
    @Schema(name = "ReportersVerdict")
    public record Said(Verdict verdict, String explanation, Instant saidAt) {
    }

    @Inject
    Promises promises;

    @Inject
    PromiseSearch search;

    @Inject
    Actions actions;

    @Inject
    Contributions contributions;

    @Inject
    ProgrammeOutlines programmes;

    @Inject
    WhereIsItNow whereIsItNow;

    @GET
    @Open
    @Operation(operationId = "listActions", summary = "What was promised, newest first, fifty at a time")
    @APIResponse(responseCode = "200", description = "One page", content = @Content(schema = @Schema(implementation = ActionList.class)))
    public Response list(@BeanParam PromiseSearch.Asked asked) {
        int number = OverviewResource.numberOf(asked.page);
        List<Promised> found = promises.page(search.filter(asked), (number - 1) * SIZE, SIZE + 1);
        List<Line> results = found.stream().limit(SIZE).map(each -> new Line(each.code(), each.title(), Category.valueOf(each.category()),
            each.programme(), each.district(), each.partner(), each.agreed(), each.firstDay(), each.day(), each.daySet(), each.moves(),
            State.valueOf(each.status().toUpperCase(java.util.Locale.ROOT)), each.late() != null,
            each.disputed(), each.outcome().isEmpty() ? null : Outcome.valueOf(each.outcome()), "/api/v1/actions/" + each.code())).toList();
        String query = PromiseSearch.query(asked);
        String base = "/api/v1/actions?" + (query.isEmpty() ? "" : query + "&") + "page=";
        return Response.ok(Json.of(new ActionList(results, Links.of(base, number, found.size() > SIZE))).toString()).build();
    }

    @GET
    @Path("{code: [0-9]{9}}")
    @Open
    @Operation(operationId = "getAction", summary = "One promise, every move of its date, the evidence, and what the residents say of it")
    @APIResponse(responseCode = "200", description = "Found", content = @Content(schema = @Schema(implementation = Public.class)))
    public Response one(@PathParam("code") String code, @Context Request request) {
        Action action = actions.byCode(code).flatMap(found -> actions.view(found.id(), ActionTraceResource::whole)).orElseThrow(NotFoundException::new);
        EntityTag tag = new EntityTag(String.valueOf(action.version()));
        Response.ResponseBuilder known = request.evaluatePreconditions(tag);
        if (known != null) {
            return known.tag(tag).build();
        }
        ProgrammeOutline programme = programmes.byId(action.programme()).orElseThrow();
        String step = whereIsItNow.of("action", action.id());
        return Response.ok(Json.of(new Public(action.code(), action.title(), action.description().orElse(null), action.category(), programme.name(),
            name(action.district().flatMap(programme::district)), action.address().orElse(null), name(action.partner().flatMap(programme::partner)),
            action.agreedAt(), action.pickUpDueAt(), action.pickedUpAt().orElse(null), action.firstDay().orElse(null), action.dueDay().orElse(null),
            action.isDaySet() && action.state() == State.PICKED_UP, action.state(), step.isEmpty() ? "closed" : step, action.lateSince().isPresent(), action.isCalledNotSolved(), action.lateSince().orElse(null),
            action.doneAt().orElse(null),
            action.shifts().stream().map(each -> new Shift(each.from(), each.to(), each.reason(), each.askedBy(), each.at())).toList(),
            progress(action), action.confirmations().stream().map(each -> new Said(each.verdict(),
                each.isExplanationShown() ? each.explanation().orElse(null) : null, each.at())).toList(),
            action.reopenedCount(), action.outcome().orElse(null), action.notDoneBecause().orElse(null), action.endingText().orElse(null),
            action.closedAt().orElse(null), contributions.all(action.origins()).stream().map(Contribution::code).sorted().toList())).toString())
            .tag(tag).build();
    }

    private static List<Progress> progress(Action action) {
        List<nl.gehoordengedaan.action.Progress> all = action.progress();
        return java.util.stream.IntStream.range(0, all.size()).mapToObj(i -> new Progress(all.get(i).text(), all.get(i).isEvidence(),
            all.get(i).photo().map(photo -> "/actions/" + action.code() + "/photos/" + (i + 1)).orElse(null), all.get(i).at())).toList();
    }

    private static String name(Optional<ProgrammeOutline.Choice> choice) {
        return choice.map(ProgrammeOutline.Choice::name).orElse(null);
    }
}
