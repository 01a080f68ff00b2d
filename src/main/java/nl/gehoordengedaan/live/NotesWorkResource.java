package nl.gehoordengedaan.live;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.OutputStream;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gehoordengedaan.identity.Actor;
import nl.gehoordengedaan.identity.Needs;
import nl.gehoordengedaan.identity.Right;
import nl.gehoordengedaan.identity.Visitor;
import nl.gehoordengedaan.page.Form;
import nl.gehoordengedaan.page.NeverKept;
import nl.gehoordengedaan.page.Page;
import nl.gehoordengedaan.page.Upload;
import nl.gehoordengedaan.photo.Frame;
import nl.gehoordengedaan.photo.KeepPhoto;
import nl.gehoordengedaan.photo.Photos;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.shared.Clock;
import nl.gehoordengedaan.shared.Csv;
import nl.gehoordengedaan.shared.Ids;

/** Everything that was said at a meeting, for those who work with it: found, put right, taken off the wall, typed in from paper. */
@Path("/work/meetings/{meeting}/notes")
@RequestScoped
public class NotesWorkResource {

    private static final int SIZE = 50;
    private static final int AT_ONCE = 500;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    @Inject
    Page page;

    @Inject
    Notes notes;

    @Inject
    DiscussionTables tables;

    @Inject
    LiveMeetings meetings;

    @Inject
    Walls walls;

    @Inject
    EnterNote enterNote;

    @Inject
    TendNote tendNote;

    @Inject
    OpenWall openWall;

    @Inject
    KeepPhoto keepPhoto;

    @Inject
    Photos photos;

    @Inject
    Frame frame;

    @Inject
    Choices choices;

    @Inject
    Visitor visitor;

    @Context
    UriInfo uri;

    @GET
    @Controller
    @NeverKept
    @Needs(Right.PLAN_MEETING)
    public Response list(@PathParam("meeting") String named) {
        LiveMeeting meeting = meetings.named(named);
        Form asked = NoteSearch.asked(uri);
        NoteFilter filter = NoteSearch.filter(meeting.id(), asked);
        long total = notes.count(filter);
        int pages = (int) Math.max(1, (total + SIZE - 1) / SIZE);
        int number = Math.min(pages, asked.text("page").matches("[1-9]\\d{0,4}") ? Integer.parseInt(asked.text("page")) : 1);
        Map<UUID, DiscussionTable> there = tablesOf(meeting);
        return page.with(asked).show("live/notes.ftlh", "page", new NotesPage(meeting.id().toString(), meeting.code(), meeting.title(),
            walls.isOpen(meeting.id()),
            notes.page(filter, (number - 1) * SIZE, SIZE).stream().map(note -> row(note, meeting, there)).toList(), total, NoteSearch.isNarrowed(asked),
            NoteSearch.query(asked), number, pages, there.values().stream().map(this::choice).toList(), Choices.of(meeting.lines()),
            Choices.of(meeting.districts()), choices.kinds(), choices.channels(), choices.languages(),
            Arrays.stream(NoteFilter.Show.values()).map(each -> new TablePage.Choice(each.name(), page.msg("live.notes.show." + each))).toList()));
    }

    /** The same list as a file for a spreadsheet, written while it is read. */
    @GET
    @Path("export.csv")
    @Produces("text/csv")
    @Needs(Right.PLAN_MEETING)
    public Response export(@PathParam("meeting") String named) {
        LiveMeeting meeting = meetings.named(named);
        NoteFilter filter = NoteSearch.filter(meeting.id(), NoteSearch.asked(uri));
        Map<UUID, DiscussionTable> there = tablesOf(meeting);
        String[] heading = Stream.of("words", "first", "kind", "language", "table", "line", "district", "people", "channel", "card", "at", "state")
            .map(each -> page.msg("live.csv." + each)).toArray(String[]::new);
        // the sentences are asked for now: while the file is written there is no reader any more
        Function<String, String> words = sentences();
        StreamingOutput file = out -> write(filter, meeting, there, heading, words, out);
        return Response.ok(file, "text/csv; charset=UTF-8")
            .header("Content-Disposition", "attachment; filename=\"notes-" + meeting.code() + ".csv\"").build();
    }

    private Function<String, String> sentences() {
        Map<String, String> all = Stream.of(Arrays.stream(NoteKind.values()).map(each -> "live.kind." + each),
            Arrays.stream(NoteChannel.values()).map(each -> "live.channel." + each), Stream.of("live.table.state.withdrawn", "live.notes.hidden"))
            .flatMap(each -> each).collect(Collectors.toMap(key -> key, page::msg));
        return all::get;
    }

