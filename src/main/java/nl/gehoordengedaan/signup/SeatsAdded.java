package nl.gehoordengedaan.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import nl.gehoordengedaan.meeting.CapacityChanged;

/** The organisers made room for more people: those who wait get seats, in the same transaction. With less room nobody loses seats. */
@ApplicationScoped
class SeatsAdded {

    @Inject
    MoveUp moveUp;

    void moveUp(@Observes CapacityChanged changed) {
        moveUp.moveUp(changed.meeting());
    }
}
