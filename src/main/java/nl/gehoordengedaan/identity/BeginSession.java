package nl.gehoordengedaan.identity;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import nl.gehoordengedaan.shared.Ids;
import nl.gehoordengedaan.shared.UseCase;
import org.jboss.logging.Logger;

/** Somebody has shown who they are, in whatever way: from now on this browser is theirs. Always a new token, never one that was sent in. */
@UseCase
class BeginSession {

    private static final Logger LOG = Logger.getLogger(BeginSession.class);

    /** Where an account was used, and which links were sent, is kept no longer than a quarter of a year. */
    private static final Duration KEPT = Duration.ofDays(90);

    @Inject
    Accounts accounts;

    @Inject
    LoginSessions sessions;

    @Inject
    LoginLinks links;

    @Inject
    InstantSource clock;

    /** @return the token for the cookie; only its hash is kept */
    String begin(UUID accountId, WayIn way) {
        Account account = accounts.with(accountId);
        String token = Ids.secret();
        Instant now = clock.instant();
        account.loggedIn(now);
        sessions.forget(accountId, now.minus(KEPT));
        links.forget(accountId, now.minus(KEPT));
        sessions.add(new LoginSession(account, token, way, now));
        LOG.infof("Account %s logged in by %s", accountId, way);
        return token;
    }
}
