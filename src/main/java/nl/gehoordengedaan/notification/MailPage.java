package nl.gehoordengedaan.notification;

import java.time.Instant;
import nl.gehoordengedaan.shared.Language;

/**
 * One mail that was or will be sent, as an organiser sees it: without the address and without secrets.
 *
 * @param text        what it says; null for whoever may not read the words of residents in its programme
 * @param interrupted tries that never told how they ended; the reader may have got the mail more than once
 * @param answer      what the mail server said last; null when it said nothing yet
 */
public record MailPage(String kindName, String code, Language language, String shownAddress, String title, String text, Mail.State state,
                       int attempts, int interrupted, String answer, Instant createdAt, Instant triedAt, Instant settledAt) {
}
