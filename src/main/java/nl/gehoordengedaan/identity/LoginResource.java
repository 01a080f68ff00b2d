package nl.gehoordengedaan.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import nl.gehoordengedaan.page.Form;
import nl.gehoordengedaan.page.Page;

/** Logging in: with a password, or with a link that is mailed; and logging out. */
@Controller
@RequestScoped
@Path("/")
public class LoginResource {

    private static final String HOME = "/";
    /** Whoever comes here and is logged in is sent on to where the work is. */
    private static final String LOGIN = "/login";

    @Inject
    Page page;

    @Inject
    LogInWithPassword logInWithPassword;

    @Inject
    AskLink askLink;

    @Inject
    UseLink useLink;

    @Inject
    EndSessions endSessions;

    @Inject
    SessionCookie cookie;

    @Inject
    Visitor visitor;

    @Inject
    HttpServletRequest request;

    @GET
    @Open
    @Path("login")
    public Response form(@QueryParam("back") String back, @QueryParam("ended") String ended) {
        if (visitor.isLoggedIn()) {
            return page.seeOther(LocalPath.of(back, start()));
        }
        return page.with("sessionEnded", ended != null).with(Form.empty().with("back", LocalPath.of(back, ""))).show("identity/login.ftlh");
    }

    @POST
    @Open
    @Path("login")
    public Response logIn(Form typed) {
        return page.orAgain(typed, () -> {
            String token = logInWithPassword.logIn(typed.text("email"), typed.value("password"), request.getRemoteAddr());
            return loggedIn(token, LocalPath.of(typed.value("back"), LOGIN));
        }, () -> page.show("identity/login.ftlh"));
    }

    @GET
    @Open
    @Path("login/link")
    public Response askForm() {
        return page.show("identity/ask-link.ftlh");
    }

    @POST
    @Open
    @Path("login/link")
    public Response ask(Form typed) {
        return page.orAgain(typed, () -> {
            askLink.ask(typed.text("email"), request.getRemoteAddr());
            return page.seeOther("/login/link/sent");
        }, this::askForm);
    }

    @GET
    @Open
    @Path("login/link/sent")
    public Response sent() {
        return page.show("identity/link-sent.ftlh");
    }

    /** Shows what the link does, and does nothing: mail scanners open links too. */
    @GET
    @Open
    @Path("login/link/{secret}")
    public Response look(@PathParam("secret") String secret) {
        Optional<UseLink.Opened> opened = useLink.look(secret);
        if (opened.isEmpty()) {
            return Response.fromResponse(page.show("identity/link-gone.ftlh")).status(Response.Status.GONE).build();
        }
        return page.show("identity/link.ftlh", "link",
            new LinkPage(opened.get().name(), opened.get().asksPassword(), Passwords.SHORTEST, "/login/link/" + secret));
    }

    @POST
    @Open
    @Path("login/link/{secret}")
    public Response use(@PathParam("secret") String secret, Form typed) {
        return page.orAgain(typed, () -> loggedIn(useLink.use(secret, typed.value("password"), typed.value("repeated")), LOGIN),
            () -> look(secret));
    }

    @POST
    @Open
    @Path("logout")
    public Response logOut() {
        cookie.token(request).ifPresent(endSessions::end);
        return Response.fromResponse(page.seeOther(HOME)).cookie(cookie.gone()).header("Clear-Site-Data", "\"cache\"").build();
    }

    private String start() {
        if (visitor.may(Right.SEE_WORK)) {
            return "/work";
        }
        if (visitor.may(Right.READ_ACTION)) {
            return "/work/actions";
        }
        if (visitor.may(Right.PASS_SIGNAL)) {
            return "/signals";
        }
        return visitor.may(Right.MANAGE_ACCOUNTS) ? "/administration/accounts" : HOME;
    }

    private Response loggedIn(String token, String next) {
        return Response.fromResponse(page.seeOther(next)).cookie(cookie.with(token)).build();
    }
}
