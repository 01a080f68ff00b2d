package nl.gehoordengedaan.architecture.breaches;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import nl.gehoordengedaan.identity.Needs;
import nl.gehoordengedaan.identity.Right;

/** Routes as they must not be: one that says nothing about who may use it, and one with an object whose programme nobody knows. */
@Path("/breach")
public class RouteWithoutRule {

    @GET
    public String saysNothing() {
        return "open by mistake";
    }

    @GET
    @Path("{thing}")
    @Needs(Right.READ_CONTRIBUTION)
    public String ofAnyProgramme(@PathParam("thing") String thing) {
        return thing;
    }
}
