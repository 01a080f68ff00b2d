package nl.gehoordengedaan.operations;

import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import nl.gehoordengedaan.identity.Visitor;
import org.jboss.logging.Logger;

/**
 * Writes down every request that may have changed something: which route, by which account, with what result. The route as it stands in
 * the code, not the address: in an address there may be a personal link.
 */
@Provider
public class WriteLog implements ContainerResponseFilter {

    private static final Logger LOG = Logger.getLogger(WriteLog.class);
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @Inject
    Visitor visitor;

    @Context
    ResourceInfo route;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (READING.contains(request.getMethod()) || route.getResourceMethod() == null) {
            return;
        }
        Path own = route.getResourceMethod().getAnnotation(Path.class);
        LOG.infof("%s %s%s by %s: %d", request.getMethod(), route.getResourceClass().getAnnotation(Path.class).value(),
            own == null ? "" : "/" + own.value(), visitor.actor().map(actor -> actor.account().toString()).orElse("a stranger"),
            response.getStatus());
    }
}
