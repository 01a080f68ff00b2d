package nl.gehoordengedaan.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import nl.gehoordengedaan.meeting.MeetingState;
import nl.gehoordengedaan.meeting.Meetings;

/** What {@code bpmn/minutes.bpmn} calls; its subject is a meeting. */
@Named
@ApplicationScoped
public class MinutesSteps {

    /** While the meeting is still fresh. */
    private static final Duration TO_LOOK_BACK = Duration.ofDays(14);

    @Inject
    AllMinutes minutes;

    @Inject
    Meetings meetings;

    @Inject
    Amendments amendments;

    @Inject
    DraftMinutes draftMinutes;

    @Inject
    FreezeMinutes freezeMinutes;

    @Inject
    EnterPoints enterPoints;

    @Inject
    AnswersToPoints answersToPoints;

    @Inject
    TellAboutMinutes tell;

    @Inject
    CloseMinutes closeMinutes;

    /** Of what was cancelled there are no minutes. */
    public boolean wasHeld(String subject) {
        return meetings.with(id(subject)).state() != MeetingState.CANCELLED;
    }

    public void draft(String subject) {
        draftMinutes.draft(id(subject));
    }

    public Date remindAt(String subject) {
        return Date.from(of(subject).remindAt());
    }

    public Date remindAgainAt(String subject) {
        return Date.from(of(subject).remindAgainAt());
    }

    public Date dueAt(String subject) {
        return Date.from(of(subject).dueAt());
    }

    public Date directorAt(String subject) {
        return Date.from(of(subject).directorAt());
    }

    public void remind(String subject) {
        tell.remind(id(subject), false);
    }

    public void remindAgain(String subject) {
        tell.remind(id(subject), true);
    }

    public void becomeOverdue(String subject) {
        tell.becomeOverdue(id(subject));
    }

    public void tellDirector(String subject) {
        tell.tellDirector(id(subject));
    }

    public void sendDraft(String subject) {
        tell.draft(id(subject));
    }

    public Date amendUntil(String subject) {
        return Date.from(of(subject).amendUntil().orElseThrow());
    }

    public Date amendRemindAt(String subject) {
        return Date.from(of(subject).amendRemindAt());
    }

    public void remindParticipants(String subject) {
        tell.amendReminder(id(subject));
    }

    public void closeAmendments(String subject) {
        freezeMinutes.closeAmendments(id(subject));
    }

    /** Then somebody must decide and put it in the text; also when it was decided already. */
    public boolean wasAnythingAsked(String subject) {
        return !amendments.of(id(subject)).isEmpty();
    }

    public Date finishRemindAt(String subject) {
        return Date.from(of(subject).finishRemindAt());
    }

    public Date finishDueAt(String subject) {
        return Date.from(of(subject).finishDueAt());
    }

    public Date finishDirectorAt(String subject) {
        return Date.from(of(subject).finishDirectorAt());
    }

    public void remindFinish(String subject) {
        tell.remindFinish(id(subject));
    }

    public void lateFinish(String subject) {
        tell.lateFinish(id(subject));
    }

    public void tellDirectorFinish(String subject) {
        tell.tellDirectorFinish(id(subject));
    }

    public void freeze(String subject) {
        freezeMinutes.byItself(id(subject));
    }

    public void enter(String subject) {
        enterPoints.enter(id(subject));
    }

    public void tellPublished(String subject) {
        tell.published(id(subject));
    }

    public boolean areAllAnswered(String subject) {
        return answersToPoints.areAllGiven(id(subject));
    }

    /** The last term of all the points. */
    public Date answersDueAt(String subject) {
        return Date.from(of(subject).answersDueAt().orElseGet(() -> of(subject).frozenAt().orElseThrow()));
    }

    public void tellOutcome(String subject) {
        tell.outcome(id(subject));
    }

    public Date evaluateDueAt(String subject) {
        Instant frozen = of(subject).frozenAt().orElseThrow();
        return Date.from(frozen.plus(TO_LOOK_BACK));
    }

    public void close(String subject) {
        closeMinutes.close(id(subject));
    }

    private Minutes of(String subject) {
        return minutes.with(id(subject));
    }

    private static UUID id(String subject) {
        return UUID.fromString(subject);
    }
}
