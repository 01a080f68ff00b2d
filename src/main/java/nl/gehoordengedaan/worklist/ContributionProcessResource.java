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

/** "You are here" for what somebody said. */
@Path("/work/contributions/{contribution}/process")
@RequestScoped
public class ContributionProcessResource {

    @Inject
    ProcessView view;

    @GET
    @Controller
    @Needs(Right.SEE_WORK)
    public Response show(@PathParam("contribution") String id) {
        String back = "/work/contributions/" + id;
        return view.of("contribution", id, back, back + "/process");
    }

    @GET
    @Path("file")
    @Needs(Right.SEE_WORK)
    public Response file(@PathParam("contribution") String id) {
        return view.file("contribution", id);
    }
}
