package nl.gehoordengedaan.signup;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.UUID;
import nl.gehoordengedaan.meeting.Meetings;
import nl.gehoordengedaan.shared.UseCase;

/** A slip at the door: these people are not counted. Safe to repeat. */
@UseCase
class UndoWalkIn {

    @Inject
    Meetings meetings;

    @Inject
    WalkIns walkIns;

    @Inject
    InstantSource clock;

    void undo(UUID meeting, UUID id) {
        Door.mustBeOpen(meetings.with(meeting), clock.instant());
        walkIns.of(meeting, id).ifPresent(walkIns::remove);
    }
}
