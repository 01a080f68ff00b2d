package nl.gehoordengedaan.page;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.ext.Provider;

/** Remembers the language that somebody chose, for a year, in a cookie that says nothing else. */
@Provider
public class LanguageCookie implements ContainerResponseFilter {

    private static final int A_YEAR_IN_SECONDS = 365 * 24 * 60 * 60;

    @Inject
    ReaderLanguage language;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getUriInfo().getPath().startsWith("assets/") || request.getUriInfo().getPath().startsWith("/assets/")) {
            return;
        }
        response.getHeaders().add(HttpHeaders.VARY, "Accept-Language, Cookie");
        if (request.getUriInfo().getQueryParameters().containsKey(ReaderLanguage.PARAMETER)) {
            response.getHeaders().add(HttpHeaders.SET_COOKIE, new NewCookie.Builder(ReaderLanguage.COOKIE).value(language.get().code())
                .path("/").maxAge(A_YEAR_IN_SECONDS).sameSite(NewCookie.SameSite.LAX)
                .secure(request.getSecurityContext().isSecure()).build());
        }
    }
}
