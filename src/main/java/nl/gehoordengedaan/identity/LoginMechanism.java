package nl.gehoordengedaan.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.gehoordengedaan.identity.RecogniseVisitor.Known;
import nl.gehoordengedaan.shared.BrokenRule;

/**
 * Tells the server who makes each request: by the cookie of a login, or for programs that use the API by a password sent along. How
 * somebody logs in is no concern of it, so a new way to log in needs no change here.
 */
@ApplicationScoped
public class LoginMechanism implements HttpAuthenticationMechanism {

    private static final String BASIC = "Basic ";

    @Inject
    RecogniseVisitor recogniseVisitor;

    @Inject
    LogInWithPassword logInWithPassword;

    @Inject
    SessionCookie cookie;

    @Inject
    Visitor visitor;

    @Override
    public AuthenticationStatus validateRequest(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (isForEverybody(request)) {
            return context.doNothing();
        }
        Optional<Known> known = isApi(request) && request.getHeader("Authorization") != null ? byPassword(request) : byCookie(request);
        if (known.isEmpty()) {
            return context.doNothing();
        }
        Known who = known.get();
        visitor.is(who.actor(), who.grants(), who.session());
        return context.notifyContainerAboutLogin(new CallerPrincipal(who.actor().account().toString()),
            who.grants().stream().map(grant -> grant.role().name()).collect(Collectors.toSet()));
    }

    static boolean isApi(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/");
    }

    /** Style sheets and pictures: the same for all, and many on each page. */
    private static boolean isForEverybody(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/assets/");
    }

    private Optional<Known> byCookie(HttpServletRequest request) {
        if (isApi(request) && isSentByAnotherSite(request)) {
            return Optional.empty();
        }
        return cookie.token(request).flatMap(recogniseVisitor::recognise);
    }

    /** Forms carry a token against this; the API has none, so there a browser must say that the request comes from our own pages. */
    private static boolean isSentByAnotherSite(HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        String own = request.getScheme() + "://" + request.getHeader("Host");
        return origin != null && !origin.equals(own);
    }

    private Optional<Known> byPassword(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        if (!header.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
            return Optional.empty();
        }
        try {
            String both = new String(Base64.getDecoder().decode(header.substring(BASIC.length()).strip()), StandardCharsets.UTF_8);
            int colon = both.indexOf(':');
            return colon < 0 ? Optional.empty()
                : logInWithPassword.check(both.substring(0, colon), both.substring(colon + 1), request.getRemoteAddr())
                    .map(account -> recogniseVisitor.known(account, null));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        } catch (BrokenRule tooOften) {
            // nothing is known about the password; to say that it is wrong would be untrue
            visitor.triesTooOften();
            return Optional.empty();
        }
    }
}
