package nl.gehoordengedaan.contribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import nl.gehoordengedaan.api.Call;
import nl.gehoordengedaan.api.Outcome;
import nl.gehoordengedaan.identity.Needs;
import nl.gehoordengedaan.identity.Right;
import nl.gehoordengedaan.photo.Photos;
import nl.gehoordengedaan.programme.ProgrammeOutline;
import nl.gehoordengedaan.programme.ProgrammeOutlines;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.workflow.Processes;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Working on a contribution, for programs: the same deeds with the same rights as on its page. */
@Path("/api/v1/contributions")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Work on contributions")
@SecurityRequirement(name = "password")
public class ContributionWorkApi {

    private static final List<String> TASKS = List.of("check", "answer", "tellOtherwise");

    /** How it stands after the deed. */
    @Schema(name = "ContributionState", requiredProperties = {"code", "status", "href"})
    public record Now(@Schema(examples = "123456789") String code, State status, ResponseKind response,
                      @Schema(description = "numbers of the parts, after splitting") List<String> parts,
                      @Schema(description = "address under which it can be read for work") String href) {
    }

    /** What everyone gets to see. */
    @Schema(name = "ContributionCheck")
    public record Check(
        @Schema(description = "true when everyone may read the words as they were said") boolean wordsShown,
        @Schema(description = "a text for everyone, beside or instead of the words") String publicText,
        @Schema(description = "why everyone reads nothing; needed when neither words nor text are shown") String withheldBecause,
        boolean photoShown, @Schema(description = "what can be seen on the photo; needed when it is shown") String photoAlternative,
        @Schema(description = "the kind, when it is filed under another") Kind kind, UUID district, UUID line) {

        Contribution.Check decision() {
            return ContributionWorkApi.decision(wordsShown, publicText, withheldBecause, photoShown);
        }
    }

    /** What everyone gets to see from now on, and why that changes. */
    @Schema(name = "ContributionRedaction", requiredProperties = "why")
    public record Redaction(boolean wordsShown, String publicText, String withheldBecause, boolean photoShown, String photoAlternative,
                            @Schema(description = "the reason, which everyone reads; it never holds what had to go") String why) {
    }

    /** Under what it is filed. */
    @Schema(name = "ContributionSorting", requiredProperties = "kind")
    public record Sorting(Kind kind, UUID district, UUID line) {
    }

    /** Whether it can wait for its turn. */
    @Schema(name = "ContributionUrgency", requiredProperties = "urgent")
    public record Urgency(@Schema(description = "true when there is danger; false when it can wait after all") Boolean urgent) {
    }

    /** What the programme says to it. */
    @Schema(name = "ContributionResponse", requiredProperties = "response")
    public record Answer(
        @Schema(description = "answered, agenda, joined or declined; an action is made at /actions") ResponseKind response,
        @Schema(description = "what is said, for the sender and for everyone", maxLength = Contribution.MAX_ANSWER) String answer,
        @Schema(description = "with declined: the kind of reason") Reason because,
        @Schema(description = "with the reason later: when", maxLength = Contribution.MAX_LATER) String later,
        @Schema(description = "with joined: number of the contribution with which it is joined") String main) {
    }

    /** A better response, and why it changes. */
    @Schema(name = "ContributionCorrection", requiredProperties = "why")
    public record Correction(ResponseKind response, String answer, Reason because, String later,
                             @Schema(description = "the reason for the change, which everyone reads") String why,
                             @Schema(description = "true when what was said before must not stay readable") boolean oldGone) {
    }

    /** The matters that become contributions of their own. */
    @Schema(name = "ContributionSplit", requiredProperties = "parts")
    public record Split(List<Part> parts) {
    }

    /** One of the matters. */
    @Schema(name = "ContributionPart", requiredProperties = {"text", "kind"})
    public record Part(@Schema(description = "words that everyone reads") String text, Kind kind, UUID district, UUID line) {
    }

    /** Why somebody wants to see words that are not public. */
    @Schema(name = "ContributionLook", requiredProperties = "lookReason")
    public record Look(@Schema(description = "the reason, for colleagues") String lookReason) {
    }

    /** Why a joining is taken back. */
    @Schema(name = "ContributionUnjoining", requiredProperties = "why")
    public record Unjoining(@Schema(description = "the reason, which everyone reads") String why) {
    }

