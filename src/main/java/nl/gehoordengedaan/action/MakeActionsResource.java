package nl.gehoordengedaan.action;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.gehoordengedaan.contribution.Contribution;
import nl.gehoordengedaan.identity.Needs;
import nl.gehoordengedaan.identity.Right;
import nl.gehoordengedaan.page.Form;
import nl.gehoordengedaan.page.Page;
import nl.gehoordengedaan.shared.Ids;

/** Several contributions about the same become one action. */
@Path("/work/contributions/action")
@RequestScoped
public class MakeActionsResource {

    private static final int MOST = 50;

    @Inject
    Page page;

    @Inject
    ActionMaking making;

    /** The contributions are not objects in the path: whether each may be used is asked one by one. */
    @GET
    @Controller
    @Needs(Right.DIRECT_ACTION)
    public Response form(@QueryParam("contribution") List<String> ids) {
        return show(all(ids), Form.empty());
    }

    @POST
    @Controller
    @Needs(Right.DIRECT_ACTION)
    public Response make(Form form) {
        List<Contribution> from = all(form.values("contribution"));
        return page.orAgain(form, () -> making.make(from, form), () -> show(from, form));
    }

    private Response show(List<Contribution> from, Form form) {
        return making.show(from, "/work/contributions/action", "", "/work", form);
    }

    private List<Contribution> all(List<String> ids) {
        if (ids.isEmpty() || ids.size() > MOST) {
            throw new NotFoundException();
        }
        return making.allowed(ids.stream().map(each -> Ids.parse(each).orElseThrow(NotFoundException::new)).distinct().toList());
    }
}
