package nl.gehoordengedaan.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.gehoordengedaan.shared.Ids;

/** Who may do what is decided for the whole installation, also when it is a role in one programme. */
@ApplicationScoped
class GrantScope implements ScopeOf {

    @Inject
    Accounts accounts;

    @Override
    public String parameter() {
        return "grant";
    }

    @Override
    public Optional<Scope> scope(String id) {
        return Ids.parse(id).filter(accounts::hasGrant).map(grant -> Scope.INSTALLATION);
    }
}
