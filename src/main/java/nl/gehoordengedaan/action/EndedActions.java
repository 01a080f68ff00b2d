package nl.gehoordengedaan.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.gehoordengedaan.contribution.EndOfAction;

/** An action has ended when it is settled how: from then on nobody joins what it came from. */
@ApplicationScoped
class EndedActions implements EndOfAction {

    @Inject
    Actions actions;

    @Override
    public boolean hasEnded(String action) {
        return actions.byCode(action).flatMap(Action::outcome).isPresent();
    }
}
