package nl.gehoordengedaan.identity;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Stands before every page and every call of the API: carries out what the {@link Gate} decides. */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class RightsFilter implements ContainerRequestFilter {

    static final String CHALLENGE = "Basic realm=\"Gehoord en Gedaan\", charset=\"UTF-8\"";

    /** Calls of the same program that are under way at the same time count as tries until each is found to be right. */
    private static final int RETRY_AFTER_SECONDS = 10;

    @Context
    ResourceInfo route;

    @Inject
    Gate gate;

    @Inject
    Visitor visitor;

    @Inject
    HttpServletRequest http;

    @Context
    HttpServletResponse response;

    @Override
    public void filter(ContainerRequestContext request) {
        MultivaluedMap<String, String> named = request.getUriInfo().getPathParameters();
        Map<String, String> parameters = named.keySet().stream().collect(Collectors.toMap(name -> name, named::getFirst));
        switch (gate.ask(route.getResourceMethod(), parameters, visitor)) {
            case COME_IN -> keepOutOfCaches();
            case LOG_IN_FIRST -> logInFirst(request);
            case NOT_ALLOWED -> throw new ForbiddenException();
            case NO_SUCH_THING -> throw new NotFoundException();
        }
    }

    /** What somebody saw who was logged in must not be there any more after logging out, with the button back or otherwise. */
    private void keepOutOfCaches() {
        if (visitor.isLoggedIn()) {
            response.setHeader("Cache-Control", "no-store");
        }
    }

    private void logInFirst(ContainerRequestContext request) {
        if (visitor.isTryingTooOften()) {
            throw new ClientErrorException(Response.status(Response.Status.TOO_MANY_REQUESTS).header("Retry-After", RETRY_AFTER_SECONDS).build());
        }
        if (LoginMechanism.isApi(http)) {
            throw new NotAuthorizedException(CHALLENGE);
        }
        String login = "/login";
        if (request.getMethod().equals("GET") || request.getMethod().equals("HEAD")) {
            String query = http.getQueryString();
            login += "?back=" + encoded(http.getRequestURI() + (query == null ? "" : "?" + query));
        } else {
            // whoever sends a form was on its page, so was logged in then
            String back = LocalPath.of(pageOfForm(route.getResourceMethod(), http.getRequestURI()), "");
            login += "?ended=yes" + (back.isEmpty() ? "" : "&back=" + encoded(back));
        }
        if (http.getHeader("HX-Request") != null) {
            // a part of a page cannot show the login page: the whole window goes there
            request.abortWith(Response.noContent().header("HX-Redirect", login).build());
        } else {
            request.abortWith(Response.seeOther(URI.create(login)).build());
        }
    }

    /** The nearest page at or above this address: the form was sent from there. Empty when there is none. */
    static String pageOfForm(Method sentTo, String address) {
        Set<List<String>> pages = Arrays.stream(sentTo.getDeclaringClass().getDeclaredMethods())
            .filter(method -> method.isAnnotationPresent(GET.class)).map(RightsFilter::segments).collect(Collectors.toSet());
        List<String> segments = segments(sentTo);
        String page = address.replaceAll("/+$", "");
        for (int left = segments.size(); !pages.contains(segments.subList(0, left)); left--) {
            if (left == 0) {
                return "";
            }
            page = page.substring(0, Math.max(0, page.lastIndexOf('/')));
        }
        return page;
    }

    private static List<String> segments(Method method) {
        Path path = method.getAnnotation(Path.class);
        return path == null ? List.of() : Arrays.stream(path.value().split("/")).filter(segment -> !segment.isEmpty()).toList();
    }

    private static String encoded(String address) {
        return URLEncoder.encode(address, StandardCharsets.UTF_8);
    }
}
