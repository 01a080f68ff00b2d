package nl.gehoordengedaan.signup;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.UUID;
import nl.gehoordengedaan.meeting.Meeting;
import nl.gehoordengedaan.meeting.Meetings;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.shared.UseCase;

/** Somebody does not come after all; whoever waits gets the seats. Safe to repeat. */
@UseCase
class CancelSignUp {

    @Inject
    Meetings meetings;

    @Inject
    SignUps signUps;

    @Inject
    SignUpMail mail;

    @Inject
    MoveUp moveUp;

    @Inject
    InstantSource clock;

    void cancel(UUID id) {
        UUID about = signUps.byId(id).orElseThrow(() -> BrokenRule.missing("signup.missing")).meeting();
        Meeting meeting = meetings.lock(about);
        SignUp signUp = signUps.lock(id);
        if (signUp.state() == SignUpState.CANCELLED) {
            return;
        }
        if (!meeting.isOpen(clock.instant())) {
            throw BrokenRule.conflict("signup.closed");
        }
        signUp.cancel(clock.instant());
        mail.cancelled(signUp, meeting);
        moveUp.moveUp(about);
    }
}
