package nl.gehoordengedaan.signup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import nl.gehoordengedaan.identity.Open;
import nl.gehoordengedaan.page.Form;
import nl.gehoordengedaan.page.Limited;
import nl.gehoordengedaan.page.NeverKept;
import nl.gehoordengedaan.page.Page;
import nl.gehoordengedaan.programme.ProgrammeOutline;
import nl.gehoordengedaan.programme.ProgrammeOutlines;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.shared.Language;

/** Asking to be invited to meetings, and what is behind the links in the mails. Opening a page changes nothing. */
@Path("/invitations")
@RequestScoped
public class InvitationsResource {

    private static final String SECRET = "{secret: [A-Za-z0-9_-]{43}}";

    @Inject
    Page page;

    @Inject
    ProgrammeOutlines programmes;

    @Inject
    Invitees invitees;

    @Inject
    AskForInvitations askForInvitations;

    @Inject
    ConfirmInvitations confirmInvitations;

    @Inject
    StopInvitations stopInvitations;

    @Inject
    InstantSource clock;

    /** The page on which one asks for it. */
    public record AskPage(List<SignUpPage.Choice> programmes, String programme, boolean asked) {
    }

    /** What is behind a link. @param state asking, late, old or confirmed */
    public record MinePage(String secret, String programme, String state, String done) {
    }

    @GET
    @Controller
    @Open
    public Response form(@QueryParam("programme") String programme, @QueryParam("done") String done) {
        return show(Form.empty(), programme == null ? "" : programme, "asked".equals(done));
    }

    @POST
    @Controller
    @Open
    @Limited
    public Response ask(Form form) {
        return page.orAgain(form, () -> {
            ProgrammeOutline programme = programmes.bySlug(form.text("programme"))
                .orElseThrow(() -> BrokenRule.input("programme", "signup.invitations.programme"));
            askForInvitations.ask(new AskForInvitations.Request(programme.id(), form.textOrNull("email"),
                Language.of(form.text("language")).orElse(page.language())));
            return page.seeOther("/invitations?done=asked");
        }, () -> show(form, form.text("programme"), false));
    }

    private Response show(Form form, String programme, boolean asked) {
        return page.with(form).show("signup/invitations.ftlh", "page", new AskPage(
            programmes.all().stream().map(each -> new SignUpPage.Choice(each.slug(), each.name())).toList(), programme, asked));
    }

    @GET
    @Path(SECRET)
    @Controller
    @Open
    @NeverKept
    public Response mine(@PathParam("secret") String secret, @QueryParam("done") String done) {
        return behind(secret).map(invitee -> page.show("signup/invitation-mine.ftlh", "page", new MinePage(secret, programme(invitee),
            state(secret, invitee), done == null ? "" : done))).orElseGet(this::gone);
    }

    private String state(String secret, Invitee invitee) {
        Instant now = clock.instant();
        if (!invitee.isConfirmed()) {
            return invitee.isTooOld(now) ? "late" : "asking";
        }
        return invitees.link(secret).filter(link -> link.showsAllAt(now)).isPresent() ? "confirmed" : "old";
    }

    @POST
    @Path(SECRET + "/confirm")
    @Controller
    @Open
    @NeverKept
    public Response confirm(@PathParam("secret") String secret, Form form) {
        return page.orAgain(form, () -> {
            confirmInvitations.confirm(secret);
            return page.seeOther("/invitations/" + secret + "?done=confirmed");
        }, () -> mine(secret, null));
    }

    @POST
    @Path(SECRET + "/renew")
    @Controller
    @Open
    @NeverKept
    @Limited
    public Response renew(@PathParam("secret") String secret, Form form) {
        return page.orAgain(form, () -> {
            behind(secret).ifPresent(invitee -> askForInvitations.ask(new AskForInvitations.Request(invitee.programme(), invitee.email(),
                invitee.language())));
            return page.seeOther("/invitations/" + secret + "?done=sent");
        }, () -> mine(secret, null));
    }

    @GET
    @Path(SECRET + "/stop")
    @Controller
    @Open
    @NeverKept
    public Response askStop(@PathParam("secret") String secret) {
        return behind(secret).map(invitee -> page.show("signup/invitation-stop.ftlh", "page", new MinePage(secret, programme(invitee), "", "")))
            .orElseGet(this::stopped);
    }

    /**
     * The button of that page, and the button "unsubscribe" of a mail program (RFC 8058): its provider sends this without cookies, so also
     * without the token of a form, which is why this route alone is no {@code @Controller}. All that can be done with it is to stop.
     */
    @POST
    @Path(SECRET + "/stop")
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    @Open
    public Response stop(@PathParam("secret") String secret, Form form) {
        stopInvitations.stop(secret);
        return form.text("List-Unsubscribe").equals("One-Click") ? Response.ok("OK\n", MediaType.TEXT_PLAIN_TYPE).build()
            : page.seeOther("/invitations/stopped");
    }

    @GET
    @Path("stopped")
    @Controller
    @Open
    public Response stopped() {
        return page.show("signup/invitation-stopped.ftlh");
    }

    private Response gone() {
        return Response.fromResponse(stopped()).status(Response.Status.NOT_FOUND).build();
    }

    private Optional<Invitee> behind(String secret) {
        return invitees.link(secret).flatMap(link -> invitees.byId(link.invitee()));
    }

    private String programme(Invitee invitee) {
        return programmes.byId(invitee.programme()).map(ProgrammeOutline::name).orElse("");
    }
}
