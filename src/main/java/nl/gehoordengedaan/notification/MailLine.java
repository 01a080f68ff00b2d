package nl.gehoordengedaan.notification;

import java.time.Instant;
import java.util.UUID;
import nl.gehoordengedaan.shared.Language;

/** One mail in the list of what was sent; without its text and without the address. */
public record MailLine(UUID id, String kind, String code, Language language, String shownAddress, String title, Mail.State state,
                       int attempts, Instant createdAt, Instant settledAt) {
}
