package nl.gehoordengedaan.rhythm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import nl.gehoordengedaan.meeting.MeetingArranged;

/** Hears of every meeting that is planned, moved, cancelled or held, in the same transaction. */
@ApplicationScoped
class FollowsMeetings {

    @Inject
    LookAtTurns lookAtTurns;

    void arranged(@Observes MeetingArranged event) {
        lookAtTurns.look(event.id());
    }
}
