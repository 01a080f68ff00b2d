package nl.gehoordengedaan.meeting;

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
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import nl.gehoordengedaan.api.Call;
import nl.gehoordengedaan.api.Json;
import nl.gehoordengedaan.api.Outcome;
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

/** Planning meetings and what comes after, for programs: the same deeds with the same rights as on the page. */
@Path("/api/v1/meetings")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Work on meetings")
@SecurityRequirement(name = "password")
public class MeetingApi {

    /** What it is about, where, for whom and with what. */
    @Schema(name = "MeetingMatter", requiredProperties = {"title", "mode"})
    public record Matter(
        @Schema(maxLength = Meeting.MAX_TITLE) String title, @Schema(maxLength = Meeting.MAX_DESCRIPTION) String description, Mode mode, String placeName,
        String address, String placeHints, @Schema(description = "begins with https://") String onlineAddress, List<UUID> districts, List<UUID> lines,
        @Schema(description = "for how many people there is room; no limit when it is not said") Integer capacity, List<Facility> services,
        @Schema(description = "ISO 639 codes") List<String> interpreterLanguages, List<MeetingForEveryone.Part> parts) {

        private Meeting.Matter asMatter() {
            return new Meeting.Matter(title, description, mode, placeName, address, placeHints, onlineAddress, set(districts), set(lines), capacity,
                set(services), set(interpreterLanguages), parts == null ? List.of() : parts.stream()
                    .map(part -> new Part(part.title(), part.minutes() == null ? 0 : part.minutes(), part.note())).toList());
        }

        private static <T> Set<T> set(List<T> some) {
            return some == null ? Set.of() : new HashSet<>(some);
        }
    }

    /** A meeting that is planned. */
    @Schema(name = "NewMeeting", requiredProperties = {"programme", "kind", "matter", "day", "from", "until"})
    public record NewMeeting(@Schema(description = "slug of the programme") String programme, @Schema(examples = "evening") String kind, Matter matter,
                             LocalDate day, @Schema(description = "time on the clock there", examples = "19:30") String from,
                             @Schema(description = "time on the clock there; not after from is the next day", examples = "21:30") String until,
                             @Schema(description = "when it comes again") Again again) {
    }

    /** How it comes again. */
    @Schema(name = "MeetingSeries", requiredProperties = {"every", "unit", "times"})
    public record Again(@Schema(description = "how many weeks or months lie between two") Integer every, PlanMeeting.Repeat.Unit unit,
                        @Schema(description = "how many there are in all") Integer times) {
    }

    /** Another day or time, and why. */
    @Schema(name = "NewMeetingDate", requiredProperties = {"day", "from", "until"})
    public record NewDate(LocalDate day, @Schema(examples = "19:30") String from, @Schema(examples = "21:30") String until,
                          @Schema(description = "everyone can read it; needed once it was announced") String reason) {
    }

    /** Why it does not take place. */
    @Schema(name = "MeetingCancellation")
    public record Cancellation(@Schema(description = "everyone can read it; needed once it was announced") String reason) {
    }

    /** How it stands after the deed. */
    @Schema(name = "MeetingState", requiredProperties = {"code", "status", "startsAt", "href"})
    public record Now(@Schema(examples = "345678901") String code, MeetingState status, Instant startsAt,
                      @Schema(description = "what there is to think of: clash, day_off, short_notice, parts_too_long") List<Warned> warnings,
                      @Schema(description = "address under which it can be read for work") String href) {
    }

    /** Something to think of; no refusal. */
    @Schema(name = "MeetingWarning", requiredProperties = {"about", "day"})
    public record Warned(@Schema(description = "clash, day_off, short_notice or parts_too_long") String about, LocalDate day) {
    }

    /** A meeting, for those who organise it. */
    @Schema(name = "MeetingForWork", requiredProperties = {"code", "programme", "kind", "status", "matter", "startsAt", "endsAt", "moves"})
    public record ForWork(String code, @Schema(description = "slug of the programme") String programme, String kind, MeetingState status, Matter matter,
                          Instant startsAt, Instant endsAt, List<MeetingForEveryone.Moved> moves, String cancelReason, Instant announcedAt, Instant heldAt) {
    }

