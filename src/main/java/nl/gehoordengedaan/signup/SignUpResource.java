package nl.gehoordengedaan.signup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import nl.gehoordengedaan.identity.Open;
import nl.gehoordengedaan.meeting.Meeting;
import nl.gehoordengedaan.meeting.MeetingKinds;
import nl.gehoordengedaan.meeting.Meetings;
import nl.gehoordengedaan.notification.EmailAddress;
import nl.gehoordengedaan.page.Form;
import nl.gehoordengedaan.page.Limited;
import nl.gehoordengedaan.page.Page;
import nl.gehoordengedaan.shared.Ids;

/** Signing up for a meeting, without an account and without JavaScript. */
@Path("/meetings/{code: [0-9]{9}}/sign-up")
@RequestScoped
public class SignUpResource {

    @Inject
    Page page;

    @Inject
    Meetings meetings;

    @Inject
    MeetingKinds kinds;

    @Inject
    SignUps signUps;

    @Inject
    SignUpChoices choices;

    @Inject
    TakeSeats takeSeats;

    @Inject
    InstantSource clock;

    @GET
    @Controller
    @Open
    public Response form(@PathParam("code") String code) {
        return show(code, Form.empty().with("language", page.language().code()).with("request", Ids.secret()));
    }

    @POST
    @Controller
    @Open
    @Limited
    public Response signUp(@PathParam("code") String code, Form form) {
        Meeting meeting = meetings.byCode(code).filter(Meeting::isPublic).orElseThrow(NotFoundException::new);
        return page.orAgain(form, () -> {
            EmailAddress.askAboutSlip(form);
            TakeSeats.Receipt receipt = takeSeats.take(new TakeSeats.Request(meeting.id(), choices.guest(form), SignUpChoices.companions(form),
                SignUpChoices.wishes(form), SignUpChoices.background(form), Way.WEB, null, form.has("inviteMe"), key(form)));
            return page.seeOther("/sign-ups/" + receipt.secret() + "?done=" + (receipt.state() == SignUpState.WAITING ? "waiting" : "in"));
        }, () -> show(code, form));
    }

    /** The same form sent twice is one sign-up; going back and filling it in for somebody else is another one. */
    static String key(Form form) {
        return form.has("request") ? "page " + String.join(" ", form.text("request"), form.text("name"), form.text("email"), form.text("phone")) : null;
    }

    private Response show(String code, Form form) {
        SignUpPage shown = meetings.viewByCode(code, meeting -> meeting).filter(meeting -> meeting.isPublic() && kinds.of(meeting).hasSignUp())
            .flatMap(meeting -> meetings.view(meeting.id(), this::page)).orElseThrow(NotFoundException::new);
        return page.with(form).show("signup/sign-up.ftlh", "page", shown);
    }

    private SignUpPage page(Meeting meeting) {
        Seats seats = signUps.seats(meeting.id(), meeting.capacity().orElse(null));
        return new SignUpPage(choices.card(meeting), meeting.isOpen(clock.instant()), seats.capacity() == null ? -1 : seats.left(),
            seats.forParty(1) == SignUpState.WAITING, choices.of(meeting));
    }
}
