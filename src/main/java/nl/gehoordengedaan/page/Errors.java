package nl.gehoordengedaan.page;

import jakarta.inject.Inject;
import jakarta.mvc.security.CsrfValidationException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.net.URISyntaxException;
import java.sql.SQLTransientException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gehoordengedaan.shared.BrokenRule;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/**
 * The one place where something that went wrong becomes an answer: a page in the reader's language, or problem+json for a program. Never
 * a stack trace; a fault of ours gets the number under which the operator finds it.
 */
@Provider
public class Errors implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(Errors.class);
    private static final int RETRY_AFTER_SECONDS = 10;

    @Inject
    ReaderLanguage language;

    @Inject
    Messages messages;

    @Inject
    Page page;

    @Inject
    HttpServletRequest request;

    @Context
    UriInfo uri;

    @Override
    public Response toResponse(Throwable failure) {
        Optional<BrokenRule> refused = Refusals.of(failure);
        if (refused.isPresent()) {
            List<Form.Refusal> sentences = refused.get().breaches().stream()
                .map(breach -> new Form.Refusal(breach.field(), messages.get(language.get(), breach.code(), breach.args()))).toList();
            return answer(refused.get().kind().status(), sentences);
        }
        if (failure instanceof WebApplicationException known) {
            Response given = known.getResponse();
            if (given.getStatus() < 400 || given.hasEntity()) {
                return given;
            }
            if (given.getStatus() == 405 && isReading()) {
                Optional<URI> above = above(request.getRequestURI(), request.getQueryString());
                if (above.isPresent()) {
                    return Response.seeOther(above.get()).build();
                }
            }
            if (given.getStatus() >= 500) {
                LOG.error("Request failed", failure);
            }
            Response answer = failure.getCause() instanceof CsrfValidationException ? answer(given.getStatus(), "csrf", List.of())
                : answer(given.getStatus(), List.of());
            given.getHeaders().forEach((name, values) -> {
                if (!name.equalsIgnoreCase("Content-Type") && !name.equalsIgnoreCase("Content-Length")) {
                    answer.getHeaders().put(name, values);
                }
            });
            return answer;
        }
        LOG.error("Request failed", failure);
        if (isPassing(failure)) {
            Response answer = answer(503, List.of());
            answer.getHeaders().putSingle("Retry-After", RETRY_AFTER_SECONDS);
            return answer;
        }
        return answer(500, List.of());
    }

    private boolean isReading() {
        return (request.getMethod().equals("GET") || request.getMethod().equals("HEAD")) && !request.getRequestURI().startsWith("/api/");
    }

    /**
     * The page above an address that only takes a form, with the same question: a refused form is shown at such an address, and from there
     * a reader changes the language or loads again. Each time the address is shorter, so this ends.
     */
    static Optional<URI> above(String address, String query) {
        String path = address.replaceAll("/+$", "");
        if (path.isEmpty()) {
            return Optional.empty();
        }
        // one slash at the beginning: two would lead to another site
        String above = path.substring(0, path.lastIndexOf('/')).replaceAll("^[/\\\\]+|/+$", "");
        try {
            return Optional.of(new URI("/" + above + (query == null ? "" : "?" + query)));
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }

    /** The database is away or overloaded: the same request may well succeed in a moment. */
    private static boolean isPassing(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < 12; depth++) {
            if (cause instanceof SQLTransientException || cause instanceof java.sql.SQLNonTransientConnectionException
                || cause instanceof jakarta.resource.ResourceException) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    private Response answer(int status, List<Form.Refusal> refusals) {
        return answer(status, messages.has(language.get(), "page.error." + status + ".title") ? String.valueOf(status) : status < 500 ? "400" : "500",
            refusals);
    }

    private Response answer(int status, String kind, List<Form.Refusal> refusals) {
        String requestId = (String) MDC.get("requestId");
        String title = messages.get(language.get(), "page.error." + kind + ".title");
        String detail = refusals.isEmpty() ? messages.get(language.get(), "page.error." + kind + ".text")
            : String.join(" ", refusals.stream().map(Form.Refusal::sentence).toList());
        if (request.getRequestURI().startsWith("/api/")) {
            return Problem.response(status, title, detail, requestId, refusals);
        }
        String html = page.render("page/error.ftlh",
            Map.of("title", title, "text", detail, "status", status, "requestId", status >= 500 && requestId != null ? requestId : ""));
        return Response.status(status).type(new MediaType("text", "html", "UTF-8")).entity(html).build();
    }
}
