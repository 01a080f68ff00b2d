package nl.gehoordengedaan.worklist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import nl.gehoordengedaan.identity.Open;

/** For everyone: how each process goes, in plain steps and as the very picture that runs. */
@Path("/how-it-works/{process: [a-z-]+}")
@RequestScoped
public class HowItWorksResource {

    @Inject
    ProcessView view;

    @GET
    @Controller
    @Open
    public Response show(@PathParam("process") String process) {
        return view.alone(process);
    }

    @GET
    @Path("file")
    @Open
    public Response file(@PathParam("process") String process) {
        return view.file(process);
    }
}
