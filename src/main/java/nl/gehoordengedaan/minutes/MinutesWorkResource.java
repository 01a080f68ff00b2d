package nl.gehoordengedaan.minutes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import nl.gehoordengedaan.contribution.Kind;
import nl.gehoordengedaan.identity.Actor;
import nl.gehoordengedaan.identity.Needs;
import nl.gehoordengedaan.identity.Right;
import nl.gehoordengedaan.identity.Visitor;
import nl.gehoordengedaan.meeting.Meetings;
import nl.gehoordengedaan.page.Form;
import nl.gehoordengedaan.page.Page;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.shared.Ids;
import nl.gehoordengedaan.workflow.Processes;

/** Where the organisers write the minutes of a meeting: join what says the same, edit, send, decide on changes, freeze, look back. */
@Path("/work/meetings/{meeting}/minutes")
@RequestScoped
public class MinutesWorkResource {

    private static final int MOST_WORDS = 100;

    @Inject
    Page page;

    @Inject
    MinutesPages pages;

    @Inject
    AllMinutes minutes;

    @Inject
    Meetings meetings;

    @Inject
    EditMinutes editMinutes;

    @Inject
    DraftMinutes draftMinutes;

    @Inject
    SendMinutes sendMinutes;

    @Inject
    DecideAmendment decideAmendment;

    @Inject
    FreezeMinutes freezeMinutes;

    @Inject
    EvaluateMeeting evaluateMeeting;

    @Inject
    Processes processes;

    @Inject
    Visitor visitor;

    /** A choice in a list. */
    public record Choice(String value, String label) {
    }

    @GET
    @Controller
    @Needs(Right.PLAN_MEETING)
    public Response show(@PathParam("meeting") String id, @QueryParam("done") String done, @QueryParam("words") String words) {
        return show(of(id), Form.empty().with("words", words), done, words);
    }

    /** The very text as it stands now, as those who were there will get it. */
    @GET
    @Path("preview")
    @Controller
    @Needs(Right.PLAN_MEETING)
    public Response preview(@PathParam("meeting") String id) {
        return page.show("minutes/preview.ftlh", "page", pages.of(of(id), false).orElseThrow(NotFoundException::new));
    }

    @GET
    @Path("point")
    @Controller
    @Needs(Right.PLAN_MEETING)
    public Response point(@PathParam("meeting") String id, @QueryParam("point") String point, @QueryParam("done") String done) {
        return showPoint(of(id), point, null, done);
    }

    /** One part to edit: the opening, a section, or a new one ({@code section=new}). */
    @GET
    @Path("text")
    @Controller
    @Needs(Right.PLAN_MEETING)
    public Response text(@PathParam("meeting") String id, @QueryParam("section") String section) {
        return showText(of(id), section == null ? "" : section, Form.empty());
    }

    @POST
    @Path("text")
    @Controller
    @Needs(Right.PLAN_MEETING)
    public Response saveText(@PathParam("meeting") String id, Form form) {
        UUID meeting = of(id);
        return page.orAgain(form, () -> {
            EditMinutes.Request request = request(meeting, form);
            if (form.text("section").equals("new")) {
                editMinutes.addSection(request, form.textOrNull("title"), form.text("text"));
            } else if (form.has("remove")) {
                editMinutes.removeSection(request, parsed(form.text("section")));
            } else {
                editMinutes.text(request, form.text("section").isEmpty() ? null : parsed(form.text("section")), form.textOrNull("title"), form.text("text"));
            }
            return page.seeOther(address(meeting) + "?done=saved");
        }, () -> showText(meeting, form.text("section"), form));
    }

    @POST
    @Path("join")
    @Controller
    @Needs(Right.PLAN_MEETING)
    public Response join(@PathParam("meeting") String id, Form form) {
        return change(id, form, "joined", request -> editMinutes.join(request, form.values("point").stream().map(MinutesWorkResource::parsed).toList(),
            form.textOrNull("title"), form.textOrNull("summary"), kind(form)));
    }

    @POST
    @Path("late")
    @Controller
    @Needs(Right.PLAN_MEETING)
    public Response late(@PathParam("meeting") String id, Form form) {
        UUID meeting = of(id);
        return page.orAgain(form, () -> page.seeOther(address(meeting) + "?done=" + (draftMinutes.takeLate(meeting, by()) ? "late" : "nothing-late")),
            () -> show(meeting, form, null, null));
    }

