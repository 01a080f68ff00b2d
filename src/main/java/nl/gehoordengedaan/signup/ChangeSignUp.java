package nl.gehoordengedaan.signup;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.UUID;
import nl.gehoordengedaan.meeting.Meeting;
import nl.gehoordengedaan.meeting.Meetings;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.shared.UseCase;

/** Somebody comes with more or fewer people, or needs something else. */
@UseCase
class ChangeSignUp {

    @Inject
    Meetings meetings;

    @Inject
    SignUps signUps;

    @Inject
    SignUpMail mail;

    @Inject
    MoveUp moveUp;

    @Inject
    WarnOfSeats warnOfSeats;

    @Inject
    InstantSource clock;

    void change(UUID id, int companions, Wishes wishes) {
        UUID about = signUps.byId(id).orElseThrow(() -> BrokenRule.missing("signup.missing")).meeting();
        Meeting meeting = meetings.lock(about);
        SignUp signUp = signUps.lock(id);
        if (!meeting.isOpen(clock.instant())) {
            throw BrokenRule.conflict("signup.closed");
        }
        Seats seats = signUps.seats(about, meeting.capacity().orElse(null));
        int before = signUp.companions();
        boolean same = companions == before && wishes.equals(signUp.wishes());
        signUp.change(companions, wishes, seats);
        if (same) {
            return;
        }
        mail.changed(signUp, meeting);
        if (signUp.state() == SignUpState.IN) {
            warnOfSeats.warn(about, seats, seats.given() + companions - before);
        }
        if (companions < before) {
            moveUp.moveUp(about);
        }
    }
}
