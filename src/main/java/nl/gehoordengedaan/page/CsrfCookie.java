package nl.gehoordengedaan.page;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import nl.gehoordengedaan.shared.Ids;
import org.eclipse.krazo.security.CsrfToken;
import org.eclipse.krazo.security.CsrfTokenStrategy;

/** Keeps the token of a browser in a cookie, so that a resident needs no session and any node can check the form. */
class CsrfCookie implements CsrfTokenStrategy {

    static final String HEADER = "X-CSRF-TOKEN";
    static final String FIELD = "_csrf";
    private static final String COOKIE = "form-token";
    private static final int A_MONTH_IN_SECONDS = 30 * 24 * 60 * 60;

    @Override
    public Optional<CsrfToken> getToken(HttpServletRequest request, HttpServletResponse response, boolean create) {
        Object made = request.getAttribute(COOKIE);
        if (made instanceof CsrfToken token) {
            return Optional.of(token);
        }
        Cookie[] cookies = request.getCookies();
        for (Cookie cookie : cookies == null ? new Cookie[0] : cookies) {
            if (cookie.getName().equals(COOKIE) && cookie.getValue().length() == 43) {
                return Optional.of(new CsrfToken(HEADER, FIELD, cookie.getValue()));
            }
        }
        if (!create) {
            return Optional.empty();
        }
        CsrfToken token = new CsrfToken(HEADER, FIELD, Ids.secret());
        Cookie cookie = new Cookie(COOKIE, token.getValue());
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setPath("/");
        // a form that is sent after the browser was closed in between is still ours
        cookie.setMaxAge(A_MONTH_IN_SECONDS);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
        request.setAttribute(COOKIE, token);
        return Optional.of(token);
    }
}
