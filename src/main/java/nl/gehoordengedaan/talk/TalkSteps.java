package nl.gehoordengedaan.talk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Date;
import java.util.UUID;
import nl.gehoordengedaan.meeting.Meeting;
import nl.gehoordengedaan.meeting.MeetingState;
import nl.gehoordengedaan.meeting.Meetings;
import nl.gehoordengedaan.meeting.ReportMeeting;
import nl.gehoordengedaan.programme.ProgrammeOutlines;
import nl.gehoordengedaan.term.Term;

/** What {@code bpmn/talk.bpmn} calls. */
@Named
@ApplicationScoped
public class TalkSteps {

    @Inject
    Meetings meetings;

    @Inject
    ProgrammeOutlines programmes;

    @Inject
    ReportMeeting reportMeeting;

    public boolean wasHeld(String subject) {
        return of(subject).state() != MeetingState.CANCELLED;
    }

    /** While it is still fresh: within the next working day. */
    public Date noteBy(String subject) {
        Meeting talk = of(subject);
        return Date.from(programmes.byId(talk.programme()).orElseThrow().calendar().deadline(talk.endsAt(), Term.workingDays(1)).due());
    }

    public void finish(String subject) {
        reportMeeting.close(UUID.fromString(subject));
    }

    private Meeting of(String subject) {
        return meetings.with(UUID.fromString(subject));
    }
}
