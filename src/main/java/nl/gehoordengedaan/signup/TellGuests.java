package nl.gehoordengedaan.signup;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.gehoordengedaan.meeting.Meeting;
import nl.gehoordengedaan.meeting.Meetings;
import nl.gehoordengedaan.meeting.Move;
import nl.gehoordengedaan.shared.UseCase;
import nl.gehoordengedaan.signup.GuestMail.InCalendar;

/** Writes the letters of one telling, a batch in each transaction, so that many guests hold up nobody. */
@UseCase
class TellGuests {

    static final int AT_A_TIME = 50;

    @Inject
    Meetings meetings;

    @Inject
    Tellings tellings;

    @Inject
    SignUps signUps;

    @Inject
    Invitees invitees;

    @Inject
    GuestMail mail;

    @Inject
    InvitationMail invitationMail;

    @Inject
    InstantSource clock;

    /** True when there may be more to tell. A batch that failed leaves nothing behind and is done again. */
    boolean tell(UUID id) {
        Telling telling = tellings.lock(id);
        Meeting meeting = meetings.with(telling.meeting());
        if (telling.what() == Telling.What.INVITATION) {
            List<Invitee> some = invitees.toInvite(meeting.programme(), telling.begunAt(), telling.toldUpTo(), AT_A_TIME);
            some.forEach(each -> {
                invitationMail.invitation(each, meeting, telling.id());
                telling.written(each.id());
            });
            return some.size() == AT_A_TIME;
        }
        List<SignUp> some = signUps.toTell(meeting.id(), telling.what().states(), telling.toldUpTo(), AT_A_TIME);
        some.forEach(each -> {
            write(telling, each, meeting);
            telling.written(each.id());
        });
        return some.size() == AT_A_TIME;
    }

    private void write(Telling telling, SignUp to, Meeting meeting) {
        Map<String, Object> more = new HashMap<>(Map.of("waiting", to.state() == SignUpState.WAITING));
        UUID letter = telling.letterTo(to.id());
        switch (telling.what()) {
            case REMINDER -> {
                more.put("tomorrow", telling.days() == 1);
                mail.write("signup.reminder", letter, to, meeting, InCalendar.NOTHING, more);
            }
            case MOVED -> {
                List<Move> moves = meeting.moves();
                if (!moves.isEmpty()) {
                    Move last = moves.get(moves.size() - 1);
                    more.put("was", last.from().startsAt());
                    more.put("wasFrom", MeetingFacts.time(last.from().startsAt()));
                    last.reason().ifPresent(reason -> more.put("reason", reason));
                }
                mail.write("signup.moved", letter, to, meeting, inCalendar(to, InCalendar.PUT), more);
            }
            case CHANGED -> mail.write("signup.changed", letter, to, meeting, inCalendar(to, InCalendar.PUT), more);
            case CANCELLED -> {
                meeting.cancelReason().ifPresent(reason -> more.put("reason", reason));
                mail.write("signup.cancelled", letter, to, meeting, inCalendar(to, InCalendar.TAKE_OUT), more);
            }
            case INVITATION -> throw new IllegalStateException("Guests are not invited once more");
        }
    }

    /** Whoever waits has nothing in the calendar. */
    private static InCalendar inCalendar(SignUp to, InCalendar withSeats) {
        return to.state() == SignUpState.IN ? withSeats : InCalendar.NOTHING;
    }

    /** Everyone with an address was written to. True when there are others, who must be called. */
    boolean end(UUID id) {
        Telling telling = tellings.lock(id);
        telling.end(clock.instant());
        return telling.what().isCalled() && !signUps.toCall(telling.meeting(), telling.what().states()).isEmpty();
    }
}
