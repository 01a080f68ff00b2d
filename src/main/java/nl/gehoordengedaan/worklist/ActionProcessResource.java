package nl.gehoordengedaan.worklist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import nl.gehoordengedaan.identity.Needs;
import nl.gehoordengedaan.identity.Right;

/** "You are here" for an action. */
@Path("/work/actions/{action}/process")
@RequestScoped
public class ActionProcessResource {

    @Inject
    ProcessView view;

    @GET
    @Controller
    @Needs(Right.SEE_WORK)
    public Response show(@PathParam("action") String id) {
        String back = "/work/actions/" + id;
        return view.of("action", id, back, back + "/process");
    }

    @GET
    @Path("file")
    @Needs(Right.SEE_WORK)
    public Response file(@PathParam("action") String id) {
        return view.file("action", id);
    }
}
