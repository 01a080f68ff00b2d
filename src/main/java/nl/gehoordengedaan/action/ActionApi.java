package nl.gehoordengedaan.action;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import nl.gehoordengedaan.api.Call;
import nl.gehoordengedaan.contribution.Contribution;
import nl.gehoordengedaan.contribution.Contributions;
import nl.gehoordengedaan.contribution.Told;
import nl.gehoordengedaan.identity.Needs;
import nl.gehoordengedaan.identity.Right;
import nl.gehoordengedaan.identity.Scope;
import nl.gehoordengedaan.identity.Visitor;
import nl.gehoordengedaan.programme.ProgrammeOutline;
import nl.gehoordengedaan.programme.ProgrammeOutlines;
import nl.gehoordengedaan.shared.BrokenRule;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Making actions and working on them, for programs: the same deeds with the same rights as on the page. */
@Path("/api/v1/actions")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Work on actions")
@SecurityRequirement(name = "password")
public class ActionApi {

    /** Most contributions of one action; more is a theme for the agenda. */
    private static final int MOST_CONTRIBUTIONS = 100;

    /** What is agreed. */
    @Schema(name = "NewAction", requiredProperties = {"contributions", "category", "title"})
    public record NewAction(
        @Schema(description = "numbers of the contributions from which it comes, all of one programme") List<String> contributions, Category category,
        @Schema(maxLength = Action.MAX_TITLE) String title, @Schema(maxLength = Action.MAX_TEXT) String description, UUID line, UUID district,
        String address, @Schema(description = "id of the partner organisation that is asked; by the settings of the programme when it is not said") UUID partner,
        @Schema(description = "what the senders are told beside it") String answer) {
    }

    /** Somebody else reports it too. */
    @Schema(name = "ActionContribution", requiredProperties = "contribution")
    public record Also(@Schema(description = "number of the contribution") String contribution,
                       @Schema(description = "what its sender is told beside it") String answer) {
    }

    /** A contribution that is about something else than the action. */
    @Schema(name = "ActionRemoval", requiredProperties = {"contribution", "why"})
    public record Removal(@Schema(description = "number of the contribution") String contribution,
                          @Schema(description = "the reason, which everyone reads") String why) {
    }

    /** The partner does it, by this day. */
    @Schema(name = "PickUp", requiredProperties = "day")
    public record PickUp(LocalDate day, @Schema(description = "needed when the day is later than was asked") String reason) {
    }

    /** Another day, and why. */
    @Schema(name = "NewDay", requiredProperties = {"day", "reason"})
    public record NewDay(LocalDate day, String reason,
                         @Schema(description = "who asked for it: partner or organiser; only an organiser can say so") Party askedBy) {
    }

    /** How far it is, or that it is done. */
    @Schema(name = "ActionReport", requiredProperties = "text")
    public record Report(String text, @Schema(description = "id of a photo that was sent to /photos before") UUID photo,
                         @Schema(description = "what can be seen on the photo, in words; required with a photo") String photoAlternative) {

        private Picture picture() {
            return new Picture(photo, photoAlternative, false);
        }
    }

    /** What the reporter is asked. */
    @Schema(name = "NewQuestion", requiredProperties = "question")
    public record Ask(String question) {
    }

    /** Why. */
    @Schema(name = "ActionReason", requiredProperties = "reason")
    public record Reason(@Schema(description = "everyone can read it") String reason) {
    }

    /** Who does it. */
    @Schema(name = "Assignment", requiredProperties = "partner")
    public record Assignment(@Schema(description = "id of the partner organisation") UUID partner) {
    }

    /** Why it is not done. */
    @Schema(name = "GivingUp", requiredProperties = {"because", "text"})
    public record GivingUp(NotDoneBecause because, @Schema(description = "everyone can read it") String text) {
    }

    /** A resident said that it is done; somebody looked. */
    @Schema(name = "Inspection", requiredProperties = "found")
    public record Look(@Schema(description = "true when it is done") Boolean found,
                       @Schema(description = "what there is to see, which everyone reads; required when it is done") String text, UUID photo,
                       @Schema(description = "what can be seen on the photo, in words; required with a photo") String photoAlternative) {
    }

    /** A reporter says that it is not solved: is it done again? */
    @Schema(name = "ReopeningDecision", requiredProperties = {"reopened", "reason"})
    public record Reopening(Boolean reopened, @Schema(description = "the new day, when it is reopened") LocalDate day,
                            @Schema(description = "everyone can read it") String reason,
                            @Schema(description = "true when everyone may read what the reporters said") boolean showExplanation) {
    }