    /** How a person told the sender. */
    @Schema(name = "Telling", requiredProperties = "told")
    public record Tell(@Schema(description = "phoned, letter, in_person or not_reached") Told told) {
    }

    @Inject
    Voices voices;

    @Inject
    Contributions contributions;

    @Inject
    ProgrammeOutlines programmes;

    @Inject
    Photos photos;

    @Inject
    Processes processes;

    @Inject
    CheckContribution checkContribution;

    @Inject
    ShowDifferently showDifferently;

    @Inject
    SortContribution sortContribution;

    @Inject
    MarkUrgent markUrgent;

    @Inject
    LookAtWords lookAtWords;

    @Inject
    RespondToContribution respondToContribution;

    @Inject
    CorrectResponse correctResponse;

    @Inject
    SplitContribution splitContribution;

    @Inject
    UnjoinContribution unjoinContribution;

    @Inject
    TellSender tellSender;

    @Inject
    InstantSource clock;

    @Inject
    Call call;

    @GET
    @Path("{contribution}/work")
    @Needs(Right.READ_CONTRIBUTION)
    @Operation(operationId = "getContributionForWork", summary = "One contribution, for those who work on it")
    @APIResponse(responseCode = "200", description = "With its version as ETag, for If-Match",
        content = @Content(schema = @Schema(implementation = ContributionForWork.class)))
    public Response work(@PathParam("contribution") String named) {
        Contribution it = contributions.idOf(named).flatMap(contributions::byId).orElseThrow(NotFoundException::new);
        ProgrammeOutline programme = programmes.byId(it.programme()).orElseThrow();
        var at = processes.whereIs("contribution", it.id()).at();
        String task = TASKS.stream().filter(at::contains).findFirst().orElse(null);
        boolean seen = lookAtWords.isSeenBy(it, call.by());
        return call.show(new ContributionForWork(it.code(), programme.slug(), it.kind(), it.state(), it.receivedAt(), it.dueAt(),
            it.answeredAt().isEmpty() && !clock.instant().isBefore(it.dueAt()), it.isUrgent(), it.how().channel(),
            it.how().saidOn().orElse(null),
            seen ? it.words() : null, it.wordsLanguage().orElse(null), it.district().orElse(null), it.line().orElse(null),
            it.address().orElse(null), it.publicText().orElse(null), it.withheldBecause().orElse(null), it.areWordsShown(), it.photo().isPresent(),
            it.isPhotoShown(), it.photo().flatMap(photos::alternativeOf).orElse(null), it.response().orElse(null), it.answer().orElse(null),
            it.declinedBecause().orElse(null), it.later().orElse(null), it.main().flatMap(contributions::byId).map(Contribution::code).orElse(null),
            it.action().orElse(null), it.told().orElse(null), task, voices.countOf(it.id()), "tellOtherwise".equals(task)
                ? contributions.senderOf(it.id()).map(ContributionForWork.Reach::of).orElse(null) : null), it.version());
    }

