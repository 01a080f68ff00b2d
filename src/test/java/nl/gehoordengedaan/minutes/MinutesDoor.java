package nl.gehoordengedaan.minutes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import nl.gehoordengedaan.identity.Open;
import nl.gehoordengedaan.meeting.Meetings;
import nl.gehoordengedaan.shared.UseCase;
import nl.gehoordengedaan.workflow.Processes;

/** Lets a test outside the server begin with minutes at once, without the meeting before it. Exists only in the deployment of the tests. */
@RequestScoped
@Path("/test/minutes/{meeting}")
public class MinutesDoor {

    @Inject
    Begin begin;

    @GET
    @Open
    @Produces("text/plain")
    public String begin(@PathParam("meeting") String meeting) {
        begin.begin(UUID.fromString(meeting));
        return "begun";
    }

    /** In a transaction. */
    @UseCase
    public static class Begin {

        @Inject
        Processes processes;

        @Inject
        Meetings meetings;

        public void begin(UUID meeting) {
            processes.start("minutes", meeting, meetings.with(meeting).programme());
        }
    }
}
