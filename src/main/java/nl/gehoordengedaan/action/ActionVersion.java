package nl.gehoordengedaan.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.OptionalInt;
import nl.gehoordengedaan.api.Versioned;

/** Which version of an action there is. */
@ApplicationScoped
class ActionVersion implements Versioned {

    @Inject
    Actions actions;

    @Override
    public String parameter() {
        return "action";
    }

    @Override
    public OptionalInt versionWithLock(String named) {
        return actions.idOf(named).map(actions::lock).stream().mapToInt(Action::version).findFirst();
    }
}
