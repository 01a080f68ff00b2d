package nl.gehoordengedaan.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.gehoordengedaan.meeting.Guests;
import nl.gehoordengedaan.meeting.Meeting;
import nl.gehoordengedaan.meeting.Meetings;

/** What the process of a meeting asks of those who know who comes. */
@ApplicationScoped
class GuestsOfMeeting implements Guests {

    @Inject
    Meetings meetings;

    @Inject
    BeginTelling beginTelling;

    @Override
    public void invite(UUID meeting) {
        beginTelling.begin(meeting, Telling.What.INVITATION, "announced", 0);
    }

    /** A date that was moved is another date: of which there is a reminder again. */
    @Override
    public void remind(UUID meeting, int days) {
        beginTelling.begin(meeting, Telling.What.REMINDER, days + " " + meetings.with(meeting).startsAt(), days);
    }

    @Override
    public void tellMoved(UUID meeting) {
        beginTelling.begin(meeting, Telling.What.MOVED, occasion(meetings.with(meeting)), 0);
    }

    @Override
    public void tellChanged(UUID meeting) {
        beginTelling.begin(meeting, Telling.What.CHANGED, occasion(meetings.with(meeting)), 0);
    }

    @Override
    public void tellCancelled(UUID meeting) {
        beginTelling.begin(meeting, Telling.What.CANCELLED, "cancelled", 0);
    }

    private static String occasion(Meeting meeting) {
        return "sequence " + meeting.sequence();
    }
}
