package nl.gehoordengedaan.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;

/** Makes a personal link and hands it to the mail, in the transaction of the act. */
@ApplicationScoped
class SendLink {

    @Inject
    LoginLinks links;

    @Inject
    Instance<LinkMail> mail;

    @Inject
    IdentitySettings settings;

    @Inject
    InstantSource clock;

    void send(Account to, LinkMail.Purpose purpose) {
        Instant now = clock.instant();
        LoginLink link = new LoginLink(to, purpose, now, now.plus(settings.linkValid()));
        links.add(link);
        mail.forEach(each -> each.send(link.id()));
    }
}
