package nl.gehoordengedaan.action;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/** Ids of things that are told once for each date: the same date gives the same id, so nothing is told twice; a moved date another. */
final class Moments {

    private Moments() {
    }

    static UUID of(Action action, String what, Instant date) {
        return UUID.nameUUIDFromBytes((action.id() + " " + what + " " + date).getBytes(StandardCharsets.UTF_8));
    }
}
