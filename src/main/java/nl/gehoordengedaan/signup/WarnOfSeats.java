package nl.gehoordengedaan.signup;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.gehoordengedaan.identity.People;
import nl.gehoordengedaan.identity.Role;
import nl.gehoordengedaan.meeting.Meeting;
import nl.gehoordengedaan.meeting.Meetings;
import nl.gehoordengedaan.notification.Letter;
import nl.gehoordengedaan.notification.Mailing;
import nl.gehoordengedaan.notification.Recipient;
import nl.gehoordengedaan.shared.UseCase;

/** Tells the organisers that half of the seats are taken, four fifths, or all; each once for a meeting. */
@UseCase
class WarnOfSeats {

    @Inject
    Meetings meetings;

    @Inject
    MeetingFacts facts;

    @Inject
    People people;

    @Inject
    Mailing mailing;

    /**
     * @param before the seats before somebody got some
     * @param now    how many are given out now
     */
    void warn(UUID id, Seats before, int now) {
        before.reached(now).ifPresent(level -> {
            Meeting meeting = meetings.with(id);
            people.holding(Role.ORGANISER, meeting.programme()).forEach(organiser -> {
                Map<String, Object> values = new HashMap<>(facts.forLetter(meeting, organiser.language()));
                values.put("level", level);
                values.put("given", now);
                values.put("capacity", before.capacity());
                values.put("meeting", id.toString());
                mailing.queue(new Letter("signup.filling", subject(id, level), meeting.programme(), new Recipient(organiser.email(), organiser.language()),
                    values));
            });
        });
    }

    /** One for each level of a meeting, so that it is told once. */
    private static UUID subject(UUID meeting, int level) {
        return UUID.nameUUIDFromBytes(("seats " + level + " " + meeting).getBytes(StandardCharsets.UTF_8));
    }
}
