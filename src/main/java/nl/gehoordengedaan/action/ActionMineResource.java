package nl.gehoordengedaan.action;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.gehoordengedaan.contribution.Contribution;
import nl.gehoordengedaan.contribution.PersonalLinks;
import nl.gehoordengedaan.identity.Open;
import nl.gehoordengedaan.page.Form;
import nl.gehoordengedaan.page.Limited;
import nl.gehoordengedaan.page.NeverKept;
import nl.gehoordengedaan.page.Page;
import nl.gehoordengedaan.photo.Frame;
import nl.gehoordengedaan.photo.Photos;
import nl.gehoordengedaan.programme.ProgrammeOutline;
import nl.gehoordengedaan.programme.ProgrammeOutlines;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.shared.Ids;

/** The page behind the personal link of a reporter: what became of it, and whether it is solved. Opening it changes nothing. */
@Path("/actions/mine/{secret}")
@RequestScoped
@NeverKept
public class ActionMineResource {

    private static final String NOT_KEPT = "private, no-store";

    @Inject
    Page page;

    @Inject
    PersonalLinks links;

    @Inject
    Actions actions;

    @Inject
    ActionPages pages;

    @Inject
    ProgrammeOutlines programmes;

    @Inject
    Photos photos;

    @Inject
    Frame frame;

    @Inject
    ActOnce actOnce;

    @Inject
    AnswerQuestion answerQuestion;

    @Inject
    JudgeAction judgeAction;

    @Inject
    SayDone sayDone;

    /** What became of one thing that somebody said. @param done what was just done; empty when nothing was */
    public record MinePage(String secret, String request, String code, List<Mine> actions, String done) {
    }

    /**
     * One action.
     *
     * @param turn      whose turn it is, in a sentence
     * @param deadline  by when, with the explanation; empty when nothing must happen by a day
     * @param question  what the reporter is asked; empty when nothing is
     * @param limit     until when it can be answered
     * @param judges    true when this reporter can say now whether it is solved
     * @param until     the last day on which that can be said
     * @param judged    what this reporter said about it; null before
     * @param disputed  some reporter says that it is not solved, and it is not begun again
     * @param explanation what this reporter wrote about it; empty when nothing was
     * @param decidedBy the last day on which a person decides whether it is done again; null when nothing is to be decided
     * @param report    with what the partner said that it is done; empty before
     * @param photo     address of the picture of it; empty when there is none
     * @param maySayDone true when this reporter can say that it is done already
     */
    public record Mine(ActionPage.What what, State state, boolean late, String turn, String deadline, Outcome outcome, String ending, String question,
                       Instant limit, boolean judges, Instant until, Verdict judged, boolean disputed, String explanation, Instant decidedBy, String report,
                       String photo, String alternative, boolean maySayDone, boolean saidDone) {
    }

    @GET
    @Controller
    @Open
    public Response show(@PathParam("secret") String secret, @QueryParam("done") String done) {
        return behind(secret).map(contribution -> show(secret, contribution, Form.empty(), done))
            // the page of the contribution tells what is wrong with the link, and sends a new one
            .orElseGet(() -> page.seeOther("/contributions/mine/" + clean(secret)));
    }

    @POST
    @Path("answer")
    @Controller
    @Open
    @Limited
    public Response answer(@PathParam("secret") String secret, Form form) {
        return handle(secret, form, "answered", contribution -> answerQuestion.answer(new AnswerQuestion.Request(action(form), form.text("answer"))));
    }

    @POST
    @Path("judge")
    @Controller
    @Open
    @Limited
    public Response judge(@PathParam("secret") String secret, Form form) {
        return handle(secret, form, "judged", contribution -> judgeAction.judge(new JudgeAction.Request(action(form), contribution.id(),
            Handlings.one(Verdict.class, form.text("verdict")), form.textOrNull("explanation"))));
    }

    @POST
    @Path("done")
    @Controller
    @Open
    @Limited
    public Response sayDone(@PathParam("secret") String secret, Form form) {
        return handle(secret, form, "said-done", contribution -> sayDone.say(action(form)));
    }

