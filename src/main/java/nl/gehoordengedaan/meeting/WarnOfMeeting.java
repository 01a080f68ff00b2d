package nl.gehoordengedaan.meeting;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.gehoordengedaan.identity.People;
import nl.gehoordengedaan.identity.Role;
import nl.gehoordengedaan.notification.Letter;
import nl.gehoordengedaan.notification.Mailing;
import nl.gehoordengedaan.notification.Recipient;
import nl.gehoordengedaan.programme.Programme;
import nl.gehoordengedaan.programme.Programmes;
import nl.gehoordengedaan.shared.UseCase;

/** The organisers are told that a meeting waits for them: to be announced, or to be recorded as held. */
@UseCase
class WarnOfMeeting {

    @Inject
    Meetings meetings;

    @Inject
    Programmes programmes;

    @Inject
    People people;

    @Inject
    Mailing mailing;

    void remindToAnnounce(UUID id) {
        Meeting meeting = meetings.with(id);
        if (meeting.state() == MeetingState.PLANNED) {
            tell(meeting, "meeting.to-announce");
        }
    }

    void remindToHold(UUID id) {
        Meeting meeting = meetings.with(id);
        if (meeting.state() == MeetingState.ANNOUNCED) {
            tell(meeting, "meeting.to-hold");
        }
    }

    private void tell(Meeting meeting, String kind) {
        Programme programme = programmes.byId(meeting.programme()).orElseThrow();
        for (People.Person person : people.holding(Role.ORGANISER, meeting.programme())) {
            Map<String, Object> values = new HashMap<>();
            values.put("programmeName", programme.name());
            values.put("name", person.name());
            values.put("code", meeting.code());
            values.put("meeting", meeting.id().toString());
            values.put("title", meeting.title());
            values.put("day", programme.workingCalendar().dayOf(meeting.startsAt()));
            mailing.queue(new Letter(kind, meeting.occasion(), meeting.programme(), new Recipient(person.email(), person.language()), values));
        }
    }
}
