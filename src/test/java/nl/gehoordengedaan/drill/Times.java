package nl.gehoordengedaan.drill;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;

/** How long each of many requests took, in milliseconds. */
final class Times {

    private final Queue<Double> all = new ConcurrentLinkedQueue<>();

    <T> T of(Callable<T> request) throws Exception {
        long began = System.nanoTime();
        T answer = request.call();
        add(Duration.ofNanos(System.nanoTime() - began));
        return answer;
    }

    void add(Duration took) {
        all.add(took.toNanos() / 1e6);
    }

    int count() {
        return all.size();
    }

    /** @param share 0.95 for the time within which 95 of 100 were done */
    double within(double share) {
        List<Double> sorted = all.stream().sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get(Math.min(sorted.size() - 1, (int) Math.ceil(share * sorted.size()) - 1));
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%d requests, p50 %.0f ms, p95 %.0f ms, longest %.0f ms", count(), within(0.5), within(0.95), within(1));
    }
}
