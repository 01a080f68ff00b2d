package nl.gehoordengedaan.notification;

import java.time.Instant;
import java.util.UUID;
import nl.gehoordengedaan.shared.Language;

/**
 * A mail ready to go out.
 *
 * @param id       id in the log; becomes its Message-ID, so that a receiver can tell a repeat
 * @param address  to whom
 * @param sender   name shown as the sender; null for the name of the product
 * @param stopLink where the reader ends these mails; null for mails that have no end to choose
 * @param calendar the calendar file that goes with it; null for none
 */
record Envelope(UUID id, Instant at, String address, String sender, Language language, MailText words, String html, String stopLink,
                CalendarPart calendar) {
}
