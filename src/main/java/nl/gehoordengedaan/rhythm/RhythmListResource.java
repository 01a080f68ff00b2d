package nl.gehoordengedaan.rhythm;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import nl.gehoordengedaan.identity.Needs;
import nl.gehoordengedaan.identity.Right;
import nl.gehoordengedaan.identity.Visitor;
import nl.gehoordengedaan.page.Form;
import nl.gehoordengedaan.page.Page;

/** Whether what was promised again and again takes place, for those who must see to it; as a page and as a file. */
@Path("/work/rhythm")
@RequestScoped
public class RhythmListResource {

    private static final int SIZE = 50;

    @Inject
    Page page;

    @Inject
    Turns turns;

    @Inject
    RhythmViews views;

    @Inject
    TurnsFile file;

    @Inject
    Visitor visitor;

    @Context
    UriInfo uri;

    /**
     * One page of the list.
     *
     * @param query what was asked, as it stands in an address
     * @param more  true when there is a next page
     */
    public record ListPage(List<TurnView> turns, List<RhythmViews.Choice> shows, String show, List<RhythmViews.Choice> programmes,
                           List<RhythmViews.Choice> kinds, String query, int number, boolean more) {
    }

    @GET
    @Controller
    @Needs(Right.PLAN_MEETING)
    public Response list() {
        Form asked = Asked.of(uri);
        TurnFilter filter = filter(asked);
        int number = Asked.page(asked);
        List<Turn> found = turns.page(filter, (number - 1) * SIZE, SIZE + 1);
        return page.with(asked).show("rhythm/list.ftlh", "page", new ListPage(views.forWork(found.stream().limit(SIZE).toList()), views.shows(),
            filter.show().name(), views.mine().stream().map(each -> new RhythmViews.Choice(each.id().toString(), each.name())).toList(), views.kinds(),
            Asked.query(asked), number, found.size() > SIZE));
    }

    @GET
    @Path("export.csv")
    @Produces("text/csv")
    @Needs(Right.PLAN_MEETING)
    public Response export() {
        return file.of(filter(Asked.of(uri)), true);
    }

    private TurnFilter filter(Form asked) {
        return views.filter(asked, visitor.programmesWith(Right.PLAN_MEETING), TurnFilter.Show.OPEN);
    }
}
