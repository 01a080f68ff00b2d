package nl.gehoordengedaan.rhythm;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import nl.gehoordengedaan.identity.Open;
import nl.gehoordengedaan.page.Page;
import nl.gehoordengedaan.programme.ProgrammeOutline;
import nl.gehoordengedaan.programme.ProgrammeOutlines;

/** A turn by its number: leads to the page of its programme, for whoever found the number in the register. */
@Path("/rhythm/{code: [0-9]+}")
@RequestScoped
public class TurnByCodeResource {

    @Inject
    Turns turns;

    @Inject
    ProgrammeOutlines programmes;

    @Inject
    Page page;

    @GET
    @Open
    public Response show(@PathParam("code") String code) {
        Turn turn = turns.byCode(code).orElseThrow(NotFoundException::new);
        String slug = programmes.byId(turn.programme()).map(ProgrammeOutline::slug).orElseThrow(NotFoundException::new);
        return page.seeOther("/programmes/" + slug + "/rhythm?kind=" + turn.kind());
    }
}
