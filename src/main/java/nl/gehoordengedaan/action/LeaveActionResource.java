package nl.gehoordengedaan.action;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.gehoordengedaan.contribution.Contribution;
import nl.gehoordengedaan.identity.Needs;
import nl.gehoordengedaan.identity.Right;
import nl.gehoordengedaan.identity.Visitor;
import nl.gehoordengedaan.page.Form;
import nl.gehoordengedaan.page.Page;
import nl.gehoordengedaan.shared.Ids;

/** Where an organiser takes a contribution out of an action that is about something else. */
@Path("/work/contributions/{contribution}/action/leave")
@RequestScoped
public class LeaveActionResource {

    @Inject
    Page page;

    @Inject
    Visitor visitor;

    @Inject
    Actions actions;

    @Inject
    ActionMaking making;

    @Inject
    TakeOutOfAction takeOut;

    /**
     * What is taken out of which action.
     *
     * @param action number of the action; empty when it is in none
     * @param link   where that action is worked on
     */
    public record LeavePage(String id, String code, String words, String action, String title, String link) {
    }

    @GET
    @Controller
    @Needs(Right.DIRECT_ACTION)
    public Response form(@PathParam("contribution") String id) {
        return show(of(id), Form.empty());
    }

    @POST
    @Controller
    @Needs(Right.DIRECT_ACTION)
    public Response leave(@PathParam("contribution") String id, Form form) {
        Contribution contribution = of(id);
        return page.orAgain(form, () -> {
            takeOut.takeOut(new TakeOutOfAction.Request(contribution.id(), null, form.text("why"), visitor.actor().orElseThrow()));
            return page.seeOther("/work/contributions/" + id + "?done=unjoined");
        }, () -> show(contribution, form));
    }

    private Response show(Contribution contribution, Form form) {
        Action action = contribution.action().flatMap(actions::byCode).orElse(null);
        return page.with(form).show("action/leave.ftlh", "page", new LeavePage(contribution.id().toString(), contribution.code(),
            contribution.shownText().orElse(""), action == null ? "" : action.code(), action == null ? "" : action.title(),
            action == null ? "" : "/work/actions/" + action.id()));
    }

    private Contribution of(String id) {
        return making.allowed(List.of(Ids.parse(id).orElseThrow(NotFoundException::new))).get(0);
    }
}
