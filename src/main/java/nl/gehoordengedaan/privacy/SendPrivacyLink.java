package nl.gehoordengedaan.privacy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import nl.gehoordengedaan.notification.EmailAddress;
import nl.gehoordengedaan.notification.Letter;
import nl.gehoordengedaan.notification.Mailing;
import nl.gehoordengedaan.notification.Recipient;
import nl.gehoordengedaan.shared.Ids;
import nl.gehoordengedaan.shared.Language;
import nl.gehoordengedaan.shared.UseCase;

/**
 * Somebody wants to know what is known of an address: a link goes there when something is, and nowhere else. Who asks sees no difference.
 * At most {@value #MAILS_AN_HOUR} an hour to one address.
 */
@UseCase
class SendPrivacyLink {

    static final int MAILS_AN_HOUR = 3;

    @Inject
    KnownData known;

    @Inject
    Removals removals;

    @Inject
    Mailing mailing;

    @Inject
    InstantSource clock;

    /** @param email as typed; null for nothing */
    void send(String email, Language language) {
        EmailAddress.mustBeReachable("email", email);
        Instant now = clock.instant();
        long sent = removals.links(email).stream().filter(link -> link.madeAt().isAfter(now.minus(Duration.ofHours(1)))).count();
        if (sent < MAILS_AN_HOUR && !known.about(email).isEmpty()) {
            String secret = Ids.secret();
            removals.add(new PrivacyLink(secret, email, language, now));
            mailing.queue(new Letter("privacy.link", Ids.next(), null, new Recipient(PrivacyLink.normal(email), language),
                Map.of("personalSecret", secret)));
        }
    }
}
