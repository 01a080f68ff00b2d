package nl.gehoordengedaan.identity;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.UUID;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.shared.UseCase;
import org.jboss.logging.Logger;

/** Keeps somebody out at once, in every browser, or lets them in again. What they did stays. */
@UseCase
class BlockAccount {

    private static final Logger LOG = Logger.getLogger(BlockAccount.class);

    @Inject
    Accounts accounts;

    @Inject
    LoginSessions sessions;

    @Inject
    InstantSource clock;

    void block(UUID accountId, Actor by) {
        Account account = accounts.toChange(accountId);
        account.block(by.account());
        if (account.isAdministrator() && !accounts.anotherAdministratorThan(accountId)) {
            throw BrokenRule.conflict("identity.grant.last-administrator");
        }
        sessions.endAll(accountId, clock.instant());
        LOG.infof("Account %s blocked by %s", accountId, by.account());
    }

    void unblock(UUID accountId, Actor by) {
        accounts.toChange(accountId).unblock();
        LOG.infof("Account %s unblocked by %s", accountId, by.account());
    }
}
