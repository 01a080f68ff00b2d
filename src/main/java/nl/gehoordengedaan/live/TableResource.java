package nl.gehoordengedaan.live;

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
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import nl.gehoordengedaan.identity.Open;
import nl.gehoordengedaan.page.Assets;
import nl.gehoordengedaan.page.Form;
import nl.gehoordengedaan.page.NeverKept;
import nl.gehoordengedaan.page.Page;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.shared.Ids;

/** The page of a table: its host types the code, and then what people say. Works without script; with it, also without internet for a while. */
@Path("/table")
@RequestScoped
public class TableResource {

    private static final int SHOWN = 200;

    @Inject
    Page page;

    @Inject
    DiscussionTables tables;

    @Inject
    LiveMeetings meetings;

    @Inject
    Notes notes;

    @Inject
    NoteDown noteDown;

    @Inject
    WithdrawNote withdrawNote;

    @Inject
    WrongCodes wrongCodes;

    @Inject
    Choices choices;

    @Inject
    Assets assets;

    @Inject
    InstantSource clock;

    @GET
    @Controller
    @Open
    public Response door(@QueryParam("code") String code) {
        return page.with(Form.empty().with("code", code == null ? null : DiscussionTables.digitsOf(code))).show("live/table-door.ftlh");
    }

    @POST
    @Controller
    @Open
    public Response enter(Form form) {
        return page.orAgain(form, () -> page.seeOther("/table/" + wrongCodes.look(() -> tables.byJoinCode(form.text("code")))
            .orElseThrow(() -> BrokenRule.input("code", "live.table.unknown")).joinCode()), () -> page.show("live/table-door.ftlh"));
    }

    /** What keeps the page of a table at hand while there is no internet. Here, because it may only look after what lies under its own address. */
    @GET
    @Path("worker.js")
    @Produces("text/javascript")
    @Open
    public Response worker() {
        byte[] script = assets.content("js/table-worker.js").orElseThrow(NotFoundException::new);
        return Response.ok(new String(script, StandardCharsets.UTF_8), "text/javascript; charset=UTF-8").build();
    }

    @GET
    @Path("{code}")
    @Controller
    @Open
    @NeverKept
    public Response table(@PathParam("code") String code, @QueryParam("line") String line, @QueryParam("language") String language) {
        DiscussionTable table = with(code);
        return show(table, Form.empty().with("line", line).with("language", language == null ? page.language().code() : language));
    }

    @POST
    @Path("{code}")
    @Controller
    @Open
    @NeverKept
    public Response note(@PathParam("code") String code, Form form) {
        DiscussionTable table = with(code);
        return page.orAgain(form, () -> {
            noteDown.note(new NoteDown.Request(table.joinCode(), Ids.parse(form.text("id")).orElse(null), 1, Choices.content(form), null));
            UUID line = Choices.id(form, "line");
            String said = form.text("language").matches("[a-z]{2,3}") ? "&language=" + form.text("language") : "";
            return page.seeOther("/table/" + table.joinCode() + "?done=noted" + (line == null ? "" : "&line=" + line) + said);
        }, () -> show(table, form));
    }

    @GET
    @Path("{code}/notes/{id}")
    @Controller
    @Open
    @NeverKept
    public Response one(@PathParam("code") String code, @PathParam("id") String id) {
        DiscussionTable table = with(code);
        Note note = of(table, id);
        return correcting(table, note, filled(note));
    }

    static Form filled(Note note) {
        return Form.empty().with("words", note.words()).with("kind", note.kind().name()).with("language", note.language().orElse(null))
            .with("line", note.line().map(UUID::toString).orElse(null)).with("district", note.district().map(UUID::toString).orElse(null))
            .with("aboutPeople", String.valueOf(note.aboutPeople())).with("revision", String.valueOf(note.revision() + 1));
    }

    @POST
    @Path("{code}/notes/{id}")
    @Controller
    @Open
    @NeverKept
    public Response correct(@PathParam("code") String code, @PathParam("id") String id, Form form) {
        DiscussionTable table = with(code);
        Note note = of(table, id);
        return page.orAgain(form, () -> {
            noteDown.note(new NoteDown.Request(table.joinCode(), note.id(), revision(form), Choices.content(form), null));
            return page.seeOther("/table/" + table.joinCode() + "?done=corrected");
        }, () -> correcting(table, note, form));
    }

    static int revision(Form form) {
        return form.text("revision").matches("\\d{1,6}") ? Integer.parseInt(form.text("revision")) : 0;
    }

    @POST
    @Path("{code}/notes/{id}/withdraw")
    @Controller
    @Open
    public Response withdraw(@PathParam("code") String code, @PathParam("id") String id) {
        DiscussionTable table = with(code);
        withdrawNote.withdraw(table.joinCode(), of(table, id).id());
        return page.seeOther("/table/" + table.joinCode() + "?done=withdrawn");
    }

    @POST
    @Path("{code}/notes/{id}/restore")
    @Controller
    @Open
    public Response restore(@PathParam("code") String code, @PathParam("id") String id) {
        DiscussionTable table = with(code);
        withdrawNote.restore(table.joinCode(), of(table, id).id());
        return page.seeOther("/table/" + table.joinCode() + "?done=restored");
    }

    private DiscussionTable with(String code) {
        return wrongCodes.look(() -> tables.byJoinCode(code)).orElseThrow(() -> BrokenRule.missing("live.table.unknown"));
    }

    private Note of(DiscussionTable table, String id) {
        return Ids.parse(id).flatMap(notes::byId).filter(note -> note.table().filter(table.id()::equals).isPresent())
            .orElseThrow(() -> BrokenRule.missing("live.note.missing"));
    }

    private Response correcting(DiscussionTable table, Note note, Form form) {
        return page.with(form).with("note", note.id().toString()).show("live/table-note.ftlh", "page", shown(table, meetings.with(table.meeting()), List.of()));
    }

    private Response show(DiscussionTable table, Form form) {
        LiveMeeting meeting = meetings.with(table.meeting());
        return page.with(form).show("live/table.ftlh", "page", shown(table, meeting, notes.ofTable(table.id(), SHOWN)));
    }

    private TablePage shown(DiscussionTable table, LiveMeeting meeting, List<Note> noted) {
        Instant now = clock.instant();
        Instant from = meeting.startsAt().minus(DiscussionTable.BEFORE);
        return new TablePage(table.joinCode(), meeting.title(), table.number(), table.name().orElse(""), table.host().orElse(""), from,
            meeting.endsAt().plus(DiscussionTable.AFTER), meeting.isOpen(table, now), !table.isClosed() && now.isBefore(from), choices.kinds(),
            Choices.of(meeting.linesOf(table.lines())), choices.languages(), Choices.of(meeting.districts()), meeting.programme().districtWord(),
            noted.stream().map(note -> noted(note, meeting)).toList(), notes.countOfTable(table.id()), Ids.next().toString());
    }

    private TablePage.Noted noted(Note note, LiveMeeting meeting) {
        return new TablePage.Noted(note.id().toString(), note.revision(), note.words(), note.language().orElse(""), note.kind().name(),
            meeting.lineName(note.line().orElse(null)), meeting.districtName(note.district().orElse(null)), note.aboutPeople(), note.notedAt(),
            note.isWithdrawn(), note.revision() > 1);
    }
}
