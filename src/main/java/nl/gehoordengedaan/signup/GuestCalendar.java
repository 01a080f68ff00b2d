package nl.gehoordengedaan.signup;

import jakarta.enterprise.context.ApplicationScoped;
import nl.gehoordengedaan.meeting.Meeting;
import nl.gehoordengedaan.notification.CalendarPart;
import nl.gehoordengedaan.shared.Language;

/** What goes into the calendar of whoever comes: the same meeting under the same id, however often it changes. */
@ApplicationScoped
class GuestCalendar {

    /** You come: put it in, or put it right. */
    CalendarPart request(Meeting meeting, SignUp signUp) {
        return null;
    }

    /** It does not take place, or you do not come: take it out. */
    CalendarPart cancel(Meeting meeting, SignUp signUp) {
        return null;
    }

    /** For those who are invited and have not said yet whether they come. */
    CalendarPart publish(Meeting meeting, Language language) {
        return null;
    }
}
