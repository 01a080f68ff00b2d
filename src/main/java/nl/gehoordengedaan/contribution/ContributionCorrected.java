package nl.gehoordengedaan.contribution;

import java.time.Instant;
import java.util.UUID;

/**
 * A response was corrected.
 *
 * @param text    what it says now
 * @param oldGone true when what it said before should not have been public
 */
public record ContributionCorrected(UUID id, UUID programme, String code, String text, boolean oldGone, Instant at) {
}
