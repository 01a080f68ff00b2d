package nl.gehoordengedaan.api;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.util.stream.Collectors;
import nl.gehoordengedaan.identity.Open;
import nl.gehoordengedaan.identity.Visitor;
import nl.gehoordengedaan.shared.Ids;

/**
 * Around each call of a program: notes which thing it is about, and lets a program that reads what everyone may read ask whether that
 * changed instead of reading it again.
 */
@Provider
public class ApiFilter implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String API = "/api/";

    @Inject
    Call call;

    @Inject
    Visitor visitor;

    @Context
    ResourceInfo route;

    @Context
    HttpServletResponse http;

    @Override
    public void filter(ContainerRequestContext request) {
        if (isApi(request)) {
            MultivaluedMap<String, String> named = request.getUriInfo().getPathParameters();
            call.names(named.keySet().stream().collect(Collectors.toMap(name -> name, named::getFirst)));
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (isApi(request) && request.getMethod().equals("GET") && response.getStatus() == 200 && isForEveryone()
            && response.getEntity() instanceof String text) {
            EntityTag tag = new EntityTag(Ids.hash(text).substring(0, 32));
            http.setHeader("Cache-Control", "public, no-cache");
            response.getHeaders().putSingle("ETag", tag);
            if (request.getRequest().evaluatePreconditions(tag) != null) {
                response.setStatus(304);
                response.setEntity(null);
            }
        }
    }

    private boolean isForEveryone() {
        return !visitor.isLoggedIn() && route.getResourceMethod() != null && route.getResourceMethod().isAnnotationPresent(Open.class);
    }

    private static boolean isApi(ContainerRequestContext request) {
        return request.getUriInfo().getRequestUri().getRawPath().startsWith(API);
    }
}
