package nl.gehoordengedaan.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import nl.gehoordengedaan.contribution.Contribution;
import nl.gehoordengedaan.contribution.Contributions;
import nl.gehoordengedaan.workflow.UrgencyChanged;

/** An action cannot wait as long as it is not done and one of those it came from was marked as urgent. */
@ApplicationScoped
class UrgentActions {

    @Inject
    Contributions contributions;

    @Inject
    Event<UrgencyChanged> changed;

    boolean isUrgent(Action action) {
        return action.state().isOpen() && contributions.all(action.origins()).stream().anyMatch(Contribution::isUrgent);
    }

    /** What it came from is not the same as before. */
    void settle(Action action) {
        changed.fire(new UrgencyChanged(action.id(), isUrgent(action)));
    }
}
