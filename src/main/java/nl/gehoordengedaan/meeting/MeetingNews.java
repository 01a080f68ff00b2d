package nl.gehoordengedaan.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;

/** Tells within the same transaction what happened with a meeting, as everyone may know. What is not announced is no news. */
@ApplicationScoped
class MeetingNews {

    @Inject
    Event<MeetingHappened> happened;

    @Inject
    Event<MeetingArranged> arranged;

    /** It is planned, or something about it is otherwise; for those who count on meetings, also before everyone may know. */
    void arranged(Meeting meeting) {
        arranged.fire(new MeetingArranged(meeting.id()));
    }

    /** @param text what may be read about it; null when there is nothing to quote */
    void tell(Meeting meeting, MeetingHappened.What what, String text, Instant now) {
        arranged(meeting);
        if (meeting.isPublic()) {
            happened.fire(new MeetingHappened(meeting.id(), meeting.programme(), meeting.code(), what, text, now));
        }
    }
}
