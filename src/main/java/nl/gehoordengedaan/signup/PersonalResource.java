package nl.gehoordengedaan.signup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Consumer;
import nl.gehoordengedaan.document.QrCode;
import nl.gehoordengedaan.identity.Open;
import nl.gehoordengedaan.meeting.Meeting;
import nl.gehoordengedaan.meeting.Meetings;
import nl.gehoordengedaan.page.Form;
import nl.gehoordengedaan.page.Limited;
import nl.gehoordengedaan.page.NeverKept;
import nl.gehoordengedaan.page.Page;
import nl.gehoordengedaan.shared.BrokenRule;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The page behind the personal link of whoever signed up: change, cancel, sign up again, and the code for the door. Opening it changes nothing. */
@Path("/sign-ups/{secret: [A-Za-z0-9_-]{43}}")
@RequestScoped
@NeverKept
public class PersonalResource {

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
    SendSignUpLink sendSignUpLink;

    @Inject
    StopSignUpMail stopSignUpMail;

    @Inject
    InstantSource clock;

    @Inject
    @ConfigProperty(name = "public.url", defaultValue = "http://127.0.0.1:8080")
    String publicUrl;

    @GET
    @Controller
    @Open
    public Response show(@PathParam("secret") String secret, @QueryParam("done") String done) {
        return show("signup/personal.ftlh", secret, done == null ? "" : done);
    }

    @POST
    @Path("change")
    @Controller
    @Open
    @Limited
    public Response change(@PathParam("secret") String secret, Form form) {
        return act(secret, form, "changed", signUp -> changeSignUp.change(signUp.id(), SignUpChoices.companions(form), SignUpChoices.wishes(form)));
    }

    @GET
    @Path("cancel")
    @Controller
    @Open
    public Response askCancel(@PathParam("secret") String secret) {
        return show("signup/cancel.ftlh", secret, "");
    }

    @POST
    @Path("cancel")
    @Controller
    @Open
    @Limited
    public Response cancel(@PathParam("secret") String secret, Form form) {
        return act(secret, form, "cancelled", signUp -> cancelSignUp.cancel(signUp.id()));
    }

    @POST
    @Path("again")
    @Controller
    @Open
    @Limited
    public Response again(@PathParam("secret") String secret, Form form) {
        return act(secret, form, "again", signUp -> signUpAgain.sign(signUp.id()));
    }

    @POST
    @Path("renew")
    @Controller
    @Open
    @Limited
    public Response renew(@PathParam("secret") String secret) {
        sendSignUpLink.send(link(secret).signUp());
        return page.seeOther("/sign-ups/" + secret + "?done=sent");
    }

    @GET
    @Path("stop")
    @Controller
    @Open
    public Response askStop(@PathParam("secret") String secret) {
        return show("signup/stop.ftlh", secret, "");
    }

    /**
     * The button of that page, and the button "unsubscribe" of a mail program (RFC 8058): its provider sends this without cookies, so also
     * without the token of a form, which is why this route alone is no {@code @Controller}. All that can be done with it is to stop mail.
     */
    @POST
    @Path("stop")
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    @Open
    public Response stop(@PathParam("secret") String secret, Form form) {
        stopSignUpMail.stop(secret);
        return form.text("List-Unsubscribe").equals("One-Click") ? Response.ok("OK\n", MediaType.TEXT_PLAIN_TYPE).build()
            : page.seeOther("/sign-ups/" + secret + "?done=stopped");
    }

    private Response act(String secret, Form form, String done, Consumer<SignUp> deed) {
        return page.orAgain(form, () -> {
            SignUpLink link = link(secret);
            if (!link.isValidAt(clock.instant())) {
                throw BrokenRule.conflict("signup.link.old");
            }
            deed.accept(signUps.byId(link.signUp()).orElseThrow(NotFoundException::new));
            return page.seeOther("/sign-ups/" + secret + "?done=" + done);
        }, () -> show(secret, ""));
    }

    private SignUpLink link(String secret) {
        return signUps.link(secret).orElseThrow(NotFoundException::new);
    }

    private Response show(String template, String secret, String done) {
        SignUpLink link = link(secret);
        SignUp signUp = signUps.byId(link.signUp()).orElseThrow(NotFoundException::new);
        return page.show(template, "page", meetings.view(signUp.meeting(), meeting -> page(secret, link, signUp, meeting, done)).orElseThrow());
    }

    private PersonalPage page(String secret, SignUpLink link, SignUp signUp, Meeting meeting, String done) {
        Instant now = clock.instant();
        boolean valid = link.isValidAt(now) && !signUp.isContactRemoved();
        boolean shown = valid && signUp.state() == SignUpState.IN && meeting.state().isAhead();
        QrCode code = shown ? QrCode.of(publicUrl + "/work/meetings/" + meeting.code() + "/door?code=" + signUp.code()) : null;
        Wishes wishes = valid ? signUp.wishes() : Wishes.NONE;
        return new PersonalPage(secret, choices.card(meeting), valid, link.isMailed(), valid && meeting.isOpen(now), signUp.state(), signUp.isPresent(),
            signUp.email().isPresent(), signUp.hasStoppedMail(), valid ? signUp.name().orElse("") : "", valid ? signUp.spoken() : "", signUp.people(),
            signUp.companions(), wishes.interpreter() == null ? "" : wishes.interpreter(), wishes.children(), wishes.wheelchair(),
            wishes.other() == null ? "" : wishes.other(), code == null ? 0 : code.size(), code == null ? "" : code.path(), choices.of(meeting), done);
    }
}
