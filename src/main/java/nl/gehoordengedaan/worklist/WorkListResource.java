package nl.gehoordengedaan.worklist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.time.InstantSource;
import java.util.List;
import nl.gehoordengedaan.identity.Needs;
import nl.gehoordengedaan.identity.Right;
import nl.gehoordengedaan.identity.Visitor;
import nl.gehoordengedaan.page.Form;
import nl.gehoordengedaan.page.Page;

/** "Work list": what waits for me, the most urgent first; to filter, to sort, and to take along as a file. */
@Path("/work")
@RequestScoped
public class WorkListResource {

    private static final int SIZE = 50;
    private static final int LAST = 10;
    private static final int FAR = 10_000;

    @Inject
    Page page;

    @Inject
    WorkItems items;

    @Inject
    WorkQuestion question;

    @Inject
    WorkRows rows;

    @Inject
    NumberedMatters numbered;

    @Inject
    WorkExport export;

    @Inject
    GivenUp givenUp;

    @Inject
    FinishedTasks finishedTasks;

    @Inject
    Visitor visitor;

    @Inject
    InstantSource clock;

    @Context
    UriInfo uri;

    @GET
    @Controller
    @Needs(Right.SEE_WORK)
    public Response list() {
        WorkQuestion.Asked asked = question.in(uri.getQueryParameters());
        Week week = Week.of(clock.instant());
        int number = number(uri.getQueryParameters().getFirst("page"));
        List<WorkItem> found = items.page(asked.filter(), week, (number - 1) * SIZE, SIZE + 1);
        WorkItems.Counts counts = items.counts(asked.filter(), week);
        boolean plain = number == 1 && !asked.isFiltered();
        List<WorkItem> shown = found.stream().limit(SIZE).toList();
        Form chosen = Form.empty();
        asked.chosen().forEach(chosen::with);
        return page.with(chosen).show("worklist/list.ftlh", "page", new WorkListPage(rows.of(shown, week), rows.deeds(shown),
            new WorkListPage.Counts(counts.late(), counts.today(), counts.week()), question.choices(), asked.chosen().getOrDefault("due", ""),
            number, found.size() > SIZE, asked.query(), asked.queryWithoutDue(), asked.isFiltered(),
            plain ? givenUp.mine() : List.of(), plain ? rows.done(finishedTasks.of(visitor.actor().orElseThrow().account(), LAST)) : List.of(),
            numbered.of(asked.chosen().getOrDefault("words", ""))));
    }

    @GET
    @Path("export.csv")
    @Needs(Right.SEE_WORK)
    public Response export() {
        WorkFilter filter = question.in(uri.getQueryParameters()).filter();
        StreamingOutput file = out -> export.write(filter, Week.of(clock.instant()), page.language(), out);
        return Response.ok(file, "text/csv; charset=UTF-8").header("Content-Disposition", "attachment; filename=\"work.csv\"").build();
    }

    private static int number(String number) {
        return number != null && number.matches("[1-9]\\d{0,4}") ? Math.min(Integer.parseInt(number), FAR) : 1;
    }
}
