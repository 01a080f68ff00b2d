package nl.gehoordengedaan.notification;

import java.util.Set;
import java.util.UUID;

/**
 * Which mails of the log are wanted; null for what makes no difference.
 *
 * @param programmes those whose mails may be seen; null for all, and for what belongs to none
 * @param code       the short code of the matter
 */
record MailFilter(Set<UUID> programmes, String code, String kind, Mail.State state) {
}