    private void write(NoteFilter filter, LiveMeeting meeting, Map<UUID, DiscussionTable> there, String[] heading, Function<String, String> words,
                       OutputStream out) throws IOException {
        Csv csv = Csv.to(out, heading);
        List<Note> some;
        int first = 0;
        do {
            some = notes.page(filter, first, AT_ONCE);
            for (Note each : some) {
                csv.row(each.words(), each.firstWords().orElse(""), words.apply("live.kind." + each.kind()), each.language().orElse(""),
                    each.table().map(there::get).map(DiscussionTable::number).orElse(null), meeting.lineName(each.line().orElse(null)),
                    meeting.districtName(each.district().orElse(null)), each.aboutPeople(), words.apply("live.channel." + each.channel()),
                    each.card().orElse(""), MOMENT.format(each.notedAt().atZone(Clock.AMSTERDAM)),
                    each.isWithdrawn() ? words.apply("live.table.state.withdrawn") : each.isHidden() ? words.apply("live.notes.hidden") : "");
            }
            first += AT_ONCE;
        } while (some.size() == AT_ONCE);
        csv.finish();
    }

    @GET
    @Path("new")
    @Controller
    @NeverKept
    @Needs(Right.PLAN_MEETING)
    public Response blank(@PathParam("meeting") String named) {
        Form asked = NoteSearch.asked(uri);
        Form form = Form.empty().with("id", Ids.next().toString());
        Stream.of("channel", "table", "line", "language", "photoKept").forEach(field -> form.with(field, asked.textOrNull(field)));
        return entering(meetings.named(named), form);
    }

    @POST
    @Controller
    @Needs(Right.PLAN_MEETING)
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    public Response enter(@PathParam("meeting") String named, Form form) {
        LiveMeeting meeting = meetings.named(named);
        return page.orAgain(form, () -> {
            NoteChannel channel = Choices.one(NoteChannel.class, form.text("channel"));
            UUID photo = photo(form);
            enterNote.enter(new EnterNote.Request(meeting.id(), Ids.parse(form.text("id")).orElse(null), channel, Choices.id(form, "table"),
                channel == NoteChannel.PAPER ? form.textOrNull("card") : null, photo, photo == null ? null : form.textOrNull("photoAlternative"),
                Choices.content(form), me()));
            // the next one is often of the same sheet or table
            String next = Stream.of("channel", "table", "line", "language").filter(field -> form.text(field).matches("[\\w-]{1,36}"))
                .map(field -> "&" + field + "=" + form.text(field)).collect(Collectors.joining());
            return page.seeOther("/work/meetings/" + meeting.id() + "/notes/new?done=noted" + next + (photo == null ? "" : "&photoKept=" + photo));
        }, () -> entering(meeting, form));
    }

    /** The photo that came with the form, or with an earlier try. */
    private UUID photo(Form form) {
        Optional<Upload> sent = form.file("photo");
        if (sent.isPresent()) {
            if (sent.get().tooLarge()) {
                throw BrokenRule.input("photo", "photo.too-large");
            }
            form.replace("photoKept", keepPhoto.keep(sent.get().content()).toString());
        }
        return Choices.id(form, "photoKept");
    }

    @GET
    @Path("{note}")
    @Controller
    @NeverKept
    @Needs(Right.PLAN_MEETING)
    public Response one(@PathParam("meeting") String named, @PathParam("note") String id) {
        LiveMeeting meeting = meetings.named(named);
        Note note = of(meeting, id);
        return correcting(meeting, note, TableResource.filled(note));
    }

    @POST
    @Path("{note}")
    @Controller
    @Needs(Right.PLAN_MEETING)
    public Response correct(@PathParam("meeting") String named, @PathParam("note") String id, Form form) {
        LiveMeeting meeting = meetings.named(named);
        Note note = of(meeting, id);
        return page.orAgain(form, () -> {
            tendNote.correct(note.id(), Choices.content(form), TableResource.revision(form), me());
            return back(meeting, "corrected");
        }, () -> correcting(meeting, note, form));
    }

    /** The photo of the sheet on which it stands. */
    @GET
    @Path("{note}/photo")
    @Produces("image/jpeg")
    @Needs(Right.PLAN_MEETING)
    public Response photo(@PathParam("meeting") String named, @PathParam("note") String id, @Context Request request) {
        return frame.show(of(meetings.named(named), id).photo().orElseThrow(NotFoundException::new), request, "private, no-cache");
    }

    @POST
    @Path("{note}/withdraw")
    @Controller
    @Needs(Right.PLAN_MEETING)
    public Response withdraw(@PathParam("meeting") String named, @PathParam("note") String id, Form form) {
        return deed(named, id, tendNote::withdraw, "withdrawn");
    }

