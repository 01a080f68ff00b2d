package nl.gehoordengedaan.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import nl.gehoordengedaan.identity.Open;
import nl.gehoordengedaan.programme.ProgrammeOutlines;

/** The agenda of one programme, as a calendar that one follows. */
@Path("/programmes/{programme}/agenda.ics")
@RequestScoped
public class ProgrammeAgendaResource {

    @Inject
    ProgrammeOutlines programmes;

    @Inject
    Feed feed;

    @GET
    @Open
    public Response feed(@PathParam("programme") String slug) {
        return feed.of(programmes.bySlug(slug).orElseThrow(NotFoundException::new));
    }
}
