package nl.gehoordengedaan.rhythm;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import nl.gehoordengedaan.identity.Needs;
import nl.gehoordengedaan.identity.Right;
import nl.gehoordengedaan.page.Form;
import nl.gehoordengedaan.page.Page;
import nl.gehoordengedaan.programme.ProgrammeOutline;
import nl.gehoordengedaan.programme.ProgrammeOutlines;
import nl.gehoordengedaan.shared.Ids;

/** Where an organiser sees to it that a promise is kept: a date is proposed, or it is said why not. */
@Path("/work/rhythm/{turn: [0-9a-f-]+}")
@RequestScoped
public class TurnResource {

    @Inject
    Page page;

    @Inject
    Turns turns;

    @Inject
    RhythmPromises promises;

    @Inject
    ProgrammeOutlines programmes;

    @Inject
    RhythmViews views;

    @Inject
    DateProposals proposals;

    @Inject
    ExplainTurn explainTurn;

    @Inject
    RecordReport recordReport;

    /**
     * One turn.
     *
     * @param often    how often it was promised, in a sentence
     * @param proposed a date on which it could take place; null when there is none, or none is needed
     * @param plan     where it is planned, with everything filled in that is known; empty when there is nothing to plan
     * @param report   is it the report of a year, and no meeting?
     */
    public record TurnPage(TurnView turn, String often, ProposedDate proposed, String plan, boolean report) {
    }

    @GET
    @Controller
    @Needs(Right.PLAN_MEETING)
    public Response show(@PathParam("turn") String id) {
        return show(of(id));
    }

    @POST
    @Path("explain")
    @Controller
    @Needs(Right.PLAN_MEETING)
    public Response explain(@PathParam("turn") String id, Form form) {
        return done(id, form, turn -> explainTurn.explain(new ExplainTurn.Request(turn, form.textOrNull("reason"))));
    }

    @POST
    @Path("report")
    @Controller
    @Needs(Right.PLAN_MEETING)
    public Response report(@PathParam("turn") String id, Form form) {
        return done(id, form, turn -> recordReport.record(new RecordReport.Request(turn, day(form.text("day")), form.textOrNull("address"))));
    }

    private Response done(String id, Form form, Consumer<UUID> deed) {
        UUID turn = of(id).id();
        return page.orAgain(form, () -> {
            deed.accept(turn);
            return page.seeOther("/work/rhythm/" + turn);
        }, () -> show(turns.with(turn)));
    }

    private Turn of(String id) {
        return Ids.parse(id).flatMap(turns::byId).orElseThrow(NotFoundException::new);
    }

    private Response show(Turn turn) {
        ProgrammeOutline programme = programmes.byId(turn.programme()).orElseThrow();
        boolean toPlan = turn.state() == TurnState.DUE && !turn.isReport();
        Optional<ProposedDate> proposed = toPlan ? proposals.of(turn, programme) : Optional.empty();
        String plan = !toPlan ? "" : "/work/meetings/plan?kind=" + turn.kind() + "&programme=" + turn.programme()
            + turn.district().map(district -> "&district=" + district).orElse("")
            + proposed.map(date -> "&day=" + date.day() + "&from=" + date.from() + "&until=" + date.until()).orElse("");
        return page.show("rhythm/turn.ftlh", "page", new TurnPage(views.forWork(List.of(turn)).get(0),
            promises.byId(turn.promise()).map(views::often).orElse(""), proposed.orElse(null), plan, turn.isReport()));
    }

    static LocalDate day(String typed) {
        try {
            return typed.isEmpty() ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException notADay) {
            return null;
        }
    }
}
