package nl.gehoordengedaan.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.gehoordengedaan.action.Action;
import nl.gehoordengedaan.action.Actions;
import nl.gehoordengedaan.action.State;
import nl.gehoordengedaan.contribution.Contribution;
import nl.gehoordengedaan.contribution.Contributions;
import nl.gehoordengedaan.identity.Open;
import nl.gehoordengedaan.identity.Right;
import nl.gehoordengedaan.identity.Scope;
import nl.gehoordengedaan.identity.Visitor;
import nl.gehoordengedaan.page.Page;
import nl.gehoordengedaan.page.Templates;
import nl.gehoordengedaan.photo.Frame;
import nl.gehoordengedaan.programme.ProgrammeOutline;
import nl.gehoordengedaan.programme.ProgrammeOutlines;
import nl.gehoordengedaan.register.Register;
import nl.gehoordengedaan.term.Deadline;
import nl.gehoordengedaan.term.TermKind;

/** The trace of a promise: who does what by when, every move of the date, the evidence, and what the residents say of it. */
@Path("/actions/{code: [0-9]{9}}")
@RequestScoped
public class ActionTraceResource {

    @Inject
    Page page;

    @Inject
    Actions actions;

    @Inject
    Contributions contributions;

    @Inject
    ProgrammeOutlines programmes;

    @Inject
    Register register;

    @Inject
    StepsOfAction steps;

    @Inject
    ActionStories stories;

    @Inject
    Frame frame;

    @Inject
    Visitor visitor;

    @GET
    @Controller
    @Open
    public Response trace(@PathParam("code") String code) {
        Action action = actions.byCode(code).flatMap(found -> actions.view(found.id(), ActionTraceResource::whole)).orElseThrow(NotFoundException::new);
        ProgrammeOutline programme = programmes.byId(action.programme()).orElseThrow();
        ActionStory story = stories.of(action, programme);
        Optional<ProgrammeOutline.Choice> partner = action.partner().flatMap(programme::partner);
        return page.show("publication/action.ftlh", "page", new ActionTrace(action.code(), TraceResource.spoken(action.code()), action.title(),
            action.description().orElse(""), action.category().name(), programme.name(), programme.slug(),
            partner.map(ProgrammeOutline.Choice::name).orElse(""),
            partner.map(choice -> "/partners/" + programme.slug() + "/" + choice.code()).orElse(""),
            action.district().flatMap(programme::district).map(ProgrammeOutline.Choice::name).orElse(""), action.address().orElse(""),
            action.line().flatMap(programme::line).map(ProgrammeOutline.Choice::name).orElse(""), steps.of(action), action.lateSince().isPresent(),
            action.state() == State.TO_ASSIGN,
            action.firstDay().orElse(null), action.dueDay().orElse(null),
            action.isDaySet() && action.state() == State.PICKED_UP, pickUp(action, programme), action.isWaiting(), story.moves(),
            story.progress(), story.verdicts(), action.reopenedCount(), action.isForTheAgenda(),
            action.outcome().map(Enum::name).orElse(""), action.notDoneBecause().map(Enum::name).orElse(""), action.endingText().orElse(""),
            origins(action), register.about(action.id()).stream()
                .map(entry -> new ActionTrace.Line(entry.kind().name(), entry.happenedAt(), EntryInWords.of(entry, page.language()))).toList(),
            visitor.may(Right.READ_ACTION, new Scope(action.programme(), action.partner().orElse(null))) ? "/work/actions/" + action.id() : ""));
    }

    /** A picture of the progress: those are public. */
    @GET
    @Path("photos/{number: [1-9][0-9]{0,2}}")
    @Produces("image/jpeg")
    @Open
    public Response photo(@PathParam("code") String code, @PathParam("number") int number, @Context Request request) {
        return actions.byCode(code).flatMap(found -> actions.view(found.id(), Action::progress)).filter(progress -> number <= progress.size()).flatMap(progress -> progress.get(number - 1).photo())
            .map(photo -> frame.show(photo, request, "public, max-age=86400")).orElseThrow(NotFoundException::new);
    }

    /** Reads all that the page shows while the connection is there. */
    static Action whole(Action action) {
        action.shifts();
        action.progress();
        action.confirmations();
        action.origins();
        action.questions();
        return action;
    }

    private String pickUp(Action action, ProgrammeOutline programme) {
        if (action.state() != State.TO_ASSIGN && action.state() != State.OFFERED) {
            return "";
        }
        // a report counts from the report; when the clock stood still the day is another, and no sentence explains it away
        return java.util.stream.Stream.of(TermKind.REPORT_PICKED_UP, TermKind.ACTION_PICKED_UP)
            .map(kind -> programme.calendar().deadline(action.pickUpFrom(), programme.terms().get(kind).term()))
            .filter(deadline -> deadline.due().equals(action.pickUpDueAt())).map(Deadline::explanation).map(why -> why.in(page::msg)).findFirst()
            .orElseGet(() -> page.msg("publication.action.pick-up-by", Templates.date(page.language(), action.pickUpDueAt().minusSeconds(1))));
    }

    private List<ActionTrace.Origin> origins(Action action) {
        Map<UUID, Long> joined = contributions.countsJoinedWith(action.origins());
        return contributions.all(action.origins()).stream().sorted(java.util.Comparator.comparing(Contribution::receivedAt))
            .map(each -> new ActionTrace.Origin(each.code(), TraceResource.spoken(each.code()), Heards.shortened(Heards.shown(each)),
                each.areWordsShown() ? each.wordsLanguage().orElse("") : "", each.kind().name(),
                joined.getOrDefault(each.id(), 0L))).toList();
    }
}
