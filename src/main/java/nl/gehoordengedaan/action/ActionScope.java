package nl.gehoordengedaan.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.gehoordengedaan.identity.Scope;
import nl.gehoordengedaan.identity.ScopeOf;

/** An action belongs to its programme and to the organisation that does it. */
@ApplicationScoped
class ActionScope implements ScopeOf {

    @Inject
    Actions actions;

    @Override
    public String parameter() {
        return "action";
    }

    @Override
    public Optional<Scope> scope(String id) {
        return actions.idOf(id).flatMap(actions::byId).map(action -> new Scope(action.programme(), action.partner().orElse(null)));
    }
}