    @GET
    @Path("photo")
    @Produces("image/jpeg")
    @Open
    public Response photo(@PathParam("secret") String secret, @QueryParam("of") String of, @Context Request request) {
        Contribution contribution = behind(secret).orElseThrow(NotFoundException::new);
        UUID photo = Ids.parse(of).orElseThrow(NotFoundException::new);
        boolean seen = actions.viewFrom(origins(contribution), action -> action.progress().stream().flatMap(each -> each.photo().stream()).toList())
            .stream().flatMap(List::stream).anyMatch(photo::equals);
        if (!seen) {
            throw new NotFoundException();
        }
        return frame.show(photo, request, NOT_KEPT);
    }

    private Response handle(String secret, Form form, String done, Consumer<Contribution> deed) {
        Optional<Contribution> behind = behind(secret);
        if (behind.isEmpty()) {
            return page.seeOther("/contributions/mine/" + clean(secret));
        }
        Contribution contribution = behind.get();
        UUID action = action(form);
        if (actions.viewFrom(origins(contribution), Action::id).stream().noneMatch(action::equals)) {
            throw BrokenRule.missing("action.missing");
        }
        return page.orAgain(form, () -> {
            actOnce.act(new ActOnce.Request(action, null, form.textOrNull("request")), () -> deed.accept(contribution));
            return page.seeOther("/actions/mine/" + secret + "?done=" + done);
        }, () -> show(secret, contribution, form, null));
    }

    private static UUID action(Form form) {
        return Ids.parse(form.text("action")).orElseThrow(NotFoundException::new);
    }

    private Response show(String secret, Contribution contribution, Form form, String done) {
        ProgrammeOutline programme = programmes.byId(contribution.programme()).orElseThrow();
        List<Mine> all = actions.viewFrom(origins(contribution), action -> mine(secret, action, contribution, programme));
        // after a refusal only the one that it is about: what was typed belongs to no other
        List<Mine> shown = form.isRefused() ? all.stream().filter(each -> each.what().id().equals(form.text("action"))).toList() : all;
        return page.with(form).show("action/mine.ftlh", "page", new MinePage(secret, Ids.secret(), contribution.code(), shown,
            done != null && List.of("answered", "judged", "said-done").contains(done) ? done : ""));
    }

    private Mine mine(String secret, Action action, Contribution contribution, ProgrammeOutline programme) {
        Optional<Question> question = action.openQuestion();
        Optional<Confirmation> judged = action.confirmations().stream()
            .filter(each -> each.round() == action.rounds() && each.contribution().equals(contribution.id())).findFirst();
        Optional<Progress> report = action.progress().stream().filter(Progress::isEvidence).reduce((one, later) -> later)
            .filter(each -> action.state() == State.DONE || action.state() == State.CLOSED);
        Optional<UUID> photo = report.flatMap(Progress::photo);
        return new Mine(pages.what(action, programme), action.state(), action.lateSince().isPresent(),
            pages.turn(action, programme, action.isDisputed() && action.outcome().isEmpty(), false), pages.deadline(action, programme),
            action.outcome().orElse(null), action.endingText().orElse(""), question.map(Question::question).orElse(""),
            question.map(each -> each.limitAt().minusSeconds(1)).orElse(null),
            action.state() == State.DONE && action.outcome().isEmpty() && judged.isEmpty(),
            action.state() == State.DONE ? action.solvedBy().minusSeconds(1) : null, judged.map(Confirmation::verdict).orElse(null),
            action.isCalledNotSolved(), judged.flatMap(Confirmation::explanation).orElse(""), decidedBy(action), report.map(Progress::text).orElse(""),
            photo.map(each -> "/actions/mine/" + secret + "/photo?of=" + each).orElse(""), photo.flatMap(photos::alternativeOf).orElse(""),
            (action.state() == State.OFFERED || action.state() == State.PICKED_UP) && !action.isWaiting() && !action.isSaidDone(),
            action.isSaidDone());
    }

    private static Instant decidedBy(Action action) {
        return action.awaitsDecision() && action.organiserBy() != null ? action.organiserBy().minusSeconds(1) : null;
    }

    /** What this person said, and what it is joined with. */
    private static List<UUID> origins(Contribution contribution) {
        return Stream.concat(Stream.of(contribution.id()), contribution.main().stream()).toList();
    }

    private Optional<Contribution> behind(String secret) {
        return links.contributionBehind(secret);
    }

    private static String clean(String secret) {
        return secret.replaceAll("[^A-Za-z0-9_-]", "");
    }
}
