package nl.gehoordengedaan.contribution;

import java.time.Instant;
import java.util.UUID;

/** It is decided what the public gets to see; {@code publicText} is that text, or null when it is withheld. */
public record ContributionChecked(UUID id, UUID programme, String code, String publicText, String withheldBecause, Instant at) {
}
