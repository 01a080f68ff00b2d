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
import nl.gehoordengedaan.page.Page;

/** "I was not heard", behind the personal link in a mail: nothing need be typed. Opening it changes nothing. */
@Path("/contributions/mine/{secret}/not-heard")
@RequestScoped
@NeverKept
public class PersonalNotHeardResource {

    @Inject
    PersonalLinks links;

    @Inject
    NotHeardForm notHeard;

    @Inject
    Page page;

    @GET
    @Controller
    @Open
    public Response form(@PathParam("secret") String secret) {
        return links.contributionBehind(secret).map(contribution -> notHeard.empty(contribution, address(secret), true))
            .orElseGet(() -> tooOld(secret));
    }

    @POST
    @Controller
    @Open
    @Limited
    public Response say(@PathParam("secret") String secret, Form form) {
        return links.contributionBehind(secret).map(contribution -> notHeard.say(form, contribution, address(secret), true))
            .orElseGet(() -> tooOld(secret));
    }

    private static String address(String secret) {
        return "/contributions/mine/" + secret + "/not-heard";
    }

    /** The page of the link says so, and offers a new one. */
    private Response tooOld(String secret) {
        links.of(secret).orElseThrow(NotFoundException::new);
        return page.seeOther("/contributions/mine/" + secret);
    }
}
