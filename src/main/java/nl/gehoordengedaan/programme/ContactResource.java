package nl.gehoordengedaan.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import nl.gehoordengedaan.identity.Open;
import nl.gehoordengedaan.page.Page;

/** Where each programme is reached by whoever wants to talk to a person. */
@Path("/contact")
@RequestScoped
public class ContactResource {

    @Inject
    Page page;

    @Inject
    ProgrammeOutlines programmes;

    @GET
    @Controller
    @Open
    public Response show() {
        return page.show("programme/contact.ftlh", "programmes", programmes.all());
    }
}
