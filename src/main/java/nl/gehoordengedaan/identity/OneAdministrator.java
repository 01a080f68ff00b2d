package nl.gehoordengedaan.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.gehoordengedaan.shared.BrokenRule;

/** Sees to it that somebody remains who can manage accounts, whoever takes a role back or blocks an account at the same time. */
@ApplicationScoped
class OneAdministrator {

    @Inject
    Accounts accounts;

    @Inject
    IdentitySettings settings;

    /** Those who are administrator now; to be asked first in a transaction, which nobody else's can overtake from then on. */
    List<Account> now() {
        return accounts.administratorsLocked();
    }

    /** @throws BrokenRule when nobody but this one can log in and manage accounts */
    void remainsBeside(UUID account, List<Account> administrators) {
        if (administrators.stream().noneMatch(each -> !each.id().equals(account) && canLogIn(each))) {
            throw BrokenRule.conflict("identity.grant.last-administrator");
        }
    }

    private boolean canLogIn(Account account) {
        return account.state() == Account.State.ACTIVE && (!account.isExample() || settings.demoPassword().isPresent());
    }
}
