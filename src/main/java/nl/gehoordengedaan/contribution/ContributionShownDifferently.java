package nl.gehoordengedaan.contribution;

import java.time.Instant;
import java.util.UUID;

/** What the public gets to see was changed afterwards; what was shown before must not be read anywhere any more. */
public record ContributionShownDifferently(UUID id, UUID programme, String code, String publicText, String withheldBecause, Instant at) {
}
