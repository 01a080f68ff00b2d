package nl.gehoordengedaan.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.gehoordengedaan.shared.BrokenRule;
import org.jboss.logging.Logger;

/**
 * Staff log in with their address and a password. Not one transaction: checking a password takes long on purpose, and would hold a
 * connection to the database meanwhile.
 */
@ApplicationScoped
class LogInWithPassword {

    private static final Logger LOG = Logger.getLogger(LogInWithPassword.class);
    private static final String DEED = "password";

    @Inject
    Accounts accounts;

    @Inject
    Passwords passwords;

    @Inject
    Throttle throttle;

    @Inject
    CountFailure countFailure;

    @Inject
    BeginSession beginSession;

    @Inject
    IdentitySettings settings;

    /**
     * @return the token for the cookie
     * @throws BrokenRule the same one for a wrong password, an unknown address and a blocked account
     */
    String logIn(String email, String password, String clientAddress) {
        Account account = check(email, password, clientAddress)
            .orElseThrow(() -> BrokenRule.input("email", "identity.login.wrong"));
        return beginSession.begin(account.id(), WayIn.PASSWORD);
    }

    /** The account to which both belong; empty when there is none that may log in. Each call is a try that counts. */
    Optional<Account> check(String email, String password, String clientAddress) {
        throttle.tried(DEED, email, clientAddress);
        Optional<Account> account = accounts.withEmail(email);
        boolean fits = passwords.fits(password, account.map(Account::passwordHash).orElse(null));
        if (!fits || account.get().state() != Account.State.ACTIVE || account.get().isExample() && settings.demoPassword().isEmpty()) {
            account.ifPresent(found -> {
                countFailure.count(found.id());
                LOG.infof("Login to account %s refused", found.id());
            });
            return Optional.empty();
        }
        throttle.succeeded(DEED, email, clientAddress);
        return account;
    }
}
