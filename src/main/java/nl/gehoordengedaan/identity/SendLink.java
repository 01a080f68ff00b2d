package nl.gehoordengedaan.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import nl.gehoordengedaan.shared.Ids;

/** Makes a personal link and hands it to the mail, in the transaction of the act. */
@ApplicationScoped
class SendLink {

    @Inject
    LoginLinks links;

    @Inject
    LinkMail mail;

    @Inject
    IdentitySettings settings;

    @Inject
    InstantSource clock;

    void send(Account to, LinkMail.Purpose purpose) {
        Instant now = clock.instant();
        Instant expiresAt = now.plus(settings.linkValid());
        String secret = Ids.secret();
        LoginLink link = new LoginLink(to, purpose, secret, now, expiresAt);
        links.add(link);
        mail.send(new LinkMail.Request(link.id(), purpose, to.name(), to.email(), to.language(),
            settings.publicUrl() + "/login/link/" + secret, expiresAt));
    }
}
