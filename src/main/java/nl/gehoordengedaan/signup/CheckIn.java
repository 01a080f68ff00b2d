package nl.gehoordengedaan.signup;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.UUID;
import nl.gehoordengedaan.meeting.Meetings;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.shared.UseCase;

/** Somebody is at the door who signed up. Twice, or on two telephones, is once. */
@UseCase
class CheckIn {

    @Inject
    Meetings meetings;

    @Inject
    SignUps signUps;

    @Inject
    InstantSource clock;

    /** @param people how many of this party there are */
    void check(UUID meeting, UUID id, int people) {
        Door.mustBeOpen(meetings.with(meeting), clock.instant());
        SignUp signUp = signUps.lock(id);
        if (!signUp.meeting().equals(meeting) || signUp.isContactRemoved()) {
            throw BrokenRule.missing("signup.missing");
        }
        signUp.checkIn(people, clock.instant());
    }
}
