package nl.gehoordengedaan.live;

import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.gehoordengedaan.shared.BrokenRule;

/**
 * Slows down whoever guesses codes of tables. Only wrong ones are counted, per address and in memory: a whole room shares one address, and whoever has a
 * code that works is never kept waiting.
 */
@ApplicationScoped
class WrongCodes {

    private static final int TRIES = 20;
    private static final Duration MEANWHILE = Duration.ofMinutes(1);
    private static final int ADDRESSES_REMEMBERED = 10_000;

    @Inject
    HttpServletRequest request;

    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > ADDRESSES_REMEMBERED;
        }
    };

    /** @throws BrokenRule when so many wrong codes came from this address that no more are looked at for a moment */
    <T> Optional<T> look(Supplier<Optional<T>> search) {
        Bucket bucket;
        synchronized (buckets) {
            bucket = buckets.computeIfAbsent(request.getRemoteAddr(),
                address -> Bucket.builder().addLimit(limit -> limit.capacity(TRIES).refillGreedy(TRIES, MEANWHILE)).build());
        }
        if (bucket.getAvailableTokens() < 1) {
            throw BrokenRule.of(BrokenRule.Kind.TOO_MANY, "", "page.error.429.text");
        }
        Optional<T> found = search.get();
        if (found.isEmpty()) {
            bucket.tryConsume(1);
        }
        return found;
    }
}
