package nl.gehoordengedaan.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import nl.gehoordengedaan.identity.Open;
import nl.gehoordengedaan.page.Page;
import nl.gehoordengedaan.shared.BrokenRule;

/** The public pages of programmes: what they are for, where, with whom. */
@Path("/programmes")
@Controller
@RequestScoped
public class ProgrammeResource {

    private static final int MOST_ON_A_PAGE = 100;

    @Inject
    Programmes programmes;

    @Inject
    ProgrammeOutlines outlines;

    @Inject
    @Any
    Instance<ProgrammeBlock> blocks;

    @Inject
    Page page;

    @GET
    @Open
    public Response list() {
        return page.show("programme/programmes.ftlh", "programmes", programmes.summaries(0, MOST_ON_A_PAGE));
    }

    @GET
    @Path("{programme}")
    @Open
    public Response show(@PathParam("programme") String slug) {
        ProgrammePage shown = programmes.view(slug, ProgrammePage::of).orElseThrow(() -> BrokenRule.missing("programme.none"));
        return page.with("blocks", outlines.bySlug(slug).stream().flatMap(outline -> blocks.stream().flatMap(each -> each.of(outline).stream())).toList())
            .show("programme/programme.ftlh", "page", shown);
    }
}