    @Inject
    Meetings meetings;

    @Inject
    ProgrammeOutlines programmes;

    @Inject
    Warnings warnings;

    @Inject
    PlanMeeting planMeeting;

    @Inject
    ChangeMeeting changeMeeting;

    @Inject
    MoveMeeting moveMeeting;

    @Inject
    CancelMeeting cancelMeeting;

    @Inject
    AnnounceMeeting announceMeeting;

    @Inject
    HoldMeeting holdMeeting;

    @Inject
    Visitor visitor;

    @Inject
    Call call;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Right.PLAN_MEETING)
    @Operation(operationId = "planMeeting", summary = "Plan a meeting or a series; nobody else sees it until it is announced")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = NewMeeting.class)))
    @APIResponse(responseCode = "201", description = "Planned; of a series the first", content = @Content(schema = @Schema(implementation = Now.class)))
    @APIResponse(responseCode = "200", description = "Planned before under the same Idempotency-Key",
        content = @Content(schema = @Schema(implementation = Now.class)))
    public Response plan(InputStream body) throws IOException {
        NewMeeting sent = call.read(body, NewMeeting.class);
        UUID programme = programmes.bySlug(sent.programme() == null ? "" : sent.programme()).map(ProgrammeOutline::id)
            .orElseThrow(() -> BrokenRule.input("programme", "meeting.programme.missing"));
        if (!visitor.may(Right.PLAN_MEETING, Scope.ofProgramme(programme))) {
            throw new ForbiddenException();
        }
        PlanMeeting.Repeat repeat = sent.again() == null ? null
            : new PlanMeeting.Repeat(number(sent.again().every()), sent.again().unit(), number(sent.again().times()));
        return call.once(() -> {
            PlanMeeting.Planned planned = planMeeting.plan(new PlanMeeting.Request(programme, sent.kind(), matter(sent.matter()),
                slot(sent.day(), sent.from(), sent.until()), null, repeat, call.by(), null));
            Now now = now(planned.id());
            return Outcome.made(now, now.href());
        });
    }

    @GET
    @Path("{meeting}/work")
    @Needs(Right.PLAN_MEETING)
    @Operation(operationId = "getMeetingForWork", summary = "One meeting, for those who organise it")
    @APIResponse(responseCode = "200", description = "With its version as ETag, for If-Match",
        content = @Content(schema = @Schema(implementation = ForWork.class)))
    public Response work(@PathParam("meeting") String named) {
        Seen seen = meetings.view(idOf(named), it -> new Seen(forWork(it), it.version())).orElseThrow(NotFoundException::new);
        return call.show(seen.meeting(), seen.version());
    }

    private record Seen(ForWork meeting, int version) {
    }

    @POST
    @Path("{meeting}/changes")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Right.PLAN_MEETING)
    @Operation(operationId = "changeMeeting", summary = "Everything but the date is as it is here; who comes is told when it matters to them")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = Matter.class)))
    @APIResponse(responseCode = "200", description = "Changed", content = @Content(schema = @Schema(implementation = Now.class)))
    public Response change(@PathParam("meeting") String named, InputStream body) throws IOException {
        Matter sent = call.read(body, Matter.class);
        return done(named, id -> changeMeeting.change(new ChangeMeeting.Request(id, matter(sent), null, null)));
    }

    @POST
    @Path("{meeting}/moves")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Right.PLAN_MEETING)
    @Operation(operationId = "moveMeeting", summary = "Another day or time; who comes is told, with the reason")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = NewDate.class)))
    @APIResponse(responseCode = "200", description = "Moved", content = @Content(schema = @Schema(implementation = Now.class)))
    public Response move(@PathParam("meeting") String named, InputStream body) throws IOException {
        NewDate sent = call.read(body, NewDate.class);
        return done(named, id -> moveMeeting.move(new MoveMeeting.Request(id, slot(sent.day(), sent.from(), sent.until()), sent.reason(), null)));
    }

    @POST
    @Path("{meeting}/cancellations")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Right.PLAN_MEETING)
    @Operation(operationId = "cancelMeeting", summary = "It does not take place; who would have come is told, with the reason")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = Cancellation.class)))
    @APIResponse(responseCode = "200", description = "Cancelled", content = @Content(schema = @Schema(implementation = Now.class)))
    public Response cancel(@PathParam("meeting") String named, InputStream body) throws IOException {
        Cancellation sent = call.read(body, Cancellation.class);
        return done(named, id -> cancelMeeting.cancel(new CancelMeeting.Request(id, sent.reason(), null)));
    }

    @POST
    @Path("{meeting}/announcements")
    @Needs(Right.PLAN_MEETING)
    @Operation(operationId = "announceMeeting", summary = "From now on everyone sees it, and those who are to be invited are invited")
    @APIResponse(responseCode = "200", description = "Announced", content = @Content(schema = @Schema(implementation = Now.class)))
    public Response announce(@PathParam("meeting") String named) {
        return done(named, id -> announceMeeting.announce(new AnnounceMeeting.Request(id, null)));
    }

    @POST
    @Path("{meeting}/endings")
    @Needs(Right.PLAN_MEETING)
    @Operation(operationId = "holdMeeting", summary = "It took place")
    @APIResponse(responseCode = "200", description = "Recorded", content = @Content(schema = @Schema(implementation = Now.class)))
    public Response hold(@PathParam("meeting") String named) {
        return done(named, id -> holdMeeting.hold(new HoldMeeting.Request(id, null)));
    }

    private Response done(String named, Consumer<UUID> deed) {
        UUID id = idOf(named);
        return call.once(() -> {
            deed.accept(id);
            return Outcome.done(now(id));
        });
    }

    private UUID idOf(String named) {
        return meetings.idOf(named).orElseThrow(NotFoundException::new);
    }

    private Now now(UUID id) {
        Meeting it = meetings.with(id);
        List<Warned> found = !it.state().isAhead() ? List.of() : warnings.of(it.programme(), it.kind(), List.of(it.when()), it.matter().minutes(), id).stream()
            .map(each -> new Warned(Json.word(each.kind()), each.day())).distinct().toList();
        return new Now(it.code(), it.state(), it.startsAt(), found, "/api/v1/meetings/" + it.code() + "/work");
    }

    private ForWork forWork(Meeting it) {
        Meeting.Matter matter = it.matter();
        return new ForWork(it.code(), programmes.byId(it.programme()).map(ProgrammeOutline::slug).orElse(null), it.kind(), it.state(),
            new Matter(matter.title(), matter.description(), matter.mode(), matter.placeName(), matter.address(), matter.placeHints(), matter.onlineAddress(),
                List.copyOf(matter.districts()), List.copyOf(matter.lines()), matter.capacity(), List.copyOf(matter.services()),
                List.copyOf(matter.interpreterLanguages()), matter.parts().stream().map(MeetingForEveryone.Part::of).toList()),
            it.startsAt(), it.endsAt(), it.moves().stream().map(MeetingForEveryone.Moved::of).toList(), it.cancelReason().orElse(null),
            it.announcedAt().orElse(null), it.heldAt().orElse(null));
    }

    private static Meeting.Matter matter(Matter sent) {
        return (sent == null ? new Matter(null, null, null, null, null, null, null, null, null, null, null, null, null) : sent).asMatter();
    }

    private static PlanMeeting.Slot slot(LocalDate day, String from, String until) {
        return new PlanMeeting.Slot(day, MeetingForm.time(from == null ? "" : from), MeetingForm.time(until == null ? "" : until));
    }

    private static int number(Integer sent) {
        return sent == null ? -1 : sent;
    }
}
