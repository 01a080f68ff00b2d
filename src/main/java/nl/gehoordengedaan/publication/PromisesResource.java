package nl.gehoordengedaan.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gehoordengedaan.action.Actions;
import nl.gehoordengedaan.action.Category;
import nl.gehoordengedaan.action.PromiseFilter;
import nl.gehoordengedaan.contribution.Contributions;
import nl.gehoordengedaan.identity.Open;
import nl.gehoordengedaan.page.Form;
import nl.gehoordengedaan.page.Page;
import nl.gehoordengedaan.programme.ProgrammeOutline;
import nl.gehoordengedaan.programme.ProgrammeOutlines;
import nl.gehoordengedaan.shared.Codes;
import nl.gehoordengedaan.shared.Csv;

/** The public list of what was promised: what is open, overdue, done, confirmed, and not done because. */
@Path("/actions")
@RequestScoped
public class PromisesResource {

    static final int SIZE = 50;

    @Inject
    Page page;

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
    InstantSource clock;

    /**
     * One page of the list.
     *
     * @param counts   how many there are of each status, in this programme or in all; each leads to its list
     * @param reasons  how often which kind of reason stood in the way; empty unless what was not done is asked
     * @param query    what was asked, as it stands behind the question mark, without the page
     * @param narrowed true when something other than the status is asked
     */
    public record PromisesPage(List<Promised> promises, List<Count> counts, List<Reason> reasons, List<Choice> programmes, List<Choice> lines,
                               List<Choice> districts, List<Choice> partners, List<Choice> categories, List<Choice> statuses, String status,
                               String query, int number, boolean more, boolean filtered, boolean narrowed) {
    }

    /** How many there are of this status. */
    public record Count(String status, long number, String href) {
    }

    /** How often this kind of reason stood in the way. */
    public record Reason(String because, long number) {
    }

    /** One possibility of a filter. */
    public record Choice(String value, String label) {
    }

    private static final List<PromiseFilter.Status> COUNTED = List.of(PromiseFilter.Status.OPEN, PromiseFilter.Status.OVERDUE,
        PromiseFilter.Status.JUST_OVERDUE, PromiseFilter.Status.DONE, PromiseFilter.Status.CONFIRMED, PromiseFilter.Status.DISPUTED,
        PromiseFilter.Status.NOT_DONE);

    @GET
    @Controller
    @Open
    public Response list(@BeanParam PromiseSearch.Asked asked) {
        Optional<String> code = Codes.in(asked.words);
        if (code.flatMap(actions::byCode).isPresent()) {
            return page.seeOther("/actions/" + code.get());
        }
        if (code.flatMap(contributions::byCode).isPresent()) {
            return page.seeOther("/contributions/" + code.get());
        }
        Optional<ProgrammeOutline> programme = search.programme(asked);
        PromiseFilter filter = search.filter(asked);
        int number = OverviewResource.numberOf(asked.page);
        List<Promised> found = promises.page(filter, (number - 1) * SIZE, SIZE + 1);
        Form form = Form.empty().with("programme", asked.programme).with("line", asked.line).with("district", asked.district)
            .with("partner", asked.partner).with("category", asked.category).with("status", asked.status).with("from", asked.from)
            .with("to", asked.to).with("words", asked.words);
        PromiseFilter withoutStatus = new PromiseFilter(filter.programme(), filter.line(), filter.district(), filter.partner(), filter.category(),
            null, null, filter.from(), filter.until(), filter.words());
        return page.with(form).show("publication/promises.ftlh", "page", new PromisesPage(found.stream().limit(SIZE).toList(),
            counts(asked, programme), reasons(filter), programmes.all().stream().map(each -> new Choice(each.slug(), each.name())).toList(),
            choices(programme.map(ProgrammeOutline::lines)), choices(programme.map(ProgrammeOutline::districts)),
            choices(programme.map(ProgrammeOutline::partners)),
            Arrays.stream(Category.values()).map(each -> new Choice(each.name(), page.msg("action.category." + each))).toList(),
            Arrays.stream(PromiseFilter.Status.values()).map(each -> new Choice(each.name(), page.msg("publication.promise." + each))).toList(),
            filter.status() == null ? "" : filter.status().name(), PromiseSearch.query(asked), number, found.size() > SIZE,
            filter.status() != null || !withoutStatus.equals(PromiseFilter.ALL), !withoutStatus.equals(PromiseFilter.ALL)));
    }

    private List<Count> counts(PromiseSearch.Asked asked, Optional<ProgrammeOutline> programme) {
        Map<PromiseFilter.Status, Long> counted = actions.count(programme.map(ProgrammeOutline::id).orElse(null), clock.instant().minus(PromiseSearch.RECENT));
        return COUNTED.stream().map(status -> new Count(status.name(), counted.get(status),
            "/actions?" + Addresses.query("programme", programme.isPresent() ? asked.programme : null, "status", status.name()))).toList();
    }

    private List<Reason> reasons(PromiseFilter filter) {
        return filter.status() != PromiseFilter.Status.NOT_DONE ? List.of()
            : actions.notDone(filter).entrySet().stream().map(each -> new Reason(each.getKey().name(), each.getValue())).toList();
    }

    private static List<Choice> choices(Optional<List<ProgrammeOutline.Choice>> some) {
        return some.orElse(List.of()).stream().map(each -> new Choice(each.id().toString(), each.name())).toList();
    }

    /** The same list as a file for a spreadsheet; sent while it is read, however long it is. */
    @GET
    @Path("export.csv")
    @Produces("text/csv;charset=UTF-8")
    @Open
    public Response export(@BeanParam PromiseSearch.Asked asked) {
        PromiseFilter filter = search.filter(asked);
        StreamingOutput rows = out -> {
            Csv csv = Csv.to(out, "code", "title", "category", "programme", "district", "partner", "agreed", "firstPromisedDay", "promisedDay",
                "timesMoved", "status", "lateSince", "timesReopened", "outcome", "daySetByProgramme");
            promises.each(filter, each -> csv.row(each.code(), each.title(), each.category(), each.programme(), each.district(), each.partner(),
                each.agreed(), each.firstDay(), each.day(), each.moves(), each.standing(), each.late(), each.reopened(), each.outcome(),
                each.daySet()));
            csv.finish();
        };
        return Response.ok(rows).header("Content-Disposition", "attachment; filename=\"promises.csv\"").build();
    }
}
