package nl.gehoordengedaan.action;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import nl.gehoordengedaan.contribution.SentPhoto;
import nl.gehoordengedaan.identity.Open;
import nl.gehoordengedaan.page.Form;
import nl.gehoordengedaan.page.Limited;
import nl.gehoordengedaan.page.NeverKept;
import nl.gehoordengedaan.page.Page;
import nl.gehoordengedaan.photo.Frame;
import nl.gehoordengedaan.shared.Ids;

/** The page behind the link in a mail to a partner without an account: the same as for its people who have one. Opening it changes nothing. */
@Path("/actions/by-link/{secret}")
@RequestScoped
@NeverKept
public class ActionByLinkResource {

    private static final String NOT_KEPT = "private, no-store";

    @Inject
    Page page;

    @Inject
    Actions actions;

    @Inject
    UrgentActions urgency;

    @Inject
    PartnerLinks links;

    @Inject
    ActionPages pages;

    @Inject
    ActByLink actByLink;

    @Inject
    SendPartnerLink sendPartnerLink;

    @Inject
    Handlings handlings;

    @Inject
    SentPhoto sentPhoto;

    @Inject
    Frame frame;

    @Inject
    InstantSource clock;

    /**
     * A link that does not work any more.
     *
     * @param why   USED, REPLACED, EXPIRED, TAKEN_BACK, NO_REACTION or OVER
     * @param since since when
     * @param turn  true while it is still this organisation's turn: then a new link can be asked for
     * @param done  what was just done with it; empty when nothing was
     */
    public record OverPage(String secret, String code, String title, String why, Instant since, boolean turn, String done) {
    }

    @GET
    @Controller
    @Open
    public Response show(@PathParam("secret") String secret, @QueryParam("do") String open, @QueryParam("done") String done) {
        return show(secret, Form.empty(), open == null ? null : Handling.at(open).orElse(null), done);
    }

    @GET
    @Path("photo")
    @Produces("image/jpeg")
    @Open
    public Response photo(@PathParam("secret") String secret, @QueryParam("of") String of, @Context Request request) {
        PartnerLink link = link(secret);
        UUID photo = Ids.parse(of).filter(each -> works(link) && pages.maySee(link.action(), each, reader(secret))).orElseThrow(NotFoundException::new);
        return frame.show(photo, request, NOT_KEPT);
    }

    @POST
    @Path("pick-up")
    @Controller
    @Open
    @Limited
    public Response pickUp(@PathParam("secret") String secret, Form form) {
        return handle(secret, Handling.PICK_UP, form);
    }

    @POST
    @Path("other-day")
    @Controller
    @Open
    @Limited
    public Response otherDay(@PathParam("secret") String secret, Form form) {
        return handle(secret, Handling.OTHER_DAY, form);
    }

    @POST
    @Path("done")
    @Controller
    @Open
    @Limited
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    public Response done(@PathParam("secret") String secret, Form form) {
        return handle(secret, Handling.DONE, form);
    }

    @POST
    @Path("progress")
    @Controller
    @Open
    @Limited
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    public Response progress(@PathParam("secret") String secret, Form form) {
        return handle(secret, Handling.PROGRESS, form);
    }

    @POST
    @Path("move")
    @Controller
    @Open
    @Limited
    public Response move(@PathParam("secret") String secret, Form form) {
        return handle(secret, Handling.MOVE, form);
    }

    @POST
    @Path("ask")
    @Controller
    @Open
    @Limited
    public Response ask(@PathParam("secret") String secret, Form form) {
        return handle(secret, Handling.ASK, form);
    }

    @POST
    @Path("decline")
    @Controller
    @Open
    @Limited
    public Response decline(@PathParam("secret") String secret, Form form) {
        return handle(secret, Handling.DECLINE, form);
    }

    @POST
    @Path("give-back")
    @Controller
    @Open
    @Limited
    public Response giveBack(@PathParam("secret") String secret, Form form) {
        return handle(secret, Handling.GIVE_BACK, form);
    }

    @POST
    @Path("renew")
    @Controller
    @Open
    @Limited
    public Response renew(@PathParam("secret") String secret, Form form) {
        link(secret);
        return page.orAgain(form, () -> {
            sendPartnerLink.send(secret);
            return page.seeOther("/actions/by-link/" + secret + "?done=sent");
        }, () -> show(secret, form, null, null));
    }

    private Response handle(String secret, Handling handling, Form form) {
        link(secret);
        return page.orAgain(form, () -> {
            UUID photo = sentPhoto.keep(form);
            actByLink.act(new ActByLink.Request(secret, handling.usesTheLink(), form.textOrNull("request")),
                action -> handlings.handle(handling, action, form, Handlings.picture(form, photo, true), Party.PARTNER));
            return page.seeOther("/actions/by-link/" + secret + "?done=" + handling.path());
        }, () -> show(secret, form, handling, null));
    }

    private Response show(String secret, Form form, Handling open, String done) {
        PartnerLink link = link(secret);
        return works(link)
            ? page.with(form).with("photoKept", SentPhoto.isKept(form))
                .with("urgent", actions.view(link.action(), urgency::isUrgent).orElse(false)).show("action/by-link.ftlh", "page",
                pages.of(link.action(), reader(secret), open, done).orElseThrow(NotFoundException::new))
            : over(secret, link, form, "sent".equals(done) || link.usedAt().isPresent() && isOfPartners(done) ? done : "");
    }

    private Response over(String secret, PartnerLink link, Form form, String done) {
        Action action = actions.byId(link.action()).orElseThrow(NotFoundException::new);
        boolean turn = action.isWith(link.partner());
        String why = link.ended().filter(ended -> ended != PartnerLink.Ended.USED || turn).map(Enum::name).orElse(turn ? "EXPIRED" : "OVER");
        Response shown = page.with(form).show("action/link-over.ftlh", "page", new OverPage(secret, action.code(), action.title(), why,
            link.usedAt().orElse(link.expiresAt()), turn, done));
        return done.isEmpty() && !form.isRefused() ? Response.fromResponse(shown).status(Response.Status.GONE).build() : shown;
    }

    private static boolean isOfPartners(String done) {
        return done != null && Handling.at(done).filter(Handling::isOfPartners).isPresent();
    }

    private boolean works(PartnerLink link) {
        return link.isValidAt(clock.instant()) && actions.byId(link.action()).filter(action -> action.isWith(link.partner())).isPresent();
    }

    private static ActionPages.Reader reader(String secret) {
        return new ActionPages.Reader("/actions/by-link/" + secret, true, false, false);
    }

    private PartnerLink link(String secret) {
        return links.with(secret).orElseThrow(NotFoundException::new);
    }
}
