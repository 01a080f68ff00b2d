package nl.gehoordengedaan.identity;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import nl.gehoordengedaan.shared.UseCase;
import org.jboss.logging.Logger;

/** Keeps somebody out at once, in every browser, or lets them in again. What they did stays. */
@UseCase
class BlockAccount {

    private static final Logger LOG = Logger.getLogger(BlockAccount.class);

    @Inject
    Accounts accounts;

    @Inject
    OneAdministrator oneAdministrator;

    @Inject
    LoginSessions sessions;

    @Inject
    InstantSource clock;

    void block(UUID accountId, Actor by) {
        List<Account> administrators = oneAdministrator.now();
        Account account = accounts.toChange(accountId);
        account.block(by.account());
        if (account.isAdministrator()) {
            oneAdministrator.remainsBeside(accountId, administrators);
        }
        sessions.endAll(accountId, clock.instant());
        LOG.infof("Account %s blocked by %s", accountId, by.account());
    }

    void unblock(UUID accountId, Actor by) {
        accounts.toChange(accountId).unblock();
        LOG.infof("Account %s unblocked by %s", accountId, by.account());
    }
}
