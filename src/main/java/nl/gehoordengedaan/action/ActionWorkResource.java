package nl.gehoordengedaan.action;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import nl.gehoordengedaan.identity.Needs;
import nl.gehoordengedaan.identity.Right;
import nl.gehoordengedaan.page.Page;
import nl.gehoordengedaan.shared.Ids;

/** Where those who work on an action see what it is and where it stands. */
@Path("/work/actions/{action}")
@RequestScoped
public class ActionWorkResource {

    @Inject
    Page page;

    @Inject
    Actions actions;

    @Inject
    ActionTerms terms;

    /** What everybody needs to know first. */
    public record WorkPage(String id, String code, String title, String description, Category category, State state, String partner,
                           LocalDate day, boolean late) {
    }

    @GET
    @Controller
    @Needs(Right.READ_ACTION)
    public Response show(@PathParam("action") String id) {
        Action action = Ids.parse(id).flatMap(actions::byId).orElseThrow(NotFoundException::new);
        return page.show("action/work.ftlh", "page", new WorkPage(id, action.code(), action.title(), action.description().orElse(""),
            action.category(), action.state(), terms.partnerName(action), action.dueDay().orElse(null), action.lateSince().isPresent()));
    }
}
