package nl.gehoordengedaan.identity;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import nl.gehoordengedaan.shared.UseCase;
import org.jboss.logging.Logger;

/** Takes a role back. It ends with the next request; one administrator always remains. */
@UseCase
class RevokeRole {

    private static final Logger LOG = Logger.getLogger(RevokeRole.class);

    @Inject
    Accounts accounts;

    @Inject
    OneAdministrator oneAdministrator;

    @Inject
    InstantSource clock;

    void revoke(UUID accountId, UUID grantId, Actor by) {
        List<Account> administrators = oneAdministrator.now();
        Account account = accounts.toChange(accountId);
        RoleGrant grant = account.revoke(grantId, by.account(), clock.instant());
        if (grant.role() == Role.ADMINISTRATOR) {
            oneAdministrator.remainsBeside(accountId, administrators);
        }
        LOG.infof("Grant %s of account %s revoked by %s", grantId, accountId, by.account());
    }
}