    /** How a person told a reporter how it ended. */
    @Schema(name = "ReporterTelling", requiredProperties = {"contribution", "told"})
    public record Tell(@Schema(description = "number of the contribution of this reporter") String contribution,
                       @Schema(description = "phoned, letter, in_person or not_reached") Told told,
                       @Schema(description = "what this reporter said about whether it is solved; empty when nothing was asked or said") Verdict verdict,
                       @Schema(description = "what is not solved yet, in the words of the reporter; required when it is not solved") String explanation) {

        /** The reporter's words stay out of messages and logs. */
        @Override
        public String toString() {
            return told + " " + verdict;
        }
    }

    /** How it stands after the deed. */
    @Schema(name = "ActionState", requiredProperties = {"code", "status", "href"})
    public record Now(@Schema(examples = "123456789") String code, State status, @Schema(description = "the day that is promised now") LocalDate dueDay,
                      @Schema(description = "address under which it can be read for work") String href) {
    }

    @Inject
    Actions actions;

    @Inject
    Contributions contributions;

    @Inject
    ProgrammeOutlines programmes;

    @Inject
    ActOnce actOnce;

    @Inject
    MakeAction makeAction;

    @Inject
    AddToAction addToAction;

    @Inject
    TakeOutOfAction takeOutOfAction;

    @Inject
    PickUpAction pickUpAction;

    @Inject
    DeclineAction declineAction;

    @Inject
    AskReporter askReporter;

    @Inject
    TellProgress tellProgress;

    @Inject
    MoveDate moveDate;

    @Inject
    ReportDone reportDone;

    @Inject
    TakeBackAction takeBackAction;

    @Inject
    AssignAction assignAction;

    @Inject
    DecideReopening decideReopening;

    @Inject
    TellReporters tellReporters;

    @Inject
    Visitor visitor;

