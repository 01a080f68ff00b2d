package nl.gehoordengedaan.figures;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Optional;
import nl.gehoordengedaan.identity.Open;
import nl.gehoordengedaan.page.Form;
import nl.gehoordengedaan.page.Page;
import nl.gehoordengedaan.programme.ProgrammeOutline;
import nl.gehoordengedaan.programme.ProgrammeOutlines;

/** The scoreboard: per partner what was kept in time, late, moved, not done, reopened; over a period, and each figure with the list behind it. */
@Path("/partners")
@RequestScoped
public class ScoreboardResource {

    @Inject
    Page page;

    @Inject
    Scoreboard scoreboard;

    @Inject
    ProgrammeOutlines programmes;

    @GET
    @Controller
    @Open
    public Response board(@QueryParam("programme") String programme, @QueryParam("from") String from, @QueryParam("to") String to) {
        Optional<ProgrammeOutline> one = Optional.ofNullable(programme).flatMap(programmes::bySlug);
        Form form = Form.empty().with("programme", programme).with("from", from).with("to", to);
        return page.with(form).show("figures/scoreboard.ftlh", "page", new ScoreboardPage(
            programmes.all().stream().map(each -> new ScoreboardPage.Choice(each.slug(), each.name())).toList(),
            one.map(ProgrammeOutline::slug).orElse(""), scoreboard.rows(one, from, to), Scoreboard.query(one.isPresent() ? programme : null, from, to)));
    }

    @GET
    @Path("export.csv")
    @Produces("text/csv;charset=UTF-8")
    @Open
    public Response export(@QueryParam("programme") String programme, @QueryParam("from") String from, @QueryParam("to") String to) {
        StreamingOutput file = scoreboard.file(Optional.ofNullable(programme).flatMap(programmes::bySlug), from, to);
        return Response.ok(file).header("Content-Disposition", "attachment; filename=\"partners.csv\"").build();
    }

    @GET
    @Path("{slug}/{partnerCode}")
    @Controller
    @Open
    public Response partner(@PathParam("slug") String slug, @PathParam("partnerCode") String code) {
        ProgrammeOutline programme = programmes.bySlug(slug).orElseThrow(NotFoundException::new);
        ProgrammeOutline.Choice partner = programme.partners().stream().filter(each -> each.code().equals(code)).findFirst()
            .orElseThrow(NotFoundException::new);
        return page.show("figures/partner.ftlh", "page", scoreboard.row(programme, partner));
    }
}