    @POST
    @Path("point")
    @Controller
    @Needs(Right.PLAN_MEETING)
    public Response changePoint(@PathParam("meeting") String id, Form form) {
        return changePoint(id, form, (request, point) -> {
            Optional<UUID> section = Ids.parse(form.text("section"));
            editMinutes.call(request, point, form.textOrNull("title"), form.textOrNull("summary"), kind(form));
            section.filter(to -> minutes.view(request.minutes(), all -> !all.point(point).section().id().equals(to)).orElse(false))
                .ifPresent(to -> editMinutes.move(new EditMinutes.Request(request.minutes(), null, request.why(), request.by()), point, to));
        });
    }

    @POST
    @Path("point/apart")
    @Controller
    @Needs(Right.PLAN_MEETING)
    public Response takeApart(@PathParam("meeting") String id, Form form) {
        return change(id, form, "apart", request -> editMinutes.takeApart(request, parsed(form.text("point"))));
    }

    @POST
    @Path("point/words")
    @Controller
    @Needs(Right.PLAN_MEETING)
    public Response words(@PathParam("meeting") String id, Form form) {
        return changePoint(id, form, (request, point) -> editMinutes.show(request, parsed(form.text("note")), form.has("asSaid") ? null : form.textOrNull("text"),
            form.textOrNull("because")));
    }

    @POST
    @Path("send")
    @Controller
    @Needs(Right.PLAN_MEETING)
    public Response send(@PathParam("meeting") String id, Form form) {
        return act(id, form, "sent", meeting -> sendMinutes.send(meeting, by()));
    }

    @GET
    @Path("decide")
    @Controller
    @Needs(Right.PLAN_MEETING)
    public Response decision(@PathParam("meeting") String id, @QueryParam("amendment") String amendment) {
        return showDecision(of(id), amendment, Form.empty());
    }

    @POST
    @Path("decide")
    @Controller
    @Needs(Right.PLAN_MEETING)
    public Response decide(@PathParam("meeting") String id, Form form) {
        UUID meeting = of(id);
        return page.orAgain(form, () -> {
            if (!List.of("ACCEPTED", "REFUSED").contains(form.text("decision"))) {
                throw BrokenRule.input("decision", "minutes.amendment.choose");
            }
            decideAmendment.decide(meeting, parsed(form.text("amendment")), form.text("decision").equals("ACCEPTED"), form.textOrNull("reason"), by());
            return page.seeOther(address(meeting) + "?done=decided");
        }, () -> showDecision(meeting, form.text("amendment"), form));
    }

    @POST
    @Path("freeze")
    @Controller
    @Needs(Right.PLAN_MEETING)
    public Response freeze(@PathParam("meeting") String id, Form form) {
        return act(id, form, "frozen", meeting -> freezeMinutes.freeze(meeting, by()));
    }

    @POST
    @Path("evaluation")
    @Controller
    @Needs(Right.PLAN_MEETING)
    public Response evaluate(@PathParam("meeting") String id, Form form) {
        return act(id, form, "evaluated", meeting -> {
            String expected = form.text("expected");
            if (!expected.isEmpty() && !expected.matches("\\d{1,6}")) {
                throw BrokenRule.input("expected", "minutes.evaluation.expected");
            }
            evaluateMeeting.evaluate(meeting, form.textOrNull("wentWell"), form.textOrNull("goBetter"), expected.isEmpty() ? null : Integer.valueOf(expected), by());
        });
    }

    private Response act(String id, Form form, String done, Consumer<UUID> act) {
        UUID meeting = of(id);
        return page.orAgain(form, () -> {
            act.accept(meeting);
            return page.seeOther(address(meeting) + "?done=" + done);
        }, () -> show(meeting, form, null, null));
    }

    private Response change(String id, Form form, String done, Consumer<EditMinutes.Request> change) {
        return act(id, form, done, meeting -> change.accept(request(meeting, form)));
    }

    private interface PointChange {
        void change(EditMinutes.Request request, UUID point);
    }

    private Response changePoint(String id, Form form, PointChange change) {
        UUID meeting = of(id);
        return page.orAgain(form, () -> {
            change.change(request(meeting, form), parsed(form.text("point")));
            return page.seeOther(address(meeting) + "/point?point=" + parsed(form.text("point")) + "&done=saved");
        }, () -> showPoint(meeting, form.text("point"), form, null));
    }

    private EditMinutes.Request request(UUID meeting, Form form) {
        String read = form.text("read");
        return new EditMinutes.Request(meeting, read.matches("\\d{1,9}") ? Integer.valueOf(read) : null, form.textOrNull("why"), by());
    }

    private static String address(UUID meeting) {
        return "/work/meetings/" + meeting + "/minutes";
    }

    private static UUID parsed(String id) {
        return Ids.parse(id).orElseThrow(NotFoundException::new);
    }

