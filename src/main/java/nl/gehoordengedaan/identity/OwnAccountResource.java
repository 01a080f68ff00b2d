package nl.gehoordengedaan.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import nl.gehoordengedaan.identity.ProgrammeDirectory.ProgrammeName;
import nl.gehoordengedaan.page.Form;
import nl.gehoordengedaan.page.Page;
import nl.gehoordengedaan.shared.Ids;
import nl.gehoordengedaan.shared.Language;

/** One's own account: name, language, password, and where one is logged in. */
@Controller
@RequestScoped
@Path("/account")
public class OwnAccountResource {

    private static final String HERE = "/account";

    @Inject
    Page page;

    @Inject
    Visitor visitor;

    @Inject
    Accounts accounts;

    @Inject
    LoginSessions sessions;

    @Inject
    ChangeOwnAccount changeOwnAccount;

    @Inject
    EndSessions endSessions;

    @Inject
    KnownPlaces places;

    @Inject
    SessionCookie cookie;

    @Inject
    IdentitySettings settings;

    @Inject
    InstantSource clock;

    @Inject
    HttpServletRequest request;

    @GET
    @LoggedIn
    public Response show() {
        Account account = accounts.withGrants(me().account());
        List<ProgrammeName> known = places.programmes();
        SessionTerms terms = settings.sessionTerms();
        List<OwnAccountPage.Login> logins = sessions.of(account.id(), clock.instant().minus(terms.absolute())).stream()
            .filter(session -> session.isOpen(clock.instant(), terms))
            .map(session -> new OwnAccountPage.Login(session.id().toString(), session.way().name(), session.createdAt(), session.seenAt(),
                session.id().equals(visitor.session()))).toList();
        List<OwnAccountPage.OwnRole> roles = accounts.activeGrants(account.id()).stream()
            .map(grant -> new OwnAccountPage.OwnRole(grant.role().name(), KnownPlaces.name(grant, known))).toList();
        return page.show("identity/account.ftlh", "account", new OwnAccountPage(account.name(), account.email(), account.language().code(),
            account.needsPassword(), Passwords.SHORTEST, roles, logins));
    }

    @POST
    @LoggedIn
    public Response describe(Form typed) {
        return afterwards(typed, () -> {
            changeOwnAccount.describe(me().account(), typed.text("name"), Language.of(typed.value("language")).orElse(null));
            return page.seeOther(HERE);
        });
    }

    @POST
    @LoggedIn
    @Path("password")
    public Response changePassword(Form typed) {
        Account account = accounts.with(me().account());
        // the other form on the page is shown again too, and nothing was changed in it
        typed.replace("name", account.name()).replace("language", account.language().code());
        return afterwards(typed, () -> {
            String token = changeOwnAccount.changePassword(me().account(), typed.value("old"), typed.value("password"),
                typed.value("repeated"), request.getRemoteAddr());
            return Response.fromResponse(page.seeOther(HERE)).cookie(cookie.with(token)).build();
        });
    }

    @POST
    @LoggedIn
    @Path("logins/{login}/end")
    public Response end(@PathParam("login") String login) {
        UUID session = Ids.parse(login).orElseThrow(NotFoundException::new);
        endSessions.endOne(session, me());
        return page.seeOther(session.equals(visitor.session()) ? "/" : HERE);
    }

    @POST
    @LoggedIn
    @Path("logins/end")
    public Response endAll() {
        endSessions.endAll(me().account());
        return Response.fromResponse(page.seeOther("/")).cookie(cookie.gone()).build();
    }

    private Actor me() {
        return visitor.someone();
    }

    private Response afterwards(Form typed, Supplier<Response> deed) {
        return page.orAgain(typed, deed, this::show);
    }
}
