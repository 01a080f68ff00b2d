package nl.gehoordengedaan.privacy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import nl.gehoordengedaan.identity.Open;
import nl.gehoordengedaan.page.Form;
import nl.gehoordengedaan.page.Limited;
import nl.gehoordengedaan.page.Page;

/** How we treat what we know of people, how long it is kept, and the way to see it for whoever has no link. */
@Path("/privacy")
@RequestScoped
public class PrivacyResource {

    @Inject
    Page page;

    @Inject
    KeptTerms keptTerms;

    @Inject
    SendPrivacyLink sendPrivacyLink;

    @GET
    @Controller
    @Open
    public Response show(@QueryParam("done") String done) {
        return page.with("done", done == null ? "" : done).show("privacy/privacy.ftlh", "terms", keptTerms.all());
    }

    @POST
    @Controller
    @Open
    @Limited
    public Response send(Form form) {
        return page.orAgain(form, () -> {
            sendPrivacyLink.send(form.textOrNull("email"), page.language());
            return page.seeOther("/privacy?done=sent");
        }, () -> show(null));
    }
}
