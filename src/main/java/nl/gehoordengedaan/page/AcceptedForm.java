package nl.gehoordengedaan.page;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Tells the browser which form was accepted, so that what was typed in it is forgotten then and not before: whoever lost the connection, or must log in
 * first, finds everything again. The cookie says nothing but the address of the form.
 */
@Provider
public class AcceptedForm implements ContainerResponseFilter {

    /** Read and removed by {@code site.js}. */
    static final String COOKIE = "accepted";
    private static final int SECONDS = 60;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        String target = response.getLocation() == null ? "" : response.getLocation().getPath();
        if (request.getMethod().equals(HttpMethod.POST) && response.getStatus() == Response.Status.SEE_OTHER.getStatusCode() && !target.startsWith("/login")) {
            response.getHeaders().add(HttpHeaders.SET_COOKIE, new NewCookie.Builder(COOKIE)
                .value(URLEncoder.encode(request.getUriInfo().getRequestUri().getPath(), StandardCharsets.UTF_8)).path("/").maxAge(SECONDS)
                .sameSite(NewCookie.SameSite.LAX).secure(request.getSecurityContext().isSecure()).build());
        }
    }
}
