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
import java.util.UUID;
import nl.gehoordengedaan.contribution.SentPhoto;
import nl.gehoordengedaan.identity.Needs;
import nl.gehoordengedaan.identity.Right;
import nl.gehoordengedaan.identity.Scope;
import nl.gehoordengedaan.identity.Visitor;
import nl.gehoordengedaan.page.Form;
import nl.gehoordengedaan.page.Page;
import nl.gehoordengedaan.photo.Frame;
import nl.gehoordengedaan.shared.Ids;

/** Where an action is worked on: by the people of the partner, and by the organisers. Shows what this reader can do now, and nothing else. */
@Path("/work/actions/{action}")
@RequestScoped
public class ActionWorkResource {

    @Inject
    Page page;

    @Inject
    Actions actions;

    @Inject
    ActionPages pages;

    @Inject
    ActOnce actOnce;

    @Inject
    Handlings handlings;

    @Inject
    SentPhoto sentPhoto;

    @Inject
    UrgentActions urgency;

    @Inject
    Frame frame;

    @Inject
    Visitor visitor;

    @GET
    @Controller
    @Needs(Right.READ_ACTION)
    public Response show(@PathParam("action") String id, @QueryParam("do") String open, @QueryParam("done") String done) {
        return show(id(id), Form.empty(), open == null ? null : Handling.at(open).orElse(null), done);
    }

    @GET
    @Path("photo")
    @Produces("image/jpeg")
    @Needs(Right.READ_ACTION)
    public Response photo(@PathParam("action") String id, @QueryParam("of") String of, @Context Request request) {
        UUID photo = Ids.parse(of).filter(each -> pages.maySee(id(id), each, reader(id(id)))).orElseThrow(NotFoundException::new);
        return frame.show(photo, request, "private, no-store");
    }

    @POST
    @Path("pick-up")
    @Controller
    @Needs(Right.WORK_ON_ACTION)
    public Response pickUp(@PathParam("action") String id, Form form) {
        return handle(id, Handling.PICK_UP, form);
    }

    @POST
    @Path("other-day")
    @Controller
    @Needs(Right.WORK_ON_ACTION)
    public Response otherDay(@PathParam("action") String id, Form form) {
        return handle(id, Handling.OTHER_DAY, form);
    }

    @POST
    @Path("done")
    @Controller
    @Needs(Right.WORK_ON_ACTION)
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    public Response done(@PathParam("action") String id, Form form) {
        return handle(id, Handling.DONE, form);
    }

    @POST
    @Path("progress")
    @Controller
    @Needs(Right.WORK_ON_ACTION)
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    public Response progress(@PathParam("action") String id, Form form) {
        return handle(id, Handling.PROGRESS, form);
    }

    @POST
    @Path("move")
    @Controller
    @Needs(Right.WORK_ON_ACTION)
    public Response move(@PathParam("action") String id, Form form) {
        return handle(id, Handling.MOVE, form);
    }

    @POST
    @Path("ask")
    @Controller
    @Needs(Right.WORK_ON_ACTION)
    public Response ask(@PathParam("action") String id, Form form) {
        return handle(id, Handling.ASK, form);
    }

    @POST
    @Path("decline")
    @Controller
    @Needs(Right.WORK_ON_ACTION)
    public Response decline(@PathParam("action") String id, Form form) {
        return handle(id, Handling.DECLINE, form);
    }

    @POST
    @Path("give-back")
    @Controller
    @Needs(Right.WORK_ON_ACTION)
    public Response giveBack(@PathParam("action") String id, Form form) {
        return handle(id, Handling.GIVE_BACK, form);
    }

    @POST
    @Path("assign")
    @Controller
    @Needs(Right.DIRECT_ACTION)
    public Response assign(@PathParam("action") String id, Form form) {
        return handle(id, Handling.ASSIGN, form);
    }

    @POST
    @Path("give-up")
    @Controller
    @Needs(Right.DIRECT_ACTION)
    public Response giveUp(@PathParam("action") String id, Form form) {
        return handle(id, Handling.GIVE_UP, form);
    }

    @POST
    @Path("take-back")
    @Controller
    @Needs(Right.DIRECT_ACTION)
    public Response takeBack(@PathParam("action") String id, Form form) {
        return handle(id, Handling.TAKE_BACK, form);
    }

    @POST
    @Path("look")
    @Controller
    @Needs(Right.DIRECT_ACTION)
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    public Response look(@PathParam("action") String id, Form form) {
        return handle(id, Handling.LOOK, form);
    }

    @POST
    @Path("reopen")
    @Controller
    @Needs(Right.DIRECT_ACTION)
    public Response reopen(@PathParam("action") String id, Form form) {
        return handle(id, Handling.REOPEN, form);
    }

    @POST
    @Path("refuse")
    @Controller
    @Needs(Right.DIRECT_ACTION)
    public Response refuse(@PathParam("action") String id, Form form) {
        return handle(id, Handling.REFUSE, form);
    }

    @POST
    @Path("tell")
    @Controller
    @Needs(Right.DIRECT_ACTION)
    public Response tell(@PathParam("action") String id, Form form) {
        return handle(id, Handling.TELL, form);
    }

    private Response handle(String path, Handling handling, Form form) {
        UUID id = id(path);
        UUID partner = handling.isOfPartners() ? of(id).partner().orElse(null) : null;
        Party by = forWhom(handling, form, reader(id));
        return page.orAgain(form, () -> {
            UUID photo = sentPhoto.keep(form);
            actOnce.act(new ActOnce.Request(id, partner, form.textOrNull("request")),
                () -> handlings.handle(handling, id, form, Handlings.picture(form, photo, false), by));
            return page.seeOther("/work/actions/" + id + "?done=" + handling.path());
        }, () -> show(id, form, handling, null));
    }

    /** An organiser who acts for a partner that phones says who asked for another day. */
    private static Party forWhom(Handling handling, Form form, ActionPages.Reader reader) {
        if (!reader.directs()) {
            return Party.PARTNER;
        }
        return switch (handling) {
            case PICK_UP, OTHER_DAY -> Party.PARTNER;
            case MOVE -> form.text("by").equals(Party.ORGANISER.name()) ? Party.ORGANISER : Party.PARTNER;
            default -> Party.ORGANISER;
        };
    }

    private Response show(UUID id, Form form, Handling open, String done) {
        return page.with(form).with("photoKept", SentPhoto.isKept(form)).with("urgent", actions.view(id, urgency::isUrgent).orElse(false))
            .show("action/work.ftlh", "page", pages.of(id, reader(id), open, done).orElseThrow(NotFoundException::new));
    }

    private ActionPages.Reader reader(UUID id) {
        Action action = of(id);
        Scope scope = new Scope(action.programme(), action.partner().orElse(null));
        return new ActionPages.Reader("/work/actions/" + id, visitor.may(Right.WORK_ON_ACTION, scope), visitor.may(Right.DIRECT_ACTION, scope),
            visitor.may(Right.READ_CONTRIBUTION, scope));
    }

    private Action of(UUID id) {
        return actions.byId(id).orElseThrow(NotFoundException::new);
    }

    private static UUID id(String text) {
        return Ids.parse(text).orElseThrow(NotFoundException::new);
    }
}