    @POST
    @Path("{note}/restore")
    @Controller
    @Needs(Right.PLAN_MEETING)
    public Response restore(@PathParam("meeting") String named, @PathParam("note") String id, Form form) {
        return deed(named, id, tendNote::restore, "restored");
    }

    @POST
    @Path("{note}/hide")
    @Controller
    @Needs(Right.PLAN_MEETING)
    public Response hide(@PathParam("meeting") String named, @PathParam("note") String id, Form form) {
        return deed(named, id, tendNote::hide, "hidden");
    }

    @POST
    @Path("{note}/show")
    @Controller
    @Needs(Right.PLAN_MEETING)
    public Response show(@PathParam("meeting") String named, @PathParam("note") String id, Form form) {
        return deed(named, id, tendNote::show, "shown");
    }

    @POST
    @Path("wall/open")
    @Controller
    @Needs(Right.PLAN_MEETING)
    public Response openWall(@PathParam("meeting") String named) {
        LiveMeeting meeting = meetings.named(named);
        openWall.open(meeting.id(), me());
        return back(meeting, "wall-opened");
    }

    @POST
    @Path("wall/close")
    @Controller
    @Needs(Right.PLAN_MEETING)
    public Response closeWall(@PathParam("meeting") String named) {
        LiveMeeting meeting = meetings.named(named);
        openWall.close(meeting.id());
        return back(meeting, "wall-closed");
    }

    private Response deed(String named, String id, BiConsumer<UUID, Actor> deed, String done) {
        LiveMeeting meeting = meetings.named(named);
        deed.accept(of(meeting, id).id(), me());
        return back(meeting, done);
    }

    private Response back(LiveMeeting meeting, String done) {
        return page.seeOther("/work/meetings/" + meeting.id() + "/notes?done=" + done);
    }

    private Actor me() {
        return visitor.actor().orElseThrow();
    }

    private Note of(LiveMeeting meeting, String id) {
        return Ids.parse(id).flatMap(notes::byId).filter(note -> note.meeting().equals(meeting.id()))
            .orElseThrow(() -> BrokenRule.missing("live.note.missing"));
    }

    private Map<UUID, DiscussionTable> tablesOf(LiveMeeting meeting) {
        return tables.of(meeting.id()).stream().collect(Collectors.toMap(DiscussionTable::id, each -> each, (one, other) -> one, java.util.LinkedHashMap::new));
    }

    private TablePage.Choice choice(DiscussionTable table) {
        return new TablePage.Choice(table.id().toString(), page.msg("live.table.title", table.number()) + table.name().map(name -> ": " + name).orElse(""));
    }

    private NotesPage.Row row(Note note, LiveMeeting meeting, Map<UUID, DiscussionTable> there) {
        return new NotesPage.Row(note.id().toString(), note.words(), note.firstWords().orElse(""), note.language().orElse(""),
            note.language().map(choices::language).orElse(""), note.kind().name(), note.channel().name(),
            note.table().map(there::get).map(table -> page.msg("live.table.title", table.number())).orElse(""), meeting.lineName(note.line().orElse(null)),
            meeting.districtName(note.district().orElse(null)), note.aboutPeople(), note.notedAt(), note.isWithdrawn(), note.isHidden(),
            note.revision() > 1, note.card().orElse(""), note.photo().isPresent());
    }

    /** What the forms for one note can choose from. */
    public record Chooses(String meeting, String title, List<TablePage.Choice> tables, List<TablePage.Choice> channels, List<TablePage.Choice> kinds,
                          List<TablePage.Choice> lines, List<TablePage.Choice> districts, List<TablePage.Choice> languages) {
    }

    private Chooses chooses(LiveMeeting meeting) {
        return new Chooses(meeting.id().toString(), meeting.title(), tablesOf(meeting).values().stream().map(this::choice).toList(),
            choices.channels().stream().filter(each -> List.of("STAFF", "PAPER", "FLIPOVER", "TABLE").contains(each.value())).toList(), choices.kinds(),
            Choices.of(meeting.lines()), Choices.of(meeting.districts()), choices.languages());
    }

    private Response entering(LiveMeeting meeting, Form form) {
        UUID kept = Choices.id(form, "photoKept");
        return page.with(form).with("photoKept", kept == null ? "" : kept.toString())
            .with("photoSays", kept == null ? "" : photos.alternativeOf(kept).orElse(""))
            .show("live/note-new.ftlh", "page", chooses(meeting));
    }

    private Response correcting(LiveMeeting meeting, Note note, Form form) {
        return page.with(form).with("note", row(note, meeting, tablesOf(meeting)))
            .with("photoSays", note.photo().flatMap(photos::alternativeOf).orElse("")).show("live/note.ftlh", "page", chooses(meeting));
    }
}
