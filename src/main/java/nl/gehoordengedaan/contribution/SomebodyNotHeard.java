package nl.gehoordengedaan.contribution;

import java.time.Instant;
import java.util.UUID;

/** Somebody said of the response to this contribution: I was not heard. */
public record SomebodyNotHeard(UUID contribution, UUID programme, String code, Instant at) {
}
