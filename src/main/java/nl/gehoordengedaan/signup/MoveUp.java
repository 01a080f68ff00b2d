package nl.gehoordengedaan.signup;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.UUID;
import nl.gehoordengedaan.meeting.Meeting;
import nl.gehoordengedaan.meeting.Meetings;
import nl.gehoordengedaan.shared.UseCase;

/** Seats came free: those who wait get them, oldest first, and hear it. */
@UseCase
class MoveUp {

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

    void moveUp(UUID id) {
        Meeting meeting = meetings.lock(id);
        if (!meeting.isOpen(clock.instant())) {
            return;
        }
        Seats seats = signUps.seats(id, meeting.capacity().orElse(null));
        int given = seats.given();
        for (SignUp next : seats.next(signUps.waiting(id))) {
            next.moveUp(clock.instant());
            given += next.people();
            mail.movedUp(next, meeting);
        }
        warnOfSeats.warn(id, seats, given);
    }
}
