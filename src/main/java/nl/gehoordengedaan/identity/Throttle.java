package nl.gehoordengedaan.identity;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.shared.Ids;

/**
 * Slows down whoever guesses passwords or has links mailed, per account and client address together: ten tries, then one a minute.
 * Nobody can use it to keep another person out, because that person comes from another address; nothing is ever locked.
 * Each node counts for itself, in memory.
 */
@ApplicationScoped
class Throttle {

    static final int TRIES = 10;
    private static final Duration ONE_MORE_TRY = Duration.ofMinutes(1);
    /** Of one address over all accounts: a town hall has many people behind one. */
    private static final int TRIES_OF_ADDRESS = 60;
    private static final Duration ONE_MORE_OF_ADDRESS = Duration.ofSeconds(5);
    private static final int REMEMBERED = 20_000;

    private final Map<String, Bucket> buckets = new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    };

    private InstantSource clock;

    protected Throttle() {
    }

    @Inject
    Throttle(InstantSource clock) {
        this.clock = clock;
    }

    /** Counts one try. Before the password is looked at, so that parallel guesses do not slip through. */
    void tried(String deed, String email, String address) {
        String from = network(address);
        Bucket ofAddress = bucket(deed + " " + from, TRIES_OF_ADDRESS, ONE_MORE_OF_ADDRESS);
        Bucket ofBoth = bucket(key(deed, email, from), TRIES, ONE_MORE_TRY);
        if (!ofAddress.tryConsume(1) || !ofBoth.tryConsume(1)) {
            throw BrokenRule.of(BrokenRule.Kind.TOO_MANY, "", "identity.login.too-often");
        }
    }

    /** It was right: earlier slips are forgotten. */
    void succeeded(String deed, String email, String address) {
        String from = network(address);
        bucket(deed + " " + from, TRIES_OF_ADDRESS, ONE_MORE_OF_ADDRESS).addTokens(1);
        synchronized (buckets) {
            buckets.remove(key(deed, email, from));
        }
    }

    /** An e-mail address typed here may be very long, and is nobody's business in memory. */
    private static String key(String deed, String email, String from) {
        return Ids.hash(deed + " " + Account.normal(email) + " " + from);
    }

    /** One household has 2^64 addresses of the newer kind. */
    private static String network(String address) {
        if (address == null || !address.contains(":")) {
            return String.valueOf(address);
        }
        try {
            byte[] bytes = java.net.InetAddress.getByName(address).getAddress();
            return bytes.length == 16 ? java.util.HexFormat.of().formatHex(bytes, 0, 8) : address;
        } catch (java.net.UnknownHostException notAnAddress) {
            return address;
        }
    }

    private Bucket bucket(String key, int tries, Duration oneMore) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(key, absent -> Bucket.builder()
                .withCustomTimePrecision(new TimeMeter() {
                    @Override
                    public long currentTimeNanos() {
                        return clock.millis() * 1_000_000;
                    }

                    @Override
                    public boolean isWallClockBased() {
                        return true;
                    }
                })
                .addLimit(limit -> limit.capacity(tries).refillGreedy(1, oneMore)).build());
        }
    }
}
