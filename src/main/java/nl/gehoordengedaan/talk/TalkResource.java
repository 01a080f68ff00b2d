package nl.gehoordengedaan.talk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.gehoordengedaan.contribution.Contact;
import nl.gehoordengedaan.contribution.Contribution;
import nl.gehoordengedaan.contribution.Contributions;
import nl.gehoordengedaan.contribution.HeardAt;
import nl.gehoordengedaan.contribution.Kind;
import nl.gehoordengedaan.identity.Needs;
import nl.gehoordengedaan.identity.Right;
import nl.gehoordengedaan.identity.Scope;
import nl.gehoordengedaan.identity.Visitor;
import nl.gehoordengedaan.meeting.Meeting;
import nl.gehoordengedaan.meeting.Meetings;
import nl.gehoordengedaan.page.Form;
import nl.gehoordengedaan.page.NeverKept;
import nl.gehoordengedaan.page.Page;
import nl.gehoordengedaan.programme.ProgrammeOutline;
import nl.gehoordengedaan.programme.ProgrammeOutlines;
import nl.gehoordengedaan.shared.Clock;
import nl.gehoordengedaan.shared.Ids;
import nl.gehoordengedaan.shared.Language;

/** Where it is written down what was heard in a small group, on a phone in their own room or afterwards. */
@Path("/work/talks")
@RequestScoped
public class TalkResource {

    private static final int ROWS = 3;
    private static final int MOST_ROWS = 30;
    private static final int QUARTER = 15;

    @Inject
    Page page;

    @Inject
    Meetings meetings;

    @Inject
    ProgrammeOutlines programmes;

    @Inject
    Contributions contributions;

    @Inject
    NoteTalk noteTalk;

    @Inject
    Visitor visitor;

    @Context
    UriInfo uri;

    @Inject
    InstantSource clock;

    @GET
    @Path("new")
    @Controller
    @NeverKept
    @Needs(Right.PLAN_MEETING)
    public Response fresh() {
        ZonedDateTime before = clock.instant().minus(1, ChronoUnit.HOURS).atZone(Clock.AMSTERDAM).truncatedTo(ChronoUnit.MINUTES);
        return show(Form.empty().with("request", Ids.secret()).with("day", before.toLocalDate().toString())
            .with("from", before.toLocalTime().withMinute(before.getMinute() / QUARTER * QUARTER).toString()));
    }

    @POST
    @Path("new")
    @Controller
    @Needs(Right.PLAN_MEETING)
    public Response hold(Form form) {
        List<ProgrammeOutline> mine = mine();
        UUID programme = mine.size() == 1 ? mine.get(0).id() : Ids.parse(form.text("programme")).orElse(null);
        if (programme != null && !visitor.may(Right.PLAN_MEETING, Scope.ofProgramme(programme))) {
            throw new ForbiddenException();
        }
        if (form.has("more")) {
            return show(form);
        }
        return page.orAgain(form, () -> written(noteTalk.note(new NoteTalk.Request(null, new NoteTalk.Talk(programme, form.text("title"),
            form.textOrNull("placeName"), day(form.text("day")), time(form.text("from"))), said(form), visitor.actor().orElseThrow(), form.text("request")))),
            () -> show(form));
    }

    @GET
    @Path("{meeting}")
    @Controller
    @NeverKept
    @Needs(Right.PLAN_MEETING)
    public Response one(@PathParam("meeting") String id) {
        return show(idOf(id), Form.empty().with("request", Ids.secret()));
    }

    @POST
    @Path("{meeting}")
    @Controller
    @Needs(Right.PLAN_MEETING)
    public Response note(@PathParam("meeting") String id, Form form) {
        UUID talk = idOf(id);
        if (form.has("more")) {
            return show(talk, form);
        }
        return page.orAgain(form, () -> written(noteTalk.note(new NoteTalk.Request(talk, null, said(form), visitor.actor().orElseThrow(), form.text("request")))),
            () -> show(talk, form));
    }

    private Response written(UUID talk) {
        return page.seeOther("/work/talks/" + talk + "?done=noted");
    }

    private UUID idOf(String id) {
        return Ids.parse(id).orElseThrow(NotFoundException::new);
    }

