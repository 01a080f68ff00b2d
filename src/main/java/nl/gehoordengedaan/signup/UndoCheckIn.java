package nl.gehoordengedaan.signup;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.UUID;
import nl.gehoordengedaan.meeting.Meetings;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.shared.UseCase;

/** A slip at the door: somebody else was meant. Safe to repeat. */
@UseCase
class UndoCheckIn {

    @Inject
    Meetings meetings;

    @Inject
    SignUps signUps;

    @Inject
    InstantSource clock;

    void undo(UUID meeting, UUID id) {
        Door.mustBeOpen(meetings.with(meeting), clock.instant());
        SignUp signUp = signUps.lock(id);
        if (!signUp.meeting().equals(meeting)) {
            throw BrokenRule.missing("signup.missing");
        }
        signUp.checkOut();
    }
}
