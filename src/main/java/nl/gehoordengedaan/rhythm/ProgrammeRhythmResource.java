package nl.gehoordengedaan.rhythm;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;
import nl.gehoordengedaan.identity.Open;
import nl.gehoordengedaan.page.Form;
import nl.gehoordengedaan.page.Page;
import nl.gehoordengedaan.programme.ProgrammeOutline;
import nl.gehoordengedaan.programme.ProgrammeOutlines;

/** What a programme promised to do again and again and whether it does, for everyone; as a page and as a file. */
@Path("/programmes/{programme}/rhythm")
@RequestScoped
public class ProgrammeRhythmResource {

    private static final int SIZE = 50;

    @Inject
    Page page;

    @Inject
    ProgrammeOutlines programmes;

    @Inject
    RhythmPromises promises;

    @Inject
    Turns turns;

    @Inject
    RhythmViews views;

    @Inject
    TurnsFile file;

    @Context
    UriInfo uri;

    /**
     * What is promised, and one page of the turns.
     *
     * @param query what was asked, as it stands in an address
     * @param more  true when there is a next page
     */
    public record ShowPage(String slug, String programme, List<PromiseView> promises, List<TurnView> turns, List<RhythmViews.Choice> shows, String show,
                           List<RhythmViews.Choice> kinds, String query, int number, boolean more) {
    }

    @GET
    @Controller
    @Open
    public Response show(@PathParam("programme") String slug) {
        ProgrammeOutline programme = programme(slug);
        Form asked = Asked.of(uri);
        TurnFilter filter = filter(asked, programme);
        int number = Asked.page(asked);
        List<Turn> found = turns.page(filter, (number - 1) * SIZE, SIZE + 1);
        return page.with(asked).show("rhythm/show.ftlh", "page", new ShowPage(programme.slug(), programme.name(),
            promises.of(Set.of(programme.id())).stream().map(views::of).toList(), views.forEveryone(found.stream().limit(SIZE).toList()), views.shows(),
            filter.show().name(), views.kinds(), Asked.query(asked), number, found.size() > SIZE));
    }

    @GET
    @Path("export.csv")
    @Produces("text/csv")
    @Open
    public Response export(@PathParam("programme") String slug) {
        return file.of(filter(Asked.of(uri), programme(slug)), false);
    }

    private ProgrammeOutline programme(String slug) {
        return programmes.bySlug(slug).orElseThrow(NotFoundException::new);
    }

    private TurnFilter filter(Form asked, ProgrammeOutline programme) {
        return views.filter(asked, Set.of(programme.id()), TurnFilter.Show.ALL);
    }
}
