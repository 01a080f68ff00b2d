package nl.gehoordengedaan.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.NewCookie;
import java.util.Arrays;
import java.util.Optional;

/** The cookie that holds the token of a login. Scripts cannot read it, other sites cannot send it with a form, it goes when the browser closes. */
@ApplicationScoped
class SessionCookie {

    private static final int TOKEN_LENGTH = 43;

    @Inject
    IdentitySettings settings;

    /** The prefix makes browsers accept it over a secure connection of this very host only. */
    private String name() {
        return settings.isSecure() ? "__Host-session" : "session";
    }

    Optional<String> token(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null ? Optional.empty() : Arrays.stream(cookies).filter(cookie -> cookie.getName().equals(name()))
            .map(Cookie::getValue).filter(value -> value != null && value.length() == TOKEN_LENGTH).findFirst();
    }

    NewCookie with(String token) {
        return builder().value(token).build();
    }

    NewCookie gone() {
        return builder().value("").maxAge(0).build();
    }

    private NewCookie.Builder builder() {
        return new NewCookie.Builder(name()).path("/").httpOnly(true).secure(settings.isSecure()).sameSite(NewCookie.SameSite.LAX);
    }
}
