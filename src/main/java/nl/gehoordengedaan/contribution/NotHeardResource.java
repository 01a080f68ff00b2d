package nl.gehoordengedaan.contribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import nl.gehoordengedaan.identity.Open;
import nl.gehoordengedaan.page.Form;
import nl.gehoordengedaan.page.Limited;
import nl.gehoordengedaan.page.NeverKept;

/** "I was not heard": said of a response by whoever has the number. Then a person calls. */
@Path("/contributions/{code: [0-9]{9}}/not-heard")
@RequestScoped
@NeverKept
public class NotHeardResource {

    @Inject
    Contributions contributions;

    @Inject
    NotHeardForm notHeard;

    @GET
    @Controller
    @Open
    public Response form(@PathParam("code") String code) {
        return notHeard.empty(of(code), address(code), false);
    }

    @POST
    @Controller
    @Open
    @Limited
    public Response say(@PathParam("code") String code, Form form) {
        return notHeard.say(form, of(code), address(code), false);
    }

    private static String address(String code) {
        return "/contributions/" + code + "/not-heard";
    }

    private Contribution of(String code) {
        return contributions.byCode(code).orElseThrow(NotFoundException::new);
    }
}
