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
import java.util.UUID;
import nl.gehoordengedaan.identity.Needs;
import nl.gehoordengedaan.identity.Right;
import nl.gehoordengedaan.identity.Visitor;
import nl.gehoordengedaan.meeting.Meeting;
import nl.gehoordengedaan.meeting.Meetings;
import nl.gehoordengedaan.notification.EmailAddress;
import nl.gehoordengedaan.page.Form;
import nl.gehoordengedaan.page.Page;
import nl.gehoordengedaan.shared.Ids;

/** Where somebody of the programme signs up somebody at the desk or on the telephone, with the same rules. */
@Path("/work/meetings/{meeting}/sign-ups/new")
@RequestScoped
public class EnterSignUpResource {

    @Inject
    Page page;

    @Inject
    Meetings meetings;

    @Inject
    SignUps signUps;

    @Inject
    SignUpChoices choices;

    @Inject
    TakeSeats takeSeats;

    @Inject
    Visitor visitor;

    @Inject
    InstantSource clock;

    @GET
    @Controller
    @Needs(Right.MANAGE_SIGN_UPS)
    public Response form(@PathParam("meeting") String named) {
        return show(named, Form.empty().with("language", page.language().code()).with("request", Ids.secret()));
    }

    @POST
    @Controller
    @Needs(Right.MANAGE_SIGN_UPS)
    public Response enter(@PathParam("meeting") String named, Form form) {
        UUID id = meetings.idOf(named).orElseThrow(NotFoundException::new);
        return page.orAgain(form, () -> {
            EmailAddress.askAboutSlip(form);
            TakeSeats.Receipt receipt = takeSeats.take(new TakeSeats.Request(id, choices.guest(form), SignUpChoices.companions(form),
                SignUpChoices.wishes(form), SignUpChoices.background(form), form.text("way").equals("PHONE") ? Way.PHONE : Way.DESK,
                visitor.actor().orElseThrow().account(), form.has("inviteMe"), SignUpResource.key(form)));
            return page.seeOther("/work/sign-ups/" + receipt.id() + "?done=" + (receipt.state() == SignUpState.WAITING ? "waiting" : "in"));
        }, () -> show(named, form));
    }

    private Response show(String named, Form form) {
        UUID id = meetings.idOf(named).orElseThrow(NotFoundException::new);
        return page.with(form).show("signup/enter.ftlh", "page", meetings.view(id, this::page).orElseThrow(NotFoundException::new));
    }

    private SignUpPage page(Meeting meeting) {
        Seats seats = signUps.seats(meeting.id(), meeting.capacity().orElse(null));
        return new SignUpPage(choices.card(meeting), meeting.isOpen(clock.instant()), seats.capacity() == null ? -1 : seats.left(),
            seats.forParty(1) == SignUpState.WAITING, choices.of(meeting));
    }
}
