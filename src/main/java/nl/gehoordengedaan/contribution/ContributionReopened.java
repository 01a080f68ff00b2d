package nl.gehoordengedaan.contribution;

import java.time.Instant;
import java.util.UUID;

/** A joining was taken back: it waits for a response of its own again. */
public record ContributionReopened(UUID id, UUID programme, String code, String because, Instant at) {
}
