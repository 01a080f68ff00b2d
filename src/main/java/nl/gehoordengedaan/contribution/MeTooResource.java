package nl.gehoordengedaan.contribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.gehoordengedaan.identity.Open;
import nl.gehoordengedaan.page.Form;
import nl.gehoordengedaan.page.Limited;
import nl.gehoordengedaan.page.Page;
import nl.gehoordengedaan.shared.Ids;

/** The button "me too" on a public page: without an account, without a name. */
@Path("/contributions/{code: [0-9]{9}}/me-too")
@RequestScoped
public class MeTooResource {

    /** By this cookie a browser is known that said it before; its value is no person. */
    public static final String COOKIE = "me-too";
    private static final int A_YEAR_IN_SECONDS = 365 * 24 * 60 * 60;
    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{43}");

    @Inject
    Page page;

    @Inject
    Contributions contributions;

    @Inject
    SayMeToo sayMeToo;

    @Context
    SecurityContext security;

    @POST
    @Controller
    @Open
    @Limited
    public Response say(@PathParam("code") String code, @CookieParam(COOKIE) String known, Form form) {
        Contribution contribution = contributions.byCode(code).orElseThrow(NotFoundException::new);
        // a browser without cookies counts once for each time it opens the page
        String browser = Stream.of(known == null ? "" : known, form.text("request")).filter(SECRET.asMatchPredicate()).findFirst()
            .orElseGet(Ids::secret);
        sayMeToo.say(contribution.id(), browser);
        return Response.fromResponse(page.seeOther("/contributions/" + code + "?said=me-too")).cookie(new NewCookie.Builder(COOKIE)
            .value(browser).path("/contributions").maxAge(A_YEAR_IN_SECONDS).httpOnly(true).sameSite(NewCookie.SameSite.LAX)
            .secure(security.isSecure()).build()).build();
    }
}
