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
import java.util.UUID;
import java.util.function.Consumer;
import nl.gehoordengedaan.identity.Needs;
import nl.gehoordengedaan.identity.People;
import nl.gehoordengedaan.identity.Right;
import nl.gehoordengedaan.meeting.Meeting;
import nl.gehoordengedaan.meeting.Meetings;
import nl.gehoordengedaan.page.Form;
import nl.gehoordengedaan.page.Page;
import nl.gehoordengedaan.shared.Ids;

/** One sign-up, for who organises the meeting: somebody phones that they come with fewer, or not at all. */
@Path("/work/sign-ups/{signUp}")
@RequestScoped
public class SignUpWorkResource {

    @Inject
    Page page;

    @Inject
    Meetings meetings;

    @Inject
    SignUps signUps;

    @Inject
    SignUpChoices choices;

    @Inject
    ChangeSignUp changeSignUp;

    @Inject
    CancelSignUp cancelSignUp;

    @Inject
    SignUpAgain signUpAgain;

    @Inject
    LetIn letIn;

    @Inject
    SendSignUpLink sendSignUpLink;

    @Inject
    People people;

    @Inject
    InstantSource clock;

    /**
     * One sign-up.
     *
     * @param enteredBy who of the programme wrote it down; empty when somebody did it for oneself
     * @param removed   true when nobody can tell any more who it was
     */
    public record WorkPage(String id, MeetingCard meeting, boolean open, SignUpState state, boolean present, int presentPeople, String name,
                           String email, String phone, boolean stopped, String language, String spoken, int people, int companions,
                           String interpreter, int children, boolean wheelchair, String needs, String way, String enteredBy, Instant since,
                           Instant promoted, Instant cancelled, boolean removed, SignUpPage.Choices choices, String done) {
    }

    @GET
    @Controller
    @Needs(Right.MANAGE_SIGN_UPS)
    public Response show(@PathParam("signUp") String named, @QueryParam("done") String done) {
        SignUp signUp = signUps.byId(id(named)).orElseThrow(NotFoundException::new);
        return page.show("signup/work.ftlh", "page", meetings.view(signUp.meeting(), meeting -> page(signUp, meeting, done == null ? "" : done))
            .orElseThrow());
    }

    private WorkPage page(SignUp signUp, Meeting meeting, String done) {
        Wishes wishes = signUp.wishes();
        return new WorkPage(signUp.id().toString(), choices.card(meeting), meeting.isOpen(clock.instant()), signUp.state(), signUp.isPresent(),
            signUp.presentPeople(), signUp.name().orElse(""), signUp.email().orElse(""), signUp.phone().orElse(""), signUp.hasStoppedMail(),
            signUp.language().ownName(), signUp.spoken(), signUp.people(), signUp.companions(), wishes.interpreter() == null ? "" : wishes.interpreter(),
            wishes.children(), wishes.wheelchair(), wishes.other() == null ? "" : wishes.other(), signUp.way().name(),
            signUp.enteredBy().flatMap(people::with).map(People.Person::name).orElse(""), signUp.signedUpAt(), signUp.promotedAt().orElse(null),
            signUp.cancelledAt().orElse(null), signUp.isContactRemoved(), choices.of(meeting), done);
    }

    @POST
    @Path("change")
    @Controller
    @Needs(Right.MANAGE_SIGN_UPS)
    public Response change(@PathParam("signUp") String named, Form form) {
        return act(named, form, "changed", id -> changeSignUp.change(id, SignUpChoices.companions(form), SignUpChoices.wishes(form)));
    }

    @POST
    @Path("cancel")
    @Controller
    @Needs(Right.MANAGE_SIGN_UPS)
    public Response cancel(@PathParam("signUp") String named, Form form) {
        return act(named, form, "cancelled", cancelSignUp::cancel);
    }

    @POST
    @Path("again")
    @Controller
    @Needs(Right.MANAGE_SIGN_UPS)
    public Response again(@PathParam("signUp") String named, Form form) {
        return act(named, form, "again", signUpAgain::sign);
    }

    @POST
    @Path("let-in")
    @Controller
    @Needs(Right.MANAGE_SIGN_UPS)
    public Response letIn(@PathParam("signUp") String named, Form form) {
        return act(named, form, "in", letIn::let);
    }

    @POST
    @Path("link")
    @Controller
    @Needs(Right.MANAGE_SIGN_UPS)
    public Response link(@PathParam("signUp") String named, Form form) {
        return act(named, form, "sent", sendSignUpLink::send);
    }

    private Response act(String named, Form form, String done, Consumer<UUID> deed) {
        return page.orAgain(form, () -> {
            deed.accept(id(named));
            return page.seeOther("/work/sign-ups/" + named + "?done=" + done);
        }, () -> show(named, ""));
    }

    private static UUID id(String named) {
        return Ids.parse(named).orElseThrow(NotFoundException::new);
    }
}
