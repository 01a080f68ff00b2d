package nl.gehoordengedaan.identity;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.UUID;
import nl.gehoordengedaan.shared.UseCase;
import org.jboss.logging.Logger;

/** Gives an account one more role. It holds from the next request on. */
@UseCase
class GrantRole {

    private static final Logger LOG = Logger.getLogger(GrantRole.class);

    @Inject
    Accounts accounts;

    @Inject
    KnownPlaces places;

    @Inject
    InstantSource clock;

    void grant(UUID accountId, Visitor.Grant asked, Actor by) {
        places.check(asked);
        RoleGrant grant = accounts.toChange(accountId).grant(asked, by.account(), clock.instant());
        LOG.infof("Grant %s: account %s is %s in programme %s for organisation %s, by %s", grant.id(), accountId, asked.role(),
            asked.programme(), asked.organisation(), by.account());
    }
}
