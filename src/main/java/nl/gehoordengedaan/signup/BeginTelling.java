package nl.gehoordengedaan.signup;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.UUID;
import nl.gehoordengedaan.meeting.Meeting;
import nl.gehoordengedaan.meeting.Meetings;
import nl.gehoordengedaan.shared.UseCase;
import nl.gehoordengedaan.workflow.Processes;

/** Many people must hear something of a meeting: {@code bpmn/signup.bpmn} writes to some of them at a time. The same is told once. */
@UseCase
class BeginTelling {

    @Inject
    Meetings meetings;

    @Inject
    Tellings tellings;

    @Inject
    SignUps signUps;

    @Inject
    Invitees invitees;

    @Inject
    Processes processes;

    @Inject
    InstantSource clock;

    /**
     * @param occasion what makes it another telling than the one before
     * @param days     of a reminder: so many days before it; otherwise 0
     */
    void begin(UUID about, Telling.What what, String occasion, int days) {
        if (tellings.isBegun(about, what, occasion)) {
            return;
        }
        Meeting meeting = meetings.with(about);
        long total = what == Telling.What.INVITATION
            ? invitees.confirmed(meeting.programme()).values().stream().mapToLong(Long::longValue).sum() : signUps.countToTell(about, what.states());
        Telling telling = new Telling(about, what, occasion, days, (int) total, clock.instant());
        tellings.add(telling);
        processes.start("signup", telling.id(), meeting.programme());
    }
}
