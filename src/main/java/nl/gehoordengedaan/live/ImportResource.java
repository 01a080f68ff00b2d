package nl.gehoordengedaan.live;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.gehoordengedaan.identity.Needs;
import nl.gehoordengedaan.identity.Right;
import nl.gehoordengedaan.identity.Visitor;
import nl.gehoordengedaan.page.Form;
import nl.gehoordengedaan.page.NeverKept;
import nl.gehoordengedaan.page.Page;
import nl.gehoordengedaan.page.Upload;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.shared.Ids;

/** Bringing in a list of what was said at a meeting: choose the file, see what would become of it, bring it in and see how far it is. */
@Path("/work/meetings/{meeting}/imports")
@RequestScoped
public class ImportResource {

    private static final int SHOWN = 10;
    private static final int WRONG_SHOWN = 200;
    private static final int LAST = 20;
    private static final int SHORT = 160;

    @Inject
    Page page;

    @Inject
    LiveMeetings meetings;

    @Inject
    NotesImports imports;

    @Inject
    Notes notes;

    @Inject
    ImportNotes importNotes;

    @Inject
    Importing importing;

    @Inject
    Choices choices;

    @Inject
    Visitor visitor;

    /** What was brought in before, and a form for the next file. */
    public record Lists(String meeting, String title, List<NotesImports.Brought> lists) {
    }

    @GET
    @Controller
    @NeverKept
    @Needs(Right.PLAN_MEETING)
    public Response lists(@PathParam("meeting") String named) {
        return shown(meetings.named(named), Form.empty());
    }

    @POST
    @Controller
    @Needs(Right.PLAN_MEETING)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response keep(@PathParam("meeting") String named, Form form) {
        LiveMeeting meeting = meetings.named(named);
        return page.orAgain(form, () -> {
            Upload file = form.file("file").orElseThrow(() -> BrokenRule.input("file", "live.import.missing-file"));
            if (file.tooLarge()) {
                throw BrokenRule.input("file", "live.import.too-large", SheetReader.MAX_BYTES / 1024 / 1024);
            }
            UUID id = importNotes.keep(meeting.id(), file.name(), file.content(), visitor.actor().orElseThrow());
            return page.seeOther(address(meeting, id));
        }, () -> shown(meeting, form));
    }

    private Response shown(LiveMeeting meeting, Form form) {
        return page.with(form).show("live/imports.ftlh", "page", new Lists(meeting.id().toString(), meeting.title(), imports.of(meeting.id(), LAST)));
    }

    private static String address(LiveMeeting meeting, UUID id) {
        return "/work/meetings/" + meeting.id() + "/imports/" + id;
    }

    @GET
    @Path("{list}")
    @Controller
    @NeverKept
    @Needs(Right.PLAN_MEETING)
    public Response one(@PathParam("meeting") String named, @PathParam("list") String id) {
        LiveMeeting meeting = meetings.named(named);
        return show(meeting, of(meeting, id), Form.empty());
    }

    @POST
    @Path("{list}/columns")
    @Controller
    @Needs(Right.PLAN_MEETING)
    public Response columns(@PathParam("meeting") String named, @PathParam("list") String id, Form form) {
        LiveMeeting meeting = meetings.named(named);
        NotesImport list = of(meeting, id);
        return page.orAgain(form, () -> {
            List<ImportColumn> chosen = new ArrayList<>();
            for (int i = 0; i < list.columns().size(); i++) {
                chosen.add(Choices.one(ImportColumn.class, form.text("column" + i)));
            }
            List<ImportColumn> used = chosen.stream().filter(each -> each != null).toList();
            if (used.size() != used.stream().distinct().count()) {
                throw BrokenRule.input("column0", "live.import.twice");
            }
            importNotes.choose(list.id(), chosen);
            return page.seeOther(address(meeting, list.id()));
        }, () -> show(meeting, list, form));
    }

    @POST
    @Path("{list}/run")
    @Controller
    @Needs(Right.PLAN_MEETING)
    public Response run(@PathParam("meeting") String named, @PathParam("list") String id, Form form) {
        LiveMeeting meeting = meetings.named(named);
        NotesImport list = of(meeting, id);
        return page.orAgain(form, () -> {
            if (list.state() != NotesImport.State.DONE) {
                importing.begin(list.id());
            }
            return page.seeOther(address(meeting, list.id()));
        }, () -> show(meeting, list, form));
    }

    private NotesImport of(LiveMeeting meeting, String id) {
        return Ids.parse(id).flatMap(imports::byId).filter(list -> list.meeting().equals(meeting.id()))
            .orElseThrow(() -> BrokenRule.missing("live.import.missing"));
    }

    private Response show(LiveMeeting meeting, NotesImport list, Form form) {
        List<NotesPage.Row> first = new ArrayList<>();
        List<ImportPage.Wrong> wrong = new ArrayList<>();
        List<UUID> good = new ArrayList<>();
        int[] wrongs = {0};
        List<String> heads = List.of();
        if (list.state() != NotesImport.State.DONE) {
            heads = ImportedLines.heads(list.content());
            importing.lines(list).read(list.content(), list.columns(), line -> {
                if (line.isGood()) {
                    good.add(line.id());
                    if (first.size() < SHOWN) {
                        first.add(row(meeting, line));
                    }
                } else if (wrongs[0]++ < WRONG_SHOWN) {
                    wrong.add(new ImportPage.Wrong(line.number(), shortened(line.words()),
                        line.breaches().stream().map(breach -> page.msg(breach.code(), breach.args().toArray())).toList()));
                }
            });
        }
        List<ImportPage.Column> columns = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            ImportColumn column = i < list.columns().size() ? list.columns().get(i) : null;
            columns.add(new ImportPage.Column(heads.get(i), column == null ? "" : column.name()));
        }
        return page.with(form).show("live/import.ftlh", "page", new ImportPage(meeting.id().toString(), meeting.title(), list.id().toString(), list.fileName(),
            list.state().name(), columns, Arrays.stream(ImportColumn.values()).map(each -> new TablePage.Choice(each.name(),
            page.msg("live.import.column." + each))).toList(), good.size(),
            list.state() == NotesImport.State.DONE ? list.known() : known(good), list.state() == NotesImport.State.DONE ? list.wrong() : wrongs[0],
            first, wrong, list.total(), list.done(), list.added(), importing.isRunning(list.id())));
    }

    private int known(List<UUID> ids) {
        int known = 0;
        for (int i = 0; i < ids.size(); i += 1_000) {
            known += notes.existing(ids.subList(i, Math.min(ids.size(), i + 1_000))).size();
        }
        return known;
    }

    private static String shortened(String words) {
        return words.codePointCount(0, words.length()) <= SHORT ? words : words.substring(0, words.offsetByCodePoints(0, SHORT)).strip() + "…";
    }

    private NotesPage.Row row(LiveMeeting meeting, ImportedLines.Line line) {
        Note.Content content = line.content();
        return new NotesPage.Row(String.valueOf(line.number()), shortened(content.words()), "", content.language() == null ? "" : content.language(),
            content.language() == null ? "" : choices.language(content.language()), content.kind().name(), NoteChannel.IMPORT.name(), "",
            meeting.lineName(content.line()), meeting.districtName(content.district()), content.aboutPeople(), line.notedAt(), false, false, false, "",
            line.table() != null);
    }
}
