package nl.gehoordengedaan.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.UUID;
import nl.gehoordengedaan.programme.Programmes;
import nl.gehoordengedaan.term.WorkingCalendar;

/** What {@code bpmn/meeting.bpmn} calls. */
@Named
@ApplicationScoped
public class MeetingSteps {

    private static final int WEEK = 7;

    @Inject
    Meetings meetings;

    @Inject
    MeetingKinds kinds;

    @Inject
    Programmes programmes;

    @Inject
    TellGuests guests;

    @Inject
    WarnOfMeeting warn;

    @Inject
    InstantSource clock;

    /** Do people hear of it beforehand? */
    public boolean isAnnounced(String subject) {
        return kinds.of(of(subject)).isPublic();
    }

    /** What is written down afterwards need not be waited for. */
    public boolean hasBegun(String subject) {
        return !clock.instant().isBefore(of(subject).startsAt());
    }

    public Date announceBy(String subject) {
        Meeting meeting = of(subject);
        return date(meeting.announceBy(kinds.of(meeting).daysAhead(), calendar(meeting)));
    }

    public void remindToAnnounce(String subject) {
        warn.remindToAnnounce(id(subject));
    }

    public void invite(String subject) {
        guests.invite(id(subject));
    }

    public Date startsAt(String subject) {
        return date(of(subject).startsAt());
    }

    public Date weekBefore(String subject) {
        return remindAt(subject, WEEK);
    }

    public Date dayBefore(String subject) {
        return remindAt(subject, 1);
    }

    public void remindWeekBefore(String subject) {
        guests.remind(id(subject), WEEK);
    }

    public void remindDayBefore(String subject) {
        guests.remind(id(subject), 1);
    }

    public void tellMoved(String subject) {
        guests.tellMoved(id(subject));
    }

    public void tellChanged(String subject) {
        guests.tellChanged(id(subject));
    }

    public void tellCancelled(String subject) {
        guests.tellCancelled(id(subject));
    }

    public Date holdBy(String subject) {
        Meeting meeting = of(subject);
        return date(meeting.holdBy(calendar(meeting)));
    }

    public Date remindToHoldAt(String subject) {
        Meeting meeting = of(subject);
        return date(meeting.remindToHoldAt(calendar(meeting)));
    }

    public void remindToHold(String subject) {
        warn.remindToHold(id(subject));
    }

    private Date remindAt(String subject, int days) {
        Meeting meeting = of(subject);
        return date(meeting.remindAt(days, calendar(meeting)));
    }

    private WorkingCalendar calendar(Meeting meeting) {
        return programmes.byId(meeting.programme()).orElseThrow().workingCalendar();
    }

    private Meeting of(String subject) {
        return meetings.with(id(subject));
    }

    private static UUID id(String subject) {
        return UUID.fromString(subject);
    }

    private static Date date(Instant moment) {
        return Date.from(moment);
    }
}
