package nl.gehoordengedaan.live;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import nl.gehoordengedaan.document.QrCode;
import nl.gehoordengedaan.identity.Needs;
import nl.gehoordengedaan.identity.Right;
import nl.gehoordengedaan.page.Form;
import nl.gehoordengedaan.page.NeverKept;
import nl.gehoordengedaan.page.Page;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.shared.Ids;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The tables of a meeting: made here, with a code for each host and a sheet to print. */
@Path("/work/meetings/{meeting}/tables")
@RequestScoped
public class TablesWorkResource {

    @Inject
    Page page;

    @Inject
    DiscussionTables tables;

    @Inject
    LiveMeetings meetings;

    @Inject
    Notes notes;

    @Inject
    Walls walls;

    @Inject
    SetTable setTable;

    @Inject
    InstantSource clock;

    @Inject
    @ConfigProperty(name = "public.url", defaultValue = "http://127.0.0.1:8080")
    String publicUrl;

    @GET
    @Controller
    @NeverKept
    @Needs(Right.PLAN_MEETING)
    public Response list(@PathParam("meeting") String named) {
        return show(meetings.named(named), Form.empty(), "live/tables.ftlh");
    }

    /** To print: one sheet for each table, with its code. */
    @GET
    @Path("sheets")
    @Controller
    @NeverKept
    @Needs(Right.PLAN_MEETING)
    public Response sheets(@PathParam("meeting") String named) {
        return show(meetings.named(named), Form.empty(), "live/sheets.ftlh");
    }

    @POST
    @Controller
    @Needs(Right.PLAN_MEETING)
    public Response make(@PathParam("meeting") String named, Form form) {
        LiveMeeting meeting = meetings.named(named);
        return page.orAgain(form, () -> {
            setTable.make(request(meeting, form));
            return back(meeting, "made");
        }, () -> show(meeting, form, "live/tables.ftlh"));
    }

    @GET
    @Path("{table}")
    @Controller
    @NeverKept
    @Needs(Right.PLAN_MEETING)
    public Response one(@PathParam("meeting") String named, @PathParam("table") String id) {
        LiveMeeting meeting = meetings.named(named);
        DiscussionTable table = of(meeting, id);
        Form form = Form.empty().with("number", String.valueOf(table.number())).with("name", table.name().orElse(null)).with("host", table.host().orElse(null));
        table.lines().forEach(line -> form.with("line", line.toString()));
        return changing(meeting, table, form);
    }

    @POST
    @Path("{table}")
    @Controller
    @Needs(Right.PLAN_MEETING)
    public Response change(@PathParam("meeting") String named, @PathParam("table") String id, Form form) {
        LiveMeeting meeting = meetings.named(named);
        DiscussionTable table = of(meeting, id);
        return page.orAgain(form, () -> {
            setTable.change(table.id(), request(meeting, form));
            return back(meeting, "changed");
        }, () -> changing(meeting, table, form));
    }

    @POST
    @Path("{table}/close")
    @Controller
    @Needs(Right.PLAN_MEETING)
    public Response close(@PathParam("meeting") String named, @PathParam("table") String id) {
        return deed(named, id, setTable::close, "closed");
    }

    @POST
    @Path("{table}/open")
    @Controller
    @Needs(Right.PLAN_MEETING)
    public Response open(@PathParam("meeting") String named, @PathParam("table") String id) {
        return deed(named, id, setTable::reopen, "opened");
    }

    @POST
    @Path("{table}/code")
    @Controller
    @Needs(Right.PLAN_MEETING)
    public Response code(@PathParam("meeting") String named, @PathParam("table") String id) {
        return deed(named, id, setTable::giveNewCode, "code");
    }

    private Response deed(String named, String id, Consumer<UUID> deed, String done) {
        LiveMeeting meeting = meetings.named(named);
        deed.accept(of(meeting, id).id());
        return back(meeting, done);
    }

    private Response back(LiveMeeting meeting, String done) {
        return page.seeOther("/work/meetings/" + meeting.id() + "/tables?done=" + done);
    }

    private DiscussionTable of(LiveMeeting meeting, String id) {
        return Ids.parse(id).flatMap(tables::byId).filter(table -> table.meeting().equals(meeting.id()))
            .orElseThrow(() -> BrokenRule.missing("live.table.missing"));
    }

    private static SetTable.Request request(LiveMeeting meeting, Form form) {
        String number = DiscussionTables.digitsOf(form.text("number"));
        return new SetTable.Request(meeting.id(), form.text("number").isEmpty() ? null : number.isEmpty() || number.length() > 6 ? 0 : Integer.valueOf(number),
            form.textOrNull("name"), form.textOrNull("host"), form.values("line").stream().flatMap(line -> Ids.parse(line).stream()).toList());
    }

    private Response changing(LiveMeeting meeting, DiscussionTable table, Form form) {
        return page.with(form).with("table", row(meeting, table, Map.of(), clock.instant())).show("live/table-change.ftlh", "page", shown(meeting));
    }

    private Response show(LiveMeeting meeting, Form form, String template) {
        return page.with(form).show(template, "page", shown(meeting));
    }

    private TablesPage shown(LiveMeeting meeting) {
        Instant now = clock.instant();
        Map<UUID, Long> counts = notes.countByTable(meeting.id());
        List<TablesPage.Row> rows = tables.of(meeting.id()).stream().map(table -> row(meeting, table, counts, now)).toList();
        return new TablesPage(meeting.id().toString(), meeting.code(), meeting.title(), meeting.startsAt(), meeting.startsAt().minus(DiscussionTable.BEFORE),
            meeting.endsAt().plus(DiscussionTable.AFTER), walls.isOpen(meeting.id()), rows, Choices.of(meeting.lines()));
    }

    private TablesPage.Row row(LiveMeeting meeting, DiscussionTable table, Map<UUID, Long> counts, Instant now) {
        QrCode picture = QrCode.of(publicUrl + "/table?code=" + table.joinCode());
        return new TablesPage.Row(table.id().toString(), table.number(), table.name().orElse(""), table.host().orElse(""),
            table.joinCode().substring(0, 4) + " " + table.joinCode().substring(4), table.lines().stream().map(UUID::toString).toList(),
            table.lines().stream().map(meeting::lineName).sorted().toList(), counts.getOrDefault(table.id(), 0L), meeting.isOpen(table, now),
            table.isClosed(), picture.size(), picture.path());
    }
}
