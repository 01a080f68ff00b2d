package nl.gehoordengedaan.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.gehoordengedaan.action.Action;
import nl.gehoordengedaan.contribution.Contribution;
import nl.gehoordengedaan.contribution.Contributions;
import nl.gehoordengedaan.contribution.Told;
import nl.gehoordengedaan.identity.Open;
import nl.gehoordengedaan.identity.Right;
import nl.gehoordengedaan.identity.Scope;
import nl.gehoordengedaan.identity.Visitor;
import nl.gehoordengedaan.page.Page;
import nl.gehoordengedaan.page.Templates;
import nl.gehoordengedaan.photo.Frame;
import nl.gehoordengedaan.photo.Photos;
import nl.gehoordengedaan.programme.ProgrammeOutline;
import nl.gehoordengedaan.programme.ProgrammeOutlines;
import nl.gehoordengedaan.register.Register;
import nl.gehoordengedaan.worklist.WhereIsItNow;

/** The trace: one permanent address for each thing that was said, where everyone sees what became of it. */
@Path("/contributions/{code: [0-9]{9}}")
@RequestScoped
public class TraceResource {

    private static final Set<Told> NOT_TOLD = EnumSet.of(Told.NOT_REACHED, Told.LEFT_NO_CONTACT);

    @Inject
    Page page;

    @Inject
    Contributions contributions;

    @Inject
    ProgrammeOutlines programmes;

    @Inject
    Photos photos;

    @Inject
    Frame frame;

    @Inject
    VoicesOnTrace voicesOnTrace;

    @Inject
    Register register;

    @Inject
    Responses responses;

    @Inject
    ActionOnTrace actionOnTrace;

    @Inject
    ActionStories stories;

    @Inject
    WhereIsItNow whereIsItNow;

    @Inject
    Visitor visitor;

    @GET
    @Controller
    @Open
    public Response trace(@PathParam("code") String code, @QueryParam("said") String said) {
        Contribution contribution = contributions.byCode(code).orElseThrow(NotFoundException::new);
        ProgrammeOutline programme = programmes.byId(contribution.programme()).orElseThrow();
        boolean overdue = contribution.answeredAt().isEmpty() && contribution.overdueAt().isPresent();
        String step = whereIsItNow.of("contribution", contribution.id());
        Optional<Action> action = actionOnTrace.of(contribution);
        action.ifPresent(promised -> page.with("promise", actionOnTrace.promised(promised)).with("story", stories.of(promised, programme)));
        boolean over = action.flatMap(Action::outcome).isPresent();
        return page.with("voices", voicesOnTrace.of(contribution, over)).show("publication/trace.ftlh", "page", new TracePage(contribution.code(), spoken(contribution.code()),
            contribution.kind().name(), programme.name(), programme.slug(),
            contribution.district().flatMap(programme::district).map(ProgrammeOutline.Choice::name).orElse(""), programme.districtWord(),
            contribution.areWordsShown() ? contribution.words() : "", contribution.wordsLanguage().orElse(""),
            contribution.publicText().orElse(""), contribution.withheldBecause().orElse(""), contribution.isPhotoShown(), contribution.photo().flatMap(photos::alternativeOf).orElse(""),
            contribution.how().channel(), contribution.answer().orElse(""), contribution.answeredAt().orElse(null),
            contribution.state().name().toLowerCase(Locale.ROOT), overdue, contribution.lastDay(),
            action.isPresent() ? "" : contribution.deadlineExplained(programme.calendar()).map(why -> why.in(page::msg)).orElse(""),
            visitor.may(Right.READ_CONTRIBUTION, Scope.ofProgramme(contribution.programme())) ? "/work/contributions/" + contribution.id() : "",
            action.map(promised -> withAction(contribution, promised)).orElseGet(() -> steps(contribution, step, overdue)),
            register.about(contribution.id()).stream()
                .map(entry -> new TracePage.Entry(entry.kind().name(), entry.happenedAt(), entry.commitment().orElse(""))).toList(),
            said == null ? "" : said, responses.to(contribution)));
    }

    /** The photo, when it may be shown. */
    @GET
    @Path("photo")
    @Produces("image/jpeg")
    @Open
    public Response photo(@PathParam("code") String code, @Context Request request) {
        return contributions.byCode(code).filter(Contribution::isPhotoShown).flatMap(Contribution::photo)
            .map(photo -> frame.show(photo, request, "public, max-age=60")).orElseThrow(NotFoundException::new);
    }

    /** When an action came of it, the steps go on until that has ended: one page tells it all. */
    private List<TracePage.Step> withAction(Contribution contribution, Action action) {
        List<TracePage.Step> steps = new ArrayList<>();
        steps.add(step("heard", "done", contribution.receivedAt(), ""));
        steps.add(step("check", "done", contribution.checkedAt().orElse(null), ""));
        steps.add(new TracePage.Step(page.msg("publication.action.step.agreed"), "done", date(action.agreedAt()), action.title()));
        steps.addAll(actionOnTrace.stepsAfter(action));
        return steps;
    }

    /** Five plain steps; which one it is at, is read from the running process. */
    private List<TracePage.Step> steps(Contribution contribution, String at, boolean overdue) {
        List<String> order = List.of("check", "answer", "tell");
        boolean joined = at.equals("joined");
        int now = at.isEmpty() ? order.size() + 1 : joined ? order.size() : 1 + order.indexOf(at);
        List<TracePage.Step> steps = new ArrayList<>();
        steps.add(step("heard", "done", contribution.receivedAt(), ""));
        String due = Templates.date(page.language(), contribution.lastDay());
        for (int i = 1; i <= order.size(); i++) {
            String name = order.get(i - 1);
            String state = i < now ? "done" : i > now ? "todo" : overdue && i < 3 ? "late" : "current";
            Instant done = switch (name) {
                case "check" -> contribution.checkedAt().orElse(null);
                case "answer" -> contribution.answeredAt().orElse(null);
                default -> contribution.toldAt().orElse(null);
            };
            String text = switch (name) {
                case "answer" -> page.msg(overdue ? "publication.trace.late" : "publication.trace.promised", due);
                case "tell" -> contribution.told().map(told -> page.msg("contribution.told." + told)).orElse("");
                default -> "";
            };
            // nobody is told that somebody was told who was not
            boolean nobodyTold = name.equals("tell") && contribution.told().filter(NOT_TOLD::contains).isPresent();
            steps.add(nobodyTold ? new TracePage.Step(page.msg("publication.step.tell.nobody"),
                contribution.told().get() == Told.NOT_REACHED ? "late" : "done", date(done), text)
                : step(joined && state.equals("current") ? "joined" : name, state, state.equals("done") ? done : null, text));
        }
        steps.add(step("closed", now > order.size() ? "done" : "todo", contribution.closedAt().orElse(null), ""));
        return steps;
    }

    private TracePage.Step step(String name, String state, Instant date, String text) {
        String title = page.msg("publication.step." + name + (state.equals("current") || state.equals("late") ? ".now" : ""));
        return new TracePage.Step(title, state, date(date), text);
    }

    private String date(Instant moment) {
        return moment == null ? "" : Templates.dateTime(page.language(), moment);
    }

    /** As it is read out: in threes. */
    static String spoken(String code) {
        return code.substring(0, 3) + " " + code.substring(3, 6) + " " + code.substring(6);
    }
}
