package nl.gehoordengedaan.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import nl.gehoordengedaan.identity.StillNeeded;

/** Whoever reported something stays reachable while an action that came of it is not finished. */
@ApplicationScoped
class ReportersStillNeeded implements StillNeeded {

    @Inject
    Actions actions;

    @Override
    public Set<UUID> since(Collection<UUID> matters, Instant moment) {
        return actions.originsOfOpen(matters, moment);
    }
}
