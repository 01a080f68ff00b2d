package nl.gehoordengedaan.signup;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.UUID;
import nl.gehoordengedaan.meeting.Meeting;
import nl.gehoordengedaan.meeting.Meetings;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.shared.UseCase;

/** Somebody who had cancelled comes after all: with seats when there are, else behind those who wait. Safe to repeat. */
@UseCase
class SignUpAgain {

    @Inject
    Meetings meetings;

    @Inject
    SignUps signUps;

    @Inject
    SignUpMail mail;

    @Inject
    WarnOfSeats warnOfSeats;

    @Inject
    InstantSource clock;

    void sign(UUID id) {
        UUID about = signUps.byId(id).orElseThrow(() -> BrokenRule.missing("signup.missing")).meeting();
        Meeting meeting = meetings.lock(about);
        SignUp signUp = signUps.lock(id);
        if (signUp.state() != SignUpState.CANCELLED) {
            return;
        }
        if (!meeting.isOpen(clock.instant()) || signUp.isContactRemoved()) {
            throw BrokenRule.conflict("signup.closed");
        }
        Seats seats = signUps.seats(about, meeting.capacity().orElse(null));
        signUp.again(seats.forParty(signUp.people()), signUps.nextNumber(about), clock.instant());
        mail.received(signUp, meeting);
        if (signUp.state() == SignUpState.IN) {
            warnOfSeats.warn(about, seats, seats.given() + signUp.people());
        }
    }
}
