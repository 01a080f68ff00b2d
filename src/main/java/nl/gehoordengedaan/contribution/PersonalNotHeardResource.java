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

/** "I was not heard", behind the personal link in a mail: nothing need be typed. Opening it changes nothing. */
@Path("/contributions/mine/{secret}/not-heard")
@RequestScoped
@NeverKept
public class PersonalNotHeardResource {

    @Inject
    PersonalLinks links;

    @Inject
    NotHeardForm notHeard;

    @GET
    @Controller
    @Open
    public Response form(@PathParam("secret") String secret) {
        return notHeard.empty(behind(secret), address(secret), true);
    }

    @POST
    @Controller
    @Open
    @Limited
    public Response say(@PathParam("secret") String secret, Form form) {
        return notHeard.say(form, behind(secret), address(secret), true);
    }

    private static String address(String secret) {
        return "/contributions/mine/" + secret + "/not-heard";
    }

    /** A link that is too old says so on its own page. */
    private Contribution behind(String secret) {
        return links.contributionBehind(secret).orElseThrow(NotFoundException::new);
    }
}
