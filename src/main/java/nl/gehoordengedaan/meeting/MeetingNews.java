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

    /** @param text what may be read about it; null when there is nothing to quote */
    void tell(Meeting meeting, MeetingHappened.What what, String text, Instant now) {
        if (meeting.isPublic()) {
            happened.fire(new MeetingHappened(meeting.id(), meeting.programme(), meeting.code(), what, text, now));
        }
    }
}