    @Inject
    Call call;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Right.DIRECT_ACTION)
    @Operation(operationId = "makeAction", summary = "Make an action of what was said; it is the response to each contribution")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = NewAction.class)))
    @APIResponse(responseCode = "201", description = "Made", content = @Content(schema = @Schema(implementation = Now.class)))
    @APIResponse(responseCode = "200", description = "Made before under the same Idempotency-Key",
        content = @Content(schema = @Schema(implementation = Now.class)))
    public Response make(InputStream body) throws IOException {
        NewAction sent = call.read(body, NewAction.class);
        List<String> codes = sent.contributions() == null ? List.of() : sent.contributions();
        if (codes.size() > MOST_CONTRIBUTIONS) {
            throw BrokenRule.input("contributions", "api.too-many", "contributions", MOST_CONTRIBUTIONS);
        }
        List<UUID> from = codes.stream().map(this::contribution).toList();
        if (!contributions.all(from).stream().allMatch(each -> visitor.may(Right.DIRECT_ACTION, Scope.ofProgramme(each.programme())))) {
            throw new ForbiddenException();
        }
        return call.once(() -> {
            MakeAction.Made made = makeAction.make(new MakeAction.Request(from, new Action.Matter(sent.category(), text(sent.title()),
                sent.description(), sent.line(), sent.district(), sent.address()), sent.partner(), sent.answer(), call.by(), null));
            Now now = now(made.id());
            return nl.gehoordengedaan.api.Outcome.made(now, now.href());
        });
    }

    @GET
    @Path("{action}/work")
    @Needs(Right.READ_ACTION)
    @Operation(operationId = "getActionForWork", summary = "One action, for those who work on it")
    @APIResponse(responseCode = "200", description = "With its version as ETag, for If-Match",
        content = @Content(schema = @Schema(implementation = ActionForWork.class)))
    public Response work(@PathParam("action") String named) {
        Seen seen = actions.idOf(named).flatMap(id -> actions.view(id, it -> new Seen(forWork(it), it.version()))).orElseThrow(NotFoundException::new);
        return call.show(seen.action(), seen.version());
    }

    private record Seen(ActionForWork action, int version) {
    }

    private ActionForWork forWork(Action it) {
        return new ActionForWork(it.code(), programmes.byId(it.programme()).map(ProgrammeOutline::slug).orElse(null), it.state(), it.category(),
            it.title(), it.description().orElse(null), it.line().orElse(null), it.district().orElse(null), it.address().orElse(null),
            contributions.all(it.origins()).stream().map(Contribution::code).sorted().toList(), it.agreedAt(), it.partner().orElse(null),
            it.state() == State.OFFERED ? it.reactBy() : null, it.pickUpDueAt(), it.askedDay().orElse(null), it.firstDay().orElse(null),
            it.dueDay().orElse(null), it.lateSince().isPresent(), it.shifts().stream().map(ActionForWork.Move::of).toList(), it.isWaiting(),
            it.questions().stream().map(ActionForWork.Asked::of).toList(), it.progress().stream().map(ActionForWork.Step::of).toList(), it.isSaidDone(),
            it.doneAt().orElse(null), it.reopenedCount(), it.confirmations().stream().map(ActionForWork.Judgement::of).toList(),
            it.outcome().orElse(null), it.notDoneBecause().orElse(null), it.endingText().orElse(null), toTell(it), it.closedAt().orElse(null));
    }

    /** Only those who may tell them read how to reach them. */
    private List<ActionForWork.ToTell> toTell(Action it) {
        Scope scope = Scope.ofProgramme(it.programme());
        if (it.outcome().isEmpty() || it.closedAt().isPresent() || !visitor.may(Right.DIRECT_ACTION, scope)
            || !visitor.may(Right.READ_CONTRIBUTION, scope)) {
            return null;
        }
        Set<UUID> told = it.informed().stream().map(Informed::contribution).collect(Collectors.toSet());
        return contributions.reportersOf(it.origins()).stream().filter(each -> !told.contains(each.contribution()))
            .map(each -> new ActionForWork.ToTell(each.code(), each.phone(), each.postalAddress(), each.language().code())).toList();
    }

    @POST
    @Path("{action}/contributions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Right.DIRECT_ACTION)
    @Operation(operationId = "addToAction", summary = "Somebody else reports it too: this action is the response")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = Also.class)))
    @APIResponse(responseCode = "200", description = "Added", content = @Content(schema = @Schema(implementation = Now.class)))
    public Response add(@PathParam("action") String named, InputStream body) throws IOException {
        Also sent = call.read(body, Also.class);
        UUID contribution = contribution(sent.contribution());
        return directed(named, (id, action) -> addToAction.add(new AddToAction.Request(contribution, action.code(), sent.answer(), call.by())));
    }

    @POST
    @Path("{action}/removals")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Right.DIRECT_ACTION)
    @Operation(operationId = "takeOutOfAction", summary = "Take out a contribution that is about something else; it gets a response of its own after all")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = Removal.class)))
    @APIResponse(responseCode = "200", description = "Taken out; its sender and the partner are told", content = @Content(schema = @Schema(implementation = Now.class)))
    public Response takeOut(@PathParam("action") String named, InputStream body) throws IOException {
        Removal sent = call.read(body, Removal.class);
        UUID contribution = contribution(sent.contribution());
        return directed(named, (id, action) -> takeOutOfAction.takeOut(
            new TakeOutOfAction.Request(contribution, action.code(), text(sent.why()), call.by())));
    }

    @POST
    @Path("{action}/pick-ups")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Right.WORK_ON_ACTION)
    @Operation(operationId = "pickUpAction", summary = "The partner does it, and promises a day")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = PickUp.class)))
    @APIResponse(responseCode = "200", description = "Picked up", content = @Content(schema = @Schema(implementation = Now.class)))
    public Response pickUp(@PathParam("action") String named, InputStream body) throws IOException {
        PickUp sent = call.read(body, PickUp.class);
        return worked(named, (id, by) -> pickUpAction.pickUp(new PickUpAction.Request(id, sent.day(), sent.reason(), Party.PARTNER)));
    }

    @POST
    @Path("{action}/refusals")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Right.WORK_ON_ACTION)
    @Operation(operationId = "declineAction", summary = "The partner does not do it, and says why; an organiser decides again")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = Reason.class)))
    @APIResponse(responseCode = "200", description = "Declined", content = @Content(schema = @Schema(implementation = Now.class)))
    public Response decline(@PathParam("action") String named, InputStream body) throws IOException {
        Reason sent = call.read(body, Reason.class);
        return worked(named, (id, by) -> declineAction.decline(new DeclineAction.Request(id, text(sent.reason()))));
    }

    @POST
    @Path("{action}/shifts")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Right.WORK_ON_ACTION)
    @Operation(operationId = "moveDate", summary = "Move the promised day, with the reason; the reporter is told and the first day stays")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = NewDay.class)))
    @APIResponse(responseCode = "200", description = "Moved", content = @Content(schema = @Schema(implementation = Now.class)))
    public Response move(@PathParam("action") String named, InputStream body) throws IOException {
        NewDay sent = call.read(body, NewDay.class);
        return worked(named, (id, by) -> moveDate.move(new MoveDate.Request(id, sent.day(), text(sent.reason()),
            by == Party.ORGANISER && sent.askedBy() == Party.ORGANISER ? Party.ORGANISER : Party.PARTNER)));
    }

    @POST
    @Path("{action}/progress-reports")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Right.WORK_ON_ACTION)
    @Operation(operationId = "tellProgress", summary = "Tell how far it is")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = Report.class)))
    @APIResponse(responseCode = "200", description = "Told", content = @Content(schema = @Schema(implementation = Now.class)))
    public Response progress(@PathParam("action") String named, InputStream body) throws IOException {
        Report sent = call.read(body, Report.class);
        return worked(named, (id, by) -> tellProgress.tell(new TellProgress.Request(id, text(sent.text()), sent.picture(), by)));
    }

    @POST
    @Path("{action}/completions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Right.WORK_ON_ACTION)
    @Operation(operationId = "reportDone", summary = "It is done; the reporters are asked whether it is solved")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = Report.class)))
    @APIResponse(responseCode = "200", description = "Reported", content = @Content(schema = @Schema(implementation = Now.class)))
    public Response done(@PathParam("action") String named, InputStream body) throws IOException {
        Report sent = call.read(body, Report.class);
        return worked(named, (id, by) -> reportDone.report(new ReportDone.Request(id, text(sent.text()), sent.picture(), by)));
    }

    @POST
    @Path("{action}/questions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Right.WORK_ON_ACTION)
    @Operation(operationId = "askReporter", summary = "Ask the reporter for more; the clock stands still until there is an answer")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = Ask.class)))
    @APIResponse(responseCode = "200", description = "Asked", content = @Content(schema = @Schema(implementation = Now.class)))
    public Response ask(@PathParam("action") String named, InputStream body) throws IOException {
        Ask sent = call.read(body, Ask.class);
        return worked(named, (id, by) -> askReporter.ask(new AskReporter.Request(id, text(sent.question()))));
    }

    @POST
    @Path("{action}/returns")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Right.WORK_ON_ACTION)
    @Operation(operationId = "giveBackAction", summary = "The partner cannot do it after all; an organiser decides again")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = Reason.class)))
    @APIResponse(responseCode = "200", description = "Given back", content = @Content(schema = @Schema(implementation = Now.class)))
    public Response giveBack(@PathParam("action") String named, InputStream body) throws IOException {
        Reason sent = call.read(body, Reason.class);
        return worked(named, (id, by) -> takeBackAction.takeBack(new TakeBackAction.Request(id, text(sent.reason()), by)));
    }

    @POST
    @Path("{action}/assignments")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Right.DIRECT_ACTION)
    @Operation(operationId = "assignAction", summary = "Decide who does it")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = Assignment.class)))
    @APIResponse(responseCode = "200", description = "Assigned; the process asks the partner", content = @Content(schema = @Schema(implementation = Now.class)))
    public Response assign(@PathParam("action") String named, InputStream body) throws IOException {
        Assignment sent = call.read(body, Assignment.class);
        return directed(named, (id, action) -> assignAction.assign(id, sent.partner()));
    }

    @POST
    @Path("{action}/endings")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Right.DIRECT_ACTION)
    @Operation(operationId = "giveUpAction", summary = "Decide that it is not done, with the kind of reason")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = GivingUp.class)))
    @APIResponse(responseCode = "200", description = "Not done", content = @Content(schema = @Schema(implementation = Now.class)))
    public Response giveUp(@PathParam("action") String named, InputStream body) throws IOException {
        GivingUp sent = call.read(body, GivingUp.class);
        return directed(named, (id, action) -> assignAction.giveUp(new AssignAction.GivenUp(id, sent.because(), text(sent.text()))));
    }

    @POST
    @Path("{action}/withdrawals")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Right.DIRECT_ACTION)
    @Operation(operationId = "takeBackAction", summary = "Take it back from the partner")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = Reason.class)))
    @APIResponse(responseCode = "200", description = "Taken back", content = @Content(schema = @Schema(implementation = Now.class)))
    public Response takeBack(@PathParam("action") String named, InputStream body) throws IOException {
        Reason sent = call.read(body, Reason.class);
        return directed(named, (id, action) -> takeBackAction.takeBack(new TakeBackAction.Request(id, text(sent.reason()), Party.ORGANISER)));
    }

    @POST
    @Path("{action}/inspections")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Right.DIRECT_ACTION)
    @Operation(operationId = "inspectAction", summary = "A resident said that it is done: say whether that is so")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = Look.class)))
    @APIResponse(responseCode = "200", description = "Looked", content = @Content(schema = @Schema(implementation = Now.class)))
    public Response look(@PathParam("action") String named, InputStream body) throws IOException {
        Look sent = call.read(body, Look.class);
        if (sent.found() == null) {
            throw BrokenRule.input("found", "action.work.look.missing");
        }
        return directed(named, (id, action) -> {
            if (sent.found()) {
                reportDone.confirmSaidDone(new ReportDone.Request(id, text(sent.text()),
                    new Picture(sent.photo(), sent.photoAlternative(), false), Party.ORGANISER));
            } else {
                reportDone.denySaidDone(new ReportDone.NotYet(id, sent.text()));
            }
        });
    }

    @POST
    @Path("{action}/reopening-decisions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Right.DIRECT_ACTION)
    @Operation(operationId = "decideReopening", summary = "A reporter says that it is not solved: decide whether it is done again")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = Reopening.class)))
    @APIResponse(responseCode = "200", description = "Decided", content = @Content(schema = @Schema(implementation = Now.class)))
    public Response decide(@PathParam("action") String named, InputStream body) throws IOException {
        Reopening sent = call.read(body, Reopening.class);
        if (sent.reopened() == null) {
            throw BrokenRule.input("reopened", "api.missing", "reopened");
        }
        return directed(named, (id, action) -> {
            if (sent.reopened()) {
                decideReopening.reopen(new DecideReopening.Request(id, sent.day(), text(sent.reason()), sent.showExplanation()));
            } else {
                decideReopening.refuse(new DecideReopening.Request(id, null, text(sent.reason()), sent.showExplanation()));
            }
        });
    }

    @POST
    @Path("{action}/tellings")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Right.DIRECT_ACTION)
    @Operation(operationId = "tellReporter", summary = "Record how a person told a reporter how it ended, when mail could not")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = Tell.class)))
    @APIResponse(responseCode = "200", description = "Recorded", content = @Content(schema = @Schema(implementation = Now.class)))
    public Response tell(@PathParam("action") String named, InputStream body) throws IOException {
        Tell sent = call.read(body, Tell.class);
        UUID reporter = contribution(sent.contribution());
        return directed(named, (id, action) -> tellReporters.inAnotherWay(id, reporter, sent.told(),
            new TellReporters.Answer(sent.verdict(), sent.explanation())));
    }

    private Response directed(String named, BiConsumer<UUID, Action> deed) {
        UUID id = actions.idOf(named).orElseThrow(NotFoundException::new);
        return call.once(() -> {
            deed.accept(id, actions.lock(id));
            return nl.gehoordengedaan.api.Outcome.done(now(id));
        });
    }

    /** What the partner does, or an organiser for a partner that phones: only while it is with the organisation for which one was let in. */
    private Response worked(String named, BiConsumer<UUID, Party> deed) {
        Action let = actions.idOf(named).flatMap(actions::byId).orElseThrow(NotFoundException::new);
        UUID partner = let.partner().orElse(null);
        Party by = visitor.may(Right.DIRECT_ACTION, new Scope(let.programme(), partner)) ? Party.ORGANISER : Party.PARTNER;
        return call.once(() -> {
            actOnce.act(new ActOnce.Request(let.id(), partner, null), () -> deed.accept(let.id(), by));
            return nl.gehoordengedaan.api.Outcome.done(now(let.id()));
        });
    }

    private Now now(UUID id) {
        Action it = actions.with(id);
        return new Now(it.code(), it.state(), it.dueDay().orElse(null), "/api/v1/actions/" + it.code() + "/work");
    }

    private UUID contribution(String code) {
        return contributions.byCode(code).map(Contribution::id).orElseThrow(() -> BrokenRule.input("contribution", "api.not-known", "contribution"));
    }

    private static String text(String sent) {
        return sent == null ? "" : sent;
    }
}
