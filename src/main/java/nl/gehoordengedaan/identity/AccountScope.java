package nl.gehoordengedaan.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.gehoordengedaan.shared.Ids;

/** An account belongs to the whole installation. */
@ApplicationScoped
class AccountScope implements ScopeOf {

    @Inject
    Accounts accounts;

    @Override
    public String parameter() {
        return "account";
    }

    @Override
    public Optional<Scope> scope(String id) {
        return Ids.parse(id).flatMap(accounts::find).map(account -> Scope.INSTALLATION);
    }
}
