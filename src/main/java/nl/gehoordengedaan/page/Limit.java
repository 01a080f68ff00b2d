package nl.gehoordengedaan.page;

import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.gehoordengedaan.shared.BrokenRule;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Slows down whoever writes too often. Counted per address and kept in memory only, so that nothing about visitors is stored; a hall full
 * of residents may share one address, so the limit is generous.
 */
@Provider
@Limited
@ApplicationScoped
public class Limit implements ContainerRequestFilter {

    private static final int ADDRESSES_REMEMBERED = 10_000;

    @Inject
    HttpServletRequest request;

    /** Times a minute from one address; 1 or more. */
    @Inject
    @ConfigProperty(name = "limit.posts.per.minute", defaultValue = "60")
    int perMinute;

    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > ADDRESSES_REMEMBERED;
        }
    };

    @Override
    public void filter(ContainerRequestContext context) {
        Bucket bucket;
        synchronized (buckets) {
            bucket = buckets.computeIfAbsent(request.getRemoteAddr(), address -> Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1))).build());
        }
        if (!bucket.tryConsume(1)) {
            throw BrokenRule.of(BrokenRule.Kind.TOO_MANY, "", "page.error.429.text");
        }
    }
}
