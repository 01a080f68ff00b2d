package nl.gehoordengedaan.signup;

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
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.gehoordengedaan.identity.Needs;
import nl.gehoordengedaan.identity.Right;
import nl.gehoordengedaan.identity.Visitor;
import nl.gehoordengedaan.meeting.Meeting;
import nl.gehoordengedaan.meeting.Meetings;
import nl.gehoordengedaan.page.Form;
import nl.gehoordengedaan.page.Page;
import nl.gehoordengedaan.shared.Ids;
import nl.gehoordengedaan.shared.Language;

/** The door on a telephone: who is here is found by the code, by the square on a telephone, or by name; and who just walks in is counted. */
@Path("/work/meetings/{meeting}/door")
@RequestScoped
public class DoorResource {

    private static final int MOST = 30;
    private static final int LAST = 5;

    @Inject
    Page page;

    @Inject
    Meetings meetings;

    @Inject
    SignUps signUps;

    @Inject
    WalkIns walkIns;

    @Inject
    SignUpChoices choices;

    @Inject
    CheckIn checkIn;

    @Inject
    UndoCheckIn undoCheckIn;

    @Inject
    CountWalkIn countWalkIn;

    @Inject
    UndoWalkIn undoWalkIn;

    @Inject
    Visitor visitor;

    @Inject
    InstantSource clock;

    /**
     * The door.
     *
     * @param present  who signed up and is inside
     * @param expected who has seats
     * @param asked    true when somebody is looked for
     * @param last     whoever came in with the last press; null when that was nobody
     * @param done     what was just done: "in", "out", "walk-in", "walk-out", or empty
     */
    public record DoorPage(MeetingCard meeting, boolean open, int present, int expected, int walkIns, boolean asked, List<Party> found, boolean more,
                           Party last, List<Walked> walked, SignUpPage.Choices choices, String done) {
    }

    /** One party at the door. */
    public record Party(String id, String name, String spoken, SignUpState state, int people, boolean present, int presentPeople, String needs) {
    }

    /** People who walked in. */
    public record Walked(String id, int people, Instant at) {
    }

    @GET
    @Controller
    @Needs(Right.MANAGE_SIGN_UPS)
    public Response show(@PathParam("meeting") String named, @QueryParam("words") String words, @QueryParam("code") String code,
                         @QueryParam("done") String done, @QueryParam("last") String last) {
        return show(named, Form.empty().with("words", words == null ? code : words).with("request", Ids.secret()), done == null ? "" : done, last);
    }

    @POST
    @Path("check-in")
    @Controller
    @Needs(Right.MANAGE_SIGN_UPS)
    public Response in(@PathParam("meeting") String named, Form form) {
        return page.orAgain(form, () -> {
            UUID signUp = id(form.text("signUp"));
            checkIn.check(meeting(named), signUp, SignUpChoices.number(form, "people"));
            return page.seeOther(door(named) + "?done=in&last=" + signUps.byId(signUp).orElseThrow().code());
        }, () -> show(named, form, "", null));
    }

    @POST
    @Path("undo")
    @Controller
    @Needs(Right.MANAGE_SIGN_UPS)
    public Response out(@PathParam("meeting") String named, Form form) {
        return page.orAgain(form, () -> {
            undoCheckIn.undo(meeting(named), id(form.text("signUp")));
            return page.seeOther(door(named) + "?done=out");
        }, () -> show(named, form, "", null));
    }

    @POST
    @Path("walk-in")
    @Controller
    @Needs(Right.MANAGE_SIGN_UPS)
    public Response walkIn(@PathParam("meeting") String named, Form form) {
        return page.orAgain(form, () -> {
            countWalkIn.count(new CountWalkIn.Request(meeting(named), SignUpChoices.number(form, "people"), SignUpChoices.background(form),
                Language.of(form.text("language")).orElse(null), visitor.actor().orElseThrow(),
                form.has("request") ? "door " + form.text("request") : null));
            return page.seeOther(door(named) + "?done=walk-in");
        }, () -> show(named, form, "", null));
    }

    @POST
    @Path("walk-out")
    @Controller
    @Needs(Right.MANAGE_SIGN_UPS)
    public Response walkOut(@PathParam("meeting") String named, Form form) {
        return page.orAgain(form, () -> {
            undoWalkIn.undo(meeting(named), id(form.text("walkIn")));
            return page.seeOther(door(named) + "?done=walk-out");
        }, () -> show(named, form, "", null));
    }

    private Response show(String named, Form form, String done, String last) {
        UUID id = meeting(named);
        String words = form.textOrNull("words");
        List<SignUp> found = words == null ? List.of() : looking(id, words);
        Optional<SignUp> newest = last == null ? Optional.empty() : signUps.byCode(id, last).filter(SignUp::isPresent);
        return page.with(form).show("signup/door.ftlh", "page", meetings.view(id, meeting -> page(meeting, words != null, found, newest, done))
            .orElseThrow(NotFoundException::new));
    }

    /** A code is one party; anything else is looked for in names, of whoever may come in. */
    private List<SignUp> looking(UUID meeting, String words) {
        SignUpFilter filter = new SignUpFilter(meeting, SignUpFilter.Show.ALL, words);
        Optional<SignUp> exact = filter.digits().length() == SignUp.CODE_DIGITS ? signUps.byCode(meeting, filter.digits()) : Optional.empty();
        return exact.map(List::of).orElseGet(() -> signUps.page(filter, 0, MOST + 1));
    }

    private DoorPage page(Meeting meeting, boolean asked, List<SignUp> found, Optional<SignUp> last, String done) {
        SignUps.Counts counts = signUps.counts(meeting.id());
        return new DoorPage(choices.card(meeting), Door.isOpen(meeting, clock.instant()), counts.present(), counts.seats(), walkIns.people(meeting.id()),
            asked, found.stream().limit(MOST).map(this::party).toList(), found.size() > MOST, last.map(this::party).orElse(null),
            walkIns.last(meeting.id(), LAST).stream().map(each -> new Walked(each.id().toString(), each.people(), each.countedAt())).toList(),
            choices.of(meeting), done);
    }

    private Party party(SignUp each) {
        Wishes wishes = each.wishes();
        String needs = String.join(" · ", Stream.of(wishes.interpreter() == null ? "" : choices.languageName(wishes.interpreter()),
            wishes.children() > 0 ? page.msg("signup.list.children", wishes.children()) : "",
            wishes.wheelchair() ? page.msg("signup.list.wheelchair") : "", wishes.other() == null ? "" : wishes.other())
            .filter(some -> !some.isEmpty()).toList());
        return new Party(each.id().toString(), each.name().orElse(""), each.spoken(), each.state(), each.people(), each.isPresent(),
            each.presentPeople(), needs);
    }

    private UUID meeting(String named) {
        return meetings.idOf(named).orElseThrow(NotFoundException::new);
    }

    private static UUID id(String text) {
        return Ids.parse(text).orElseThrow(NotFoundException::new);
    }

    private static String door(String named) {
        return "/work/meetings/" + named + "/door";
    }
}
