package nl.gehoordengedaan.contribution;

import java.time.Instant;
import java.util.UUID;

/** An answer was given. */
public record ContributionAnswered(UUID id, UUID programme, String code, String answer, Instant at) {
}
