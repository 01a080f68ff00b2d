package nl.gehoordengedaan.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.gehoordengedaan.identity.ProgrammeDirectory.ProgrammeName;
import nl.gehoordengedaan.page.Page;

/** Accounts with the roles they have now, as a list to read: a few queries, however many there are. */
@ApplicationScoped
class AccountList {

    @Inject
    Accounts accounts;

    @Inject
    KnownPlaces places;

    List<AccountsPage.Row> page(String search, int first, int size) {
        List<ProgrammeName> known = places.programmes();
        List<Account> found = accounts.page(search, first, size);
        Map<UUID, List<RoleGrant>> grants = accounts.activeGrants(found);
        return found.stream().map(account -> new AccountsPage.Row(account.id().toString(), account.name(), account.email(),
            account.state().name(), account.loggedInAt(), grants.getOrDefault(account.id(), List.of()).stream()
            .map(grant -> new OwnAccountPage.OwnRole(grant.role().name(), KnownPlaces.name(grant.given(), known))).toList())).toList();
    }

    /** "Partner staff · Wij de Westwijk · Irado" */
    static String words(Page page, OwnAccountPage.OwnRole role) {
        return page.msg("identity.role." + role.role()) + (role.place().isEmpty() ? "" : " · " + role.place());
    }
}
