package nl.gehoordengedaan.contribution;

import java.time.Instant;
import java.util.UUID;

/** The sender was told, as recorded; the matter is closed. */
public record ContributionClosed(UUID id, UUID programme, String code, Told told, Instant at) {
}
