package nl.gehoordengedaan.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.InstantSource;
import java.time.ZoneId;

/** The one source of time. The engine follows it too. Only a server provisioned for tests replaces it with one that can be moved. */
@ApplicationScoped
public class Clock {

    /** The zone in which residents read a clock and deadlines are counted. */
    public static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    @Produces
    @ApplicationScoped
    InstantSource time() {
        return new SystemTime();
    }

    /** A class of its own, so that it can be proxied. */
    static class SystemTime implements InstantSource {
        private final InstantSource system = InstantSource.system();

        @Override
        public java.time.Instant instant() {
            return system.instant();
        }
    }
}