    private static Kind kind(Form form) {
        return Arrays.stream(Kind.values()).filter(kind -> kind.name().equals(form.text("kind"))).findFirst().orElse(null);
    }

    private Actor by() {
        return visitor.actor().orElseThrow();
    }

    private UUID of(String id) {
        return meetings.idOf(id).orElseThrow(NotFoundException::new);
    }

    private List<Choice> kinds() {
        return Arrays.stream(Kind.values()).map(kind -> new Choice(kind.name(), page.msg("contribution.kind." + kind))).toList();
    }

    private Response show(UUID meeting, Form form, String done, String words) {
        MinutesPage shown = pages.of(meeting, true).orElse(null);
        page.with(form).with("kinds", kinds()).with("done", done == null ? "" : done).with("words", words == null ? "" : words);
        if (shown == null) {
            return page.show("minutes/none.ftlh", "page", Map.of("title", meetings.with(meeting).title(), "id", meeting.toString()));
        }
        List<String> tasks = processes.whereIs("minutes", meeting).at();
        page.with("tasks", tasks).with("asked", pages.asked(meeting)).with("versions", pages.allVersions(meeting))
            .with("evaluation", minutes.view(meeting, all -> Map.of("done", all.evaluatedAt().isPresent(), "wentWell", all.wentWell().orElse(""), "goBetter",
                all.goBetter().orElse(""), "expected", all.expectedPeople().map(String::valueOf).orElse(""))).orElseThrow());
        return page.show("minutes/work.ftlh", "page", words == null || words.isBlank() ? shown : only(shown, words));
    }

    /** Only the points in which these words occur; sections stay, so that nobody thinks that they are gone. */
    private static MinutesPage only(MinutesPage all, String words) {
        String wanted = words.substring(0, Math.min(words.length(), MOST_WORDS)).strip().toLowerCase(Locale.ROOT);
        return new MinutesPage(all.id(), all.code(), all.title(), all.programme(), all.programmeSlug(), all.heldAt(), all.place(), all.state(), all.opening(),
            all.lines().stream().map(part -> new MinutesPage.Part(part.id(), part.title(), part.text(), part.removable(),
                part.points().stream().filter(point -> says(point, wanted)).toList())).toList(),
            all.points(), all.dueDay(), all.late(), all.sentAt(), all.amendDay(), all.open(), all.closedForChanges(), all.frozenAt(), all.answersDay(), all.read());
    }

    private static boolean says(MinutesPage.Heard point, String wanted) {
        return (point.title() + "\n" + point.summary()).toLowerCase(Locale.ROOT).contains(wanted)
            || point.said().stream().anyMatch(said -> (said.words() + "\n" + said.shown()).toLowerCase(Locale.ROOT).contains(wanted));
    }

    private Response showPoint(UUID meeting, String point, Form typed, String done) {
        MinutesPage all = pages.of(meeting, true).orElseThrow(NotFoundException::new);
        MinutesPage.Part part = all.lines().stream().filter(each -> each.points().stream().anyMatch(one -> one.id().equals(point))).findFirst()
            .orElseThrow(NotFoundException::new);
        MinutesPage.Heard shown = part.points().stream().filter(one -> one.id().equals(point)).findFirst().orElseThrow();
        page.with(typed == null ? Form.empty() : typed).with("kinds", kinds()).with("done", done == null ? "" : done).with("point", shown)
            .with("section", part.id()).with("sections", all.lines().stream().map(each -> new Choice(each.id(), each.title())).toList());
        return page.show("minutes/point.ftlh", "page", all);
    }

    private Response showText(UUID meeting, String section, Form typed) {
        MinutesPage all = pages.of(meeting, true).orElseThrow(NotFoundException::new);
        Optional<MinutesPage.Part> part = all.lines().stream().filter(each -> each.id().equals(section)).findFirst();
        if (part.isEmpty() && !section.isEmpty() && !section.equals("new")) {
            throw new NotFoundException();
        }
        return page.with(typed).with("section", section).with("title", part.map(MinutesPage.Part::title).orElse(""))
            .with("text", part.map(MinutesPage.Part::text).orElse(section.isEmpty() ? all.opening() : ""))
            .with("removable", part.filter(MinutesPage.Part::removable).isPresent()).show("minutes/text.ftlh", "page", all);
    }

    private Response showDecision(UUID meeting, String amendment, Form typed) {
        MinutesPage all = pages.of(meeting, true).orElseThrow(NotFoundException::new);
        return page.with(typed).with("asked", pages.asked(meeting).stream().filter(each -> each.id().equals(amendment)).findFirst()
            .orElseThrow(NotFoundException::new)).show("minutes/decide.ftlh", "page", all);
    }
}
