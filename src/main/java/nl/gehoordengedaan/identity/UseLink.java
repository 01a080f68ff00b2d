package nl.gehoordengedaan.identity;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.shared.UseCase;
import org.jboss.logging.Logger;

/** Uses a personal link, once: logs in, after choosing a password when this person needs one. Looking at a link changes nothing. */
@UseCase
class UseLink {

    private static final Logger LOG = Logger.getLogger(UseLink.class);

    /** What a link that is still good will do, for whoever opens it. */
    record Opened(String name, boolean asksPassword) {
    }

    @Inject
    LoginLinks links;

    @Inject
    LoginSessions sessions;

    @Inject
    Passwords passwords;

    @Inject
    BeginSession beginSession;

    @Inject
    InstantSource clock;

    /** Looks, and changes nothing: a mail scanner may do so too. */
    Optional<Opened> look(String secret) {
        return links.good(secret, clock.instant()).map(link -> new Opened(link.account().name(), link.account().needsPassword()));
    }

    /**
     * @param password the chosen password; not looked at for somebody who logs in by link
     * @return the token for the cookie
     */
    String use(String secret, String password, String repeated) {
        Instant now = clock.instant();
        LoginLink link = links.good(secret, now).orElseThrow(() -> BrokenRule.missing("identity.link.gone"));
        Account account = link.account();
        if (account.needsPassword()) {
            Passwords.check("password", password, account.name(), account.email());
            if (!password.equals(repeated)) {
                throw BrokenRule.input("repeated", "identity.password.differs");
            }
            account.choosePassword(passwords.hash(password));
            sessions.endAll(account.id(), now);
            LOG.infof("Account %s chose a password by link", account.id());
        } else {
            account.linkUsed();
        }
        if (!links.use(link, now)) {
            throw BrokenRule.missing("identity.link.gone");
        }
        return beginSession.begin(account.id(), account.needsPassword() ? WayIn.PASSWORD : WayIn.LINK);
    }
}
