package nl.gehoordengedaan.identity;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.UUID;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.shared.Language;
import nl.gehoordengedaan.shared.UseCase;
import org.jboss.logging.Logger;

/** What people change of their own account: the name that colleagues see, the language of their mail, the password. */
@UseCase
class ChangeOwnAccount {

    private static final Logger LOG = Logger.getLogger(ChangeOwnAccount.class);
    private static final String DEED = "password";

    @Inject
    Accounts accounts;

    @Inject
    LoginSessions sessions;

    @Inject
    Passwords passwords;

    @Inject
    Throttle throttle;

    @Inject
    BeginSession beginSession;

    @Inject
    InstantSource clock;

    void describe(UUID id, String name, Language language) {
        accounts.with(id).describe(name, language);
    }

    /**
     * Whoever finds a browser open cannot take the account over: the old password is asked. All logins end, this one is renewed.
     *
     * @return the new token for the cookie
     */
    String changePassword(UUID id, String old, String password, String repeated, String clientAddress) {
        Account account = accounts.with(id);
        throttle.tried(DEED, account.email(), clientAddress);
        if (!passwords.fits(old, account.passwordHash())) {
            throw BrokenRule.input("old", "identity.password.old-wrong");
        }
        throttle.succeeded(DEED, account.email(), clientAddress);
        Passwords.check("password", password, account.name(), account.email());
        if (!password.equals(repeated)) {
            throw BrokenRule.input("repeated", "identity.password.differs");
        }
        account.choosePassword(passwords.hash(password));
        sessions.endAll(id, clock.instant());
        LOG.infof("Account %s changed its password", id);
        return beginSession.begin(id, WayIn.PASSWORD);
    }
}
