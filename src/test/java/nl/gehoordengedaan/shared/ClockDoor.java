package nl.gehoordengedaan.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.Duration;
import java.time.Instant;
import nl.gehoordengedaan.identity.Open;

/** Lets a test outside the server read the application's clock and move it forward. Exists only in the deployment of the tests. */
@RequestScoped
@Path(ClockDoor.ADDRESS)
@Produces("text/plain")
public class ClockDoor {

    /** Where it is, in the deployment of the tests. */
    public static final String ADDRESS = "/test/clock";

    @Inject
    MovableTime time;

    @GET
    @Open
    public String now() {
        return time.instant().toString();
    }

    /** By a duration ({@code by=P3D}), or at least to a moment ({@code to=2026-12-01T00:00:00Z}). */
    @POST
    @Open
    public String forward(@QueryParam("by") String by, @QueryParam("to") String to) {
        if (by != null) {
            time.forward(Duration.parse(by));
        }
        if (to != null) {
            time.forwardTo(Instant.parse(to));
        }
        return now();
    }
}
