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
import java.util.UUID;
import nl.gehoordengedaan.contribution.Contribution;
import nl.gehoordengedaan.identity.Needs;
import nl.gehoordengedaan.identity.Right;
import nl.gehoordengedaan.identity.Visitor;
import nl.gehoordengedaan.page.Form;
import nl.gehoordengedaan.page.Page;
import nl.gehoordengedaan.shared.Ids;

/** Something that was said becomes an action: a new one, or one that is there already. */
@Path("/work/contributions/{contribution}/action")
@RequestScoped
public class MakeActionResource {

    @Inject
    Page page;

    @Inject
    Visitor visitor;

    @Inject
    Actions actions;

    @Inject
    ActionMaking making;

    @Inject
    AddToAction addToAction;

    @GET
    @Controller
    @Needs(Right.DIRECT_ACTION)
    public Response form(@PathParam("contribution") String id) {
        return show(of(id), Form.empty());
    }

    @POST
    @Controller
    @Needs(Right.DIRECT_ACTION)
    public Response make(@PathParam("contribution") String id, Form form) {
        Contribution contribution = of(id);
        return page.orAgain(form, () -> making.make(List.of(contribution), form), () -> show(contribution, form));
    }

    @POST
    @Path("existing")
    @Controller
    @Needs(Right.DIRECT_ACTION)
    public Response add(@PathParam("contribution") String id, Form form) {
        Contribution contribution = of(id);
        String number = form.text("number").isEmpty() ? form.text("existing") : form.text("number");
        return page.orAgain(form, () -> {
            UUID action = actions.byCode(number).map(Action::id).orElse(null);
            addToAction.add(new AddToAction.Request(contribution.id(), number, form.textOrNull("answer"), visitor.actor().orElseThrow()));
            return page.seeOther("/work/actions/" + action + "?done=added");
        }, () -> show(contribution, form));
    }

    private Response show(Contribution contribution, Form form) {
        String work = "/work/contributions/" + contribution.id();
        return making.show(List.of(contribution), work + "/action", work + "/action/existing", work, form);
    }

    private Contribution of(String id) {
        return making.allowed(List.of(Ids.parse(id).orElseThrow(NotFoundException::new))).get(0);
    }
}
