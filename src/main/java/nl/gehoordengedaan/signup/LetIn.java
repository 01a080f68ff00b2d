package nl.gehoordengedaan.signup;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.UUID;
import nl.gehoordengedaan.meeting.Meeting;
import nl.gehoordengedaan.meeting.Meetings;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.shared.UseCase;

/** An organiser gives somebody who waits seats, before others or beyond the capacity: a decision of a person, never of the system. */
@UseCase
class LetIn {

    @Inject
    Meetings meetings;

    @Inject
    SignUps signUps;

    @Inject
    SignUpMail mail;

    @Inject
    InstantSource clock;

    void let(UUID id) {
        UUID about = signUps.byId(id).orElseThrow(() -> BrokenRule.missing("signup.missing")).meeting();
        Meeting meeting = meetings.lock(about);
        SignUp signUp = signUps.lock(id);
        if (!meeting.isOpen(clock.instant())) {
            throw BrokenRule.conflict("signup.closed");
        }
        if (signUp.state() == SignUpState.IN) {
            return;
        }
        signUp.moveUp(clock.instant());
        mail.movedUp(signUp, meeting);
    }
}
