package nl.gehoordengedaan.identity;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.UUID;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.shared.UseCase;
import org.jboss.logging.Logger;

/** Log out: in this browser, in one of the others, or everywhere at once. */
@UseCase
class EndSessions {

    private static final Logger LOG = Logger.getLogger(EndSessions.class);

    @Inject
    LoginSessions sessions;

    @Inject
    InstantSource clock;

    void end(String token) {
        sessions.endToken(token, clock.instant());
    }

    /** Only one's own; that of another account is as good as absent. */
    void endOne(UUID session, Actor by) {
        if (!sessions.end(session, by.account(), clock.instant())) {
            throw BrokenRule.missing("identity.session.missing");
        }
    }

    void endAll(UUID account) {
        sessions.endAll(account, clock.instant());
        LOG.infof("Account %s logged out everywhere", account);
    }
}
