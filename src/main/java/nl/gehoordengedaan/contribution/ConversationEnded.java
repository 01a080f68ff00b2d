package nl.gehoordengedaan.contribution;

import java.time.Instant;
import java.util.UUID;

/** They talked, or it was tried in vain ({@code reached} is false). */
public record ConversationEnded(UUID contribution, UUID programme, String code, boolean reached, Instant at) {
}
