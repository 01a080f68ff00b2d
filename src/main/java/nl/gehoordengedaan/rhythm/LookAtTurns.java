package nl.gehoordengedaan.rhythm;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.gehoordengedaan.meeting.Meeting;
import nl.gehoordengedaan.meeting.Meetings;
import nl.gehoordengedaan.programme.Programmes;
import nl.gehoordengedaan.shared.UseCase;
import nl.gehoordengedaan.term.WorkingCalendar;

/** Whenever a meeting is arranged otherwise, the turns that it matters to are looked at again. */
@UseCase
class LookAtTurns {

    @Inject
    Turns turns;

    @Inject
    Meetings meetings;

    @Inject
    Programmes programmes;

    @Inject
    TurnNews news;

    @Inject
    InstantSource clock;

    /** After something about this meeting is otherwise. */
    void look(UUID id) {
        Meeting meeting = meetings.with(id);
        LocalDate day = calendar(meeting.programme()).dayOf(meeting.startsAt());
        turns.concerned(meeting.programme(), meeting.kind(), day, id).stream().filter(this::isOtherwise).forEach(news::changed);
    }

    /** Looks at this one; true when it stands otherwise than before. */
    boolean isOtherwise(Turn turn) {
        Instant now = clock.instant();
        boolean otherwise = turn.look(gatherings(turn), now);
        if (otherwise && turn.state() == TurnState.KEPT) {
            news.tell(turn, TurnHappened.What.KEPT, null, now);
        }
        return otherwise;
    }

    private List<Turn.Gathering> gatherings(Turn turn) {
        WorkingCalendar calendar = calendar(turn.programme());
        Period period = turn.period();
        return turn.isReport() ? List.of() : meetings.beginning(turn.programme(), turn.kind(), calendar.endOf(period.from().minusDays(1)),
            calendar.endOf(period.until())).stream().map(each -> new Turn.Gathering(each.id(), each.state(), calendar.dayOf(each.startsAt()),
                each.districts())).toList();
    }

    private WorkingCalendar calendar(UUID programme) {
        return programmes.byId(programme).orElseThrow().workingCalendar();
    }
}
