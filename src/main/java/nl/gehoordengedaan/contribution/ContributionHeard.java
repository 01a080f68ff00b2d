package nl.gehoordengedaan.contribution;

import java.time.Instant;
import java.util.UUID;

/** Something was said. {@code commitment} binds the words without telling them. */
public record ContributionHeard(UUID id, UUID programme, String code, Kind kind, String commitment, Instant at) {
}