    private List<ProgrammeOutline> mine() {
        return programmes.all().stream().filter(each -> visitor.programmesWith(Right.PLAN_MEETING).contains(each.id())).toList();
    }

    /** What is empty was not heard. */
    private static List<NoteTalk.Said> said(Form form) {
        return IntStream.rangeClosed(1, rows(form)).filter(i -> !form.text("words" + i).isEmpty())
            .mapToObj(i -> new NoteTalk.Said(i, kind(form.text("kind" + i)), form.text("words" + i), Language.of(form.text("language" + i)).orElse(Language.NL),
                Ids.parse(form.text("district" + i)).orElse(null), Ids.parse(form.text("line" + i)).orElse(null), people(form.text("people" + i)),
                new Contact(form.textOrNull("email" + i), form.textOrNull("phone" + i), null))).toList();
    }

    private static Kind kind(String name) {
        return Arrays.stream(Kind.values()).filter(each -> each.name().equals(name)).findFirst().orElse(null);
    }

    /** Nobody has to count: nothing filled in is one. */
    private static int people(String typed) {
        if (typed.isEmpty()) {
            return 1;
        }
        return typed.matches("\\p{Nd}{1,4}") ? Integer.parseInt(typed) : 0;
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeException notADay) {
            return null;
        }
    }

    private static LocalTime time(String typed) {
        try {
            return LocalTime.parse(typed);
        } catch (DateTimeException notATime) {
            return null;
        }
    }

    /** How many can be written down: three more each time one asks. */
    private static int rows(Form form) {
        String asked = form.text("rows");
        int rows = asked.matches("[1-9]\\d?") ? Math.max(ROWS, Integer.parseInt(asked)) : ROWS;
        return Math.min(MOST_ROWS, form.has("more") ? rows + ROWS : rows);
    }

    private Response show(Form form) {
        return show(form, new TalkPage("", "", null, mine().stream().map(each -> new TalkPage.Choice(each.id().toString(), each.name())).toList(), "",
            mine().stream().flatMap(each -> each.districts().stream().map(district -> choice(district, each))).toList(),
            mine().stream().flatMap(each -> each.lines().stream().map(line -> choice(line, each))).toList(), kinds(), rows(form), List.of()));
    }

    private TalkPage.Choice choice(ProgrammeOutline.Choice some, ProgrammeOutline of) {
        return new TalkPage.Choice(some.id().toString(), mine().size() == 1 ? some.name() : some.name() + " (" + of.name() + ")");
    }

    private Response show(UUID id, Form form) {
        TalkPage shown = meetings.view(id, talk -> talk.kind().equals(TalkKind.NAME) ? Optional.of(talk) : Optional.<Meeting>empty()).flatMap(each -> each)
            .map(talk -> of(talk, form)).orElseThrow(NotFoundException::new);
        return show(form, shown);
    }

    private TalkPage of(Meeting talk, Form form) {
        ProgrammeOutline programme = programmes.byId(talk.programme()).orElseThrow();
        return new TalkPage(talk.id().toString(), talk.title(), talk.startsAt(), List.of(), programme.districtWord(), choices(programme.districts()),
            choices(programme.lines()), kinds(), rows(form), contributions.heardAt(talk.id()).stream().map(this::heard).toList());
    }

    private static List<TalkPage.Choice> choices(List<ProgrammeOutline.Choice> some) {
        return some.stream().map(each -> new TalkPage.Choice(each.id().toString(), each.name())).toList();
    }

    private List<TalkPage.Choice> kinds() {
        return Arrays.stream(Kind.values()).map(each -> new TalkPage.Choice(each.name(), page.msg("contribution.kind." + each))).toList();
    }

    private TalkPage.Heard heard(Contribution contribution) {
        return new TalkPage.Heard(contribution.id().toString(), contribution.code(), contribution.kind().name(), contribution.shownText().orElse(""),
            contribution.wordsLanguage().orElse(""), contribution.heardAt().map(HeardAt::aboutPeople).orElse(1));
    }

    private Response show(Form form, TalkPage shown) {
        return page.with(form).with("done", "noted".equals(uri.getQueryParameters().getFirst("done"))).show("talk/note.ftlh", "page", shown);
    }
}
