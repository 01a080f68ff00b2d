package nl.gehoordengedaan.rhythm;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.gehoordengedaan.identity.Needs;
import nl.gehoordengedaan.identity.Right;
import nl.gehoordengedaan.identity.Scope;
import nl.gehoordengedaan.identity.Visitor;
import nl.gehoordengedaan.page.Form;
import nl.gehoordengedaan.page.Page;
import nl.gehoordengedaan.programme.ProgrammeOutline;
import nl.gehoordengedaan.shared.Clock;
import nl.gehoordengedaan.shared.Ids;

/** What a programme promises again and again, for those who organise it: something is added, or ended. */
@Path("/work/rhythm/promises")
@RequestScoped
public class PromisesResource {

    @Inject
    Page page;

    @Inject
    RhythmPromises promises;

    @Inject
    RhythmViews views;

    @Inject
    PromiseRhythm promiseRhythm;

    @Inject
    EndPromise endPromise;

    @Inject
    Visitor visitor;

    @Inject
    InstantSource clock;

    /** What is promised, and what one can choose from to promise more. */
    public record PromisesPage(List<PromiseView> promises, List<RhythmViews.Choice> programmes, List<RhythmViews.Choice> kinds,
                               List<RhythmViews.Choice> lengths, List<RhythmViews.Choice> months) {
    }

    @GET
    @Controller
    @Needs(Right.PLAN_MEETING)
    public Response show() {
        return show(Form.empty().with("request", Ids.secret()).with("since", clock.instant().atZone(Clock.AMSTERDAM).toLocalDate().withDayOfYear(1).toString()));
    }

    @POST
    @Controller
    @Needs(Right.PLAN_MEETING)
    public Response promise(Form form) {
        UUID programme = Ids.parse(form.text("programme")).or(this::onlyProgramme).orElse(null);
        if (programme != null && !visitor.may(Right.PLAN_MEETING, Scope.ofProgramme(programme))) {
            throw new ForbiddenException();
        }
        return page.orAgain(form, () -> {
            promiseRhythm.promise(new PromiseRhythm.Request(programme, new RhythmPromise.What(form.text("kind"), number(form.text("everyMonths")),
                Optional.of(number(form.text("byMonth"))).filter(month -> month >= 1 && month <= 12).map(Month::of).orElse(null),
                form.has("perDistrict"), TurnResource.day(form.text("since"))), visitor.actor().orElseThrow(), form.textOrNull("request")));
            return page.seeOther("/work/rhythm/promises");
        }, () -> show(form));
    }

    @GET
    @Path("{promise}/end")
    @Controller
    @Needs(Right.PLAN_MEETING)
    public Response end(@PathParam("promise") String id) {
        return ending(of(id));
    }

    @POST
    @Path("{promise}/end")
    @Controller
    @Needs(Right.PLAN_MEETING)
    public Response end(@PathParam("promise") String id, Form form) {
        RhythmPromise promise = of(id);
        return page.orAgain(form, () -> {
            endPromise.end(new EndPromise.Request(promise.id(), form.textOrNull("reason"), visitor.actor().orElseThrow()));
            return page.seeOther("/work/rhythm/promises");
        }, () -> ending(promise));
    }

    private Response ending(RhythmPromise promise) {
        return page.show("rhythm/end.ftlh", "promise", views.of(promise));
    }

    private RhythmPromise of(String id) {
        return Ids.parse(id).flatMap(promises::byId).orElseThrow(NotFoundException::new);
    }

    private Optional<UUID> onlyProgramme() {
        List<ProgrammeOutline> mine = views.mine();
        return mine.size() == 1 ? Optional.of(mine.get(0).id()) : Optional.empty();
    }

    private Response show(Form form) {
        List<ProgrammeOutline> mine = views.mine();
        return page.with(form).show("rhythm/promises.ftlh", "page", new PromisesPage(
            promises.of(mine.stream().map(ProgrammeOutline::id).toList()).stream().map(views::of).toList(),
            mine.stream().map(each -> new RhythmViews.Choice(each.id().toString(), each.name())).toList(), views.kinds(),
            Stream.of(1, 2, 3, 4, 6, 12).map(each -> new RhythmViews.Choice(each.toString(), page.msg("rhythm.often", each))).toList(),
            IntStream.rangeClosed(1, 12).mapToObj(each -> new RhythmViews.Choice(Integer.toString(each),
                RhythmViews.monthName(each, page.language().locale()))).toList()));
    }

    /** What is no number is one that no rule accepts. */
    private static int number(String typed) {
        return typed.matches("\\d{1,2}") ? Integer.parseInt(typed) : -1;
    }
}
