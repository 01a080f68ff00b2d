package nl.gehoordengedaan.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.gehoordengedaan.identity.Needs;
import nl.gehoordengedaan.identity.Right;
import nl.gehoordengedaan.identity.Scope;
import nl.gehoordengedaan.identity.Visitor;
import nl.gehoordengedaan.page.Page;
import nl.gehoordengedaan.shared.BrokenRule;

/** "Settings": where organisers read which terms, partners and days off hold in their programme. They are changed with a file, by an administrator. */
@Path("/work/programmes")
@Controller
@RequestScoped
public class SettingsResource {

    @Inject
    Programmes programmes;

    @Inject
    ProgrammeOutlines outlines;

    @Inject
    Visitor visitor;

    @Inject
    Page page;

    /** A programme of which this visitor may see the settings. */
    public record Mine(String slug, String name, String municipality) {
    }

    @GET
    @Needs(Right.SEE_SETTINGS)
    public Response list() {
        List<Mine> mine = outlines.all().stream().filter(each -> visitor.may(Right.SEE_SETTINGS, Scope.ofProgramme(each.id())))
            .map(each -> new Mine(each.slug(), each.name(), each.municipality())).toList();
        return mine.size() == 1 ? page.seeOther("/work/programmes/" + mine.get(0).slug()) : page.show("programme/settings-list.ftlh", "programmes", mine);
    }

    @GET
    @Path("{programme}")
    @Needs(Right.SEE_SETTINGS)
    public Response show(@PathParam("programme") String slug) {
        return page.show("programme/settings.ftlh", "page",
            programmes.view(slug, SettingsPage::of).orElseThrow(() -> BrokenRule.missing("programme.none")));
    }
}
