package nl.gehoordengedaan.contribution;

import java.time.Instant;
import java.util.UUID;

/** A response was given. {@code text} is what everyone may read of it; for one that is joined or split it begins with the numbers. */
public record ContributionResponded(UUID id, UUID programme, String code, ResponseKind kind, String text, Instant at) {
}
