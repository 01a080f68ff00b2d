package nl.gehoordengedaan.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.gehoordengedaan.contribution.ContributionFilter;
import nl.gehoordengedaan.identity.Open;
import nl.gehoordengedaan.page.Page;
import nl.gehoordengedaan.programme.ProgrammeOutlines;

/** The first page: what this is for, and what was just heard; and the pages that explain. */
@Path("/")
@RequestScoped
public class HomeResource {

    private static final int LATEST = 6;

    @Inject
    Page page;

    @Inject
    Heards heards;

    @Inject
    ProgrammeOutlines programmes;

    /** What the first page shows. */
    public record HomePage(List<Heard> latest, List<ProgrammeCard> programmes) {
    }

    /** A programme to go to. */
    public record ProgrammeCard(String slug, String name, String municipality) {
    }

    @GET
    @Controller
    @Open
    public Response home() {
        return page.show("publication/home.ftlh", "page", new HomePage(heards.page(ContributionFilter.ALL, 0, LATEST),
            programmes.all().stream().map(each -> new ProgrammeCard(each.slug(), each.name(), each.municipality())).toList()));
    }

    @GET
    @Path("how-it-works")
    @Controller
    @Open
    public Response how() {
        return page.with("about", "how").show("publication/about.ftlh");
    }

    @GET
    @Path("accessibility")
    @Controller
    @Open
    public Response accessibility() {
        return page.with("about", "accessibility").show("publication/about.ftlh");
    }
}