    @POST
    @Path("{contribution}/checks")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Right.CHECK_CONTRIBUTION)
    @Operation(operationId = "checkContribution", summary = "Decide what everyone gets to see")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = Check.class)))
    @APIResponse(responseCode = "200", description = "Checked", content = @Content(schema = @Schema(implementation = Now.class)))
    public Response check(@PathParam("contribution") String named, InputStream body) throws IOException {
        Check sent = call.read(body, Check.class);
        return done(named, id -> {
            Contribution.Sorting sorting = sent.kind() == null && sent.district() == null && sent.line() == null ? null
                : sorting(id, sent.kind(), sent.district(), sent.line());
            checkContribution.check(new CheckContribution.Request(id, sent.decision(), sorting, sent.photoAlternative(), call.by()));
        });
    }

    @POST
    @Path("{contribution}/redactions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Right.CHECK_CONTRIBUTION)
    @Operation(operationId = "redactContribution", summary = "Change what everyone gets to see, with the reason")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = Redaction.class)))
    @APIResponse(responseCode = "200", description = "Changed", content = @Content(schema = @Schema(implementation = Now.class)))
    public Response redact(@PathParam("contribution") String named, InputStream body) throws IOException {
        Redaction sent = call.read(body, Redaction.class);
        return done(named, id -> showDifferently.show(new ShowDifferently.Request(id,
            decision(sent.wordsShown(), sent.publicText(), sent.withheldBecause(), sent.photoShown()), sent.photoAlternative(),
            given(sent.why()), call.by())));
    }

    @POST
    @Path("{contribution}/sortings")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Right.CHECK_CONTRIBUTION)
    @Operation(operationId = "sortContribution", summary = "File it under another kind, district or programme line")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = Sorting.class)))
    @APIResponse(responseCode = "200", description = "Filed", content = @Content(schema = @Schema(implementation = Now.class)))
    public Response sort(@PathParam("contribution") String named, InputStream body) throws IOException {
        Sorting sent = call.read(body, Sorting.class);
        return done(named, id -> sortContribution.sort(new SortContribution.Request(id,
            new Contribution.Sorting(sent.kind(), sent.district(), sent.line()), call.by())));
    }

    @POST
    @Path("{contribution}/urgencies")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Right.READ_CONTRIBUTION)
    @Operation(operationId = "markUrgent", summary = "Say that it cannot wait, or that it can after all; the work list shows what is urgent first")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = Urgency.class)))
    @APIResponse(responseCode = "200", description = "Said, or said before", content = @Content(schema = @Schema(implementation = Now.class)))
    public Response markUrgent(@PathParam("contribution") String named, InputStream body) throws IOException {
        Urgency sent = call.read(body, Urgency.class);
        if (sent.urgent() == null) {
            throw BrokenRule.input("urgent", "contribution.urgent.missing");
        }
        return done(named, id -> markUrgent.mark(new MarkUrgent.Request(id, sent.urgent(), call.by())));
    }

    @POST
    @Path("{contribution}/looks")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Right.READ_CONTRIBUTION)
    @Operation(operationId = "lookAtWords", summary = "See words that are not public, with a reason that is kept; for an hour")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = Look.class)))
    @APIResponse(responseCode = "200", description = "Written down", content = @Content(schema = @Schema(implementation = Now.class)))
    public Response look(@PathParam("contribution") String named, InputStream body) throws IOException {
        Look sent = call.read(body, Look.class);
        return done(named, id -> lookAtWords.look(new LookAtWords.Request(id, sent.lookReason(), call.by())));
    }

    @POST
    @Path("{contribution}/responses")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Right.ANSWER_CONTRIBUTION)
    @Operation(operationId = "respondToContribution", summary = "Say what the programme does with it; the sender is told")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = Answer.class)))
    @APIResponse(responseCode = "200", description = "Responded", content = @Content(schema = @Schema(implementation = Now.class)))
    public Response respond(@PathParam("contribution") String named, InputStream body) throws IOException {
        Answer sent = call.read(body, Answer.class);
        return done(named, id -> respondToContribution.respond(new RespondToContribution.Request(id,
            response(sent.response(), sent.answer(), sent.because(), sent.later(), sent.main()), call.by())));
    }

    @POST
    @Path("{contribution}/corrections")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Right.ANSWER_CONTRIBUTION)
    @Operation(operationId = "correctResponse", summary = "Put another response in its place; whoever was told is told again")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = Correction.class)))
    @APIResponse(responseCode = "200", description = "Corrected", content = @Content(schema = @Schema(implementation = Now.class)))
    public Response correct(@PathParam("contribution") String named, InputStream body) throws IOException {
        Correction sent = call.read(body, Correction.class);
        return done(named, id -> {
            Contribution it = contributions.with(id);
            boolean ofAction = it.response().filter(ResponseKind.ACTION::equals).isPresent();
            Contribution.Response better = ofAction ? Contribution.Response.action(it.action().orElse(null), sent.answer())
                : response(sent.response() == ResponseKind.JOINED ? null : sent.response(), sent.answer(), sent.because(), sent.later(), null);
            correctResponse.correct(new CorrectResponse.Request(id, better, given(sent.why()), sent.oldGone(), call.by()));
        });
    }

    @POST
    @Path("{contribution}/parts")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Right.ANSWER_CONTRIBUTION)
    @Operation(operationId = "splitContribution", summary = "Make each of its matters a contribution of its own")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = Split.class)))
    @APIResponse(responseCode = "201", description = "Split; with the numbers of the parts",
        content = @Content(schema = @Schema(implementation = Now.class)))
    @APIResponse(responseCode = "200", description = "Split before under the same Idempotency-Key",
        content = @Content(schema = @Schema(implementation = Now.class)))
    public Response split(@PathParam("contribution") String named, InputStream body) throws IOException {
        Split sent = call.read(body, Split.class);
        UUID id = contributions.idOf(named).orElseThrow(NotFoundException::new);
        return call.once(() -> {
            List<Part> parts = sent.parts() == null ? List.of() : sent.parts();
            if (parts.size() < Contribution.FEWEST_PARTS || parts.size() > Contribution.MOST_PARTS) {
                throw BrokenRule.input("parts", "contribution.split.parts", Contribution.FEWEST_PARTS, Contribution.MOST_PARTS);
            }
            List<String> codes = splitContribution.split(new SplitContribution.Request(id, parts.stream()
                .map(part -> new SplitContribution.Part(part.text(), part.kind(), part.district(), part.line())).toList(), call.by()));
            return Outcome.made(now(id, codes), href(contributions.with(id)));
        });
    }

    @POST
    @Path("{contribution}/unjoinings")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Right.ANSWER_CONTRIBUTION)
    @Operation(operationId = "unjoinContribution", summary = "Take a joining back: it gets a response of its own after all")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = Unjoining.class)))
    @APIResponse(responseCode = "200", description = "Taken back", content = @Content(schema = @Schema(implementation = Now.class)))
    public Response unjoin(@PathParam("contribution") String named, InputStream body) throws IOException {
        Unjoining sent = call.read(body, Unjoining.class);
        return done(named, id -> unjoinContribution.unjoin(new UnjoinContribution.Request(id, given(sent.why()), call.by())));
    }

    @POST
    @Path("{contribution}/tellings")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Right.ANSWER_CONTRIBUTION)
    @Operation(operationId = "tellSender", summary = "Record how a person told the sender, when mail could not")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = Tell.class)))
    @APIResponse(responseCode = "200", description = "Recorded", content = @Content(schema = @Schema(implementation = Now.class)))
    public Response tell(@PathParam("contribution") String named, InputStream body) throws IOException {
        Tell sent = call.read(body, Tell.class);
        return done(named, id -> tellSender.inAnotherWay(id, sent.told()));
    }

    private Response done(String named, Consumer<UUID> deed) {
        UUID id = contributions.idOf(named).orElseThrow(NotFoundException::new);
        return call.once(() -> {
            deed.accept(id);
            return Outcome.done(now(id, null));
        });
    }

    private Now now(UUID id, List<String> parts) {
        Contribution it = contributions.with(id);
        return new Now(it.code(), it.state(), it.response().orElse(null), parts, href(it));
    }

    private static String href(Contribution it) {
        return "/api/v1/contributions/" + it.code() + "/work";
    }

    private static String given(String text) {
        return text == null ? "" : text;
    }

    private static Contribution.Check decision(boolean wordsShown, String publicText, String withheldBecause, boolean photoShown) {
        if (!wordsShown && publicText == null && withheldBecause == null) {
            throw BrokenRule.input("withheldBecause", "contribution.check.reason-missing");
        }
        return wordsShown || publicText != null ? new Contribution.Check(publicText, wordsShown, photoShown, withheldBecause)
            : new Contribution.Check(null, false, photoShown, withheldBecause);
    }

    /** What is not said stays as it is. */
    private Contribution.Sorting sorting(UUID id, Kind kind, UUID district, UUID line) {
        Contribution it = contributions.with(id);
        return new Contribution.Sorting(kind == null ? it.kind() : kind, district == null ? it.district().orElse(null) : district,
            line == null ? it.line().orElse(null) : line);
    }

    private Contribution.Response response(ResponseKind kind, String text, Reason because, String later, String main) {
        if (kind == null) {
            throw BrokenRule.input("response", "contribution.respond.choose");
        }
        return switch (kind) {
            case ANSWERED -> Contribution.Response.answered(text);
            case AGENDA -> Contribution.Response.agenda(text);
            case DECLINED -> Contribution.Response.declined(because, later, text);
            case JOINED -> Contribution.Response.joined(contributions.byCode(main).map(Contribution::id)
                .orElseThrow(() -> BrokenRule.input("main", "contribution.join.unknown")), text);
            case ACTION, SPLIT -> throw BrokenRule.input("response", "contribution.respond.choose");
        };
    }
}
