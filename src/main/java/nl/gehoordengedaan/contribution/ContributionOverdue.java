package nl.gehoordengedaan.contribution;

import java.time.Instant;
import java.util.UUID;

/** The deadline passed without an answer. */
public record ContributionOverdue(UUID id, UUID programme, String code, Instant dueAt, Instant at) {
}
