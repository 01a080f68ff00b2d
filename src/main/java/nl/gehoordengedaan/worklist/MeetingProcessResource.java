package nl.gehoordengedaan.worklist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import nl.gehoordengedaan.identity.Needs;
import nl.gehoordengedaan.identity.Right;

/** "You are here" for a meeting, of whichever kind: its process, and the one in which it is now. */
@Path("/work/meetings/{meeting}/process")
@RequestScoped
public class MeetingProcessResource {

    @Inject
    ProcessView view;

    @GET
    @Controller
    @Needs(Right.SEE_WORK)
    public Response show(@PathParam("meeting") String id) {
        String back = "/work/meetings/" + id;
        return view.ofAny(id, back, back + "/process");
    }

    @GET
    @Path("file")
    @Needs(Right.SEE_WORK)
    public Response file(@PathParam("meeting") String id, @QueryParam("of") String of) {
        return view.fileOfAny(id, of);
    }
}
