package nl.gehoordengedaan.signup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import nl.gehoordengedaan.identity.Open;

/** Lets a test outside the server tell what the process of a meeting tells. Exists only in the deployment of the tests. */
@RequestScoped
@Path("/test/guests/{meeting}")
public class GuestsDoor {

    @Inject
    GuestsOfMeeting guests;

    @GET
    @Open
    @Path("/{what}")
    @Produces("text/plain")
    public String tell(@PathParam("meeting") String meeting, @PathParam("what") String what) {
        UUID id = UUID.fromString(meeting);
        switch (what) {
            case "invite" -> guests.invite(id);
            case "remind-7" -> guests.remind(id, 7);
            case "remind-1" -> guests.remind(id, 1);
            case "moved" -> guests.tellMoved(id);
            case "changed" -> guests.tellChanged(id);
            case "cancelled" -> guests.tellCancelled(id);
            default -> throw new IllegalArgumentException(what);
        }
        return what;
    }
}
