package nl.gehoordengedaan.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import nl.gehoordengedaan.meeting.Meeting;
import nl.gehoordengedaan.signup.GuestMail.InCalendar;
import nl.gehoordengedaan.shared.Ids;

/** The letters about somebody's own seats, each written in the act that changes them. */
@ApplicationScoped
class SignUpMail {

    @Inject
    GuestMail mail;

    /** You have seats, or you are on the list. */
    void received(SignUp signUp, Meeting meeting) {
        if (signUp.state() == SignUpState.IN) {
            mail.write("signup.confirmed", Ids.next(), signUp, meeting, InCalendar.PUT, Map.of());
        } else {
            mail.write("signup.waiting", Ids.next(), signUp, meeting, InCalendar.NOTHING, Map.of());
        }
    }

    /** There are seats now. */
    void movedUp(SignUp signUp, Meeting meeting) {
        mail.write("signup.promoted", Ids.next(), signUp, meeting, InCalendar.PUT, Map.of());
    }

    /** You come with another number of people. */
    void changed(SignUp signUp, Meeting meeting) {
        mail.write("signup.adapted", Ids.next(), signUp, meeting, InCalendar.NOTHING, Map.of("waiting", signUp.state() == SignUpState.WAITING));
    }

    /** You do not come; it goes out of the calendar too. */
    void cancelled(SignUp signUp, Meeting meeting) {
        mail.write("signup.withdrawn", Ids.next(), signUp, meeting, InCalendar.TAKE_OUT, Map.of());
    }

    /** Here is a new link. */
    void newLink(SignUp signUp, Meeting meeting) {
        mail.write("signup.link", Ids.next(), signUp, meeting, InCalendar.NOTHING, Map.of());
    }
}
