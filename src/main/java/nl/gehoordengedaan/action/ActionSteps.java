package nl.gehoordengedaan.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import nl.gehoordengedaan.programme.PartnerRole;
import nl.gehoordengedaan.term.TermKind;

/** What {@code bpmn/action.bpmn} calls. */
@Named
@ApplicationScoped
public class ActionSteps {

    @Inject
    Actions actions;

    @Inject
    AgreeTerms agreeTerms;

    @Inject
    OfferAction offer;

    @Inject
    TakeBackAction takeBack;

    @Inject
    AskReporter askReporter;

    @Inject
    AnswerQuestion answerQuestion;

    @Inject
    TellReporters tellReporters;

    @Inject
    WarnOfAction warn;

    public String category(String subject) {
        return of(subject).category().name();
    }

    public void agreeTerms(String subject, String partnerRole, String term) {
        agreeTerms.agree(id(subject), PartnerRole.valueOf(partnerRole), TermKind.valueOf(term));
    }

    public boolean hasPartner(String subject) {
        return of(subject).hasPartner();
    }

    public boolean isPickedUp(String subject) {
        return of(subject).state() == State.PICKED_UP;
    }

    public boolean isGivenUp(String subject) {
        return of(subject).state() == State.NOT_DONE;
    }

    public boolean isDone(String subject) {
        return of(subject).state() == State.DONE;
    }

    public boolean isDisputed(String subject) {
        return of(subject).isDisputed();
    }

    /** Must a person decide whether it is done again, also when that turned out while it was told how it ended? */
    public boolean awaitsDecision(String subject) {
        return of(subject).awaitsDecision();
    }

    /** Gives the organisation whose task it is. */
    public String offer(String subject) {
        return offer.offer(id(subject)).toString();
    }

    public void noReaction(String subject) {
        takeBack.noReaction(id(subject));
    }

    public Date reactBy(String subject) {
        return date(of(subject).reactBy());
    }

    public Date reactRemindAt(String subject) {
        return date(of(subject).reactRemindAt());
    }

    public void remindPartner(String subject) {
        warn.remindPartner(id(subject));
    }

    public Date pickUpRemindAt(String subject) {
        return date(of(subject).pickUpRemindAt());
    }

    public Date pickUpDueAt(String subject) {
        return date(of(subject).pickUpDueAt());
    }

    /** What comes first: the time to react, or the term for picking up. */
    public Date pickUpTaskDueAt(String subject) {
        return date(NextDay.of(of(subject)).orElseThrow().due());
    }

    public Date pickUpDirectorAt(String subject) {
        return date(of(subject).pickUpDirectorAt());
    }

    public void remindPickUp(String subject) {
        warn.remindOfPickingUp(id(subject));
    }

    public void becomePickUpOverdue(String subject) {
        warn.becomePickUpOverdue(id(subject));
    }

    public void tellDirectorOfPickUp(String subject) {
        warn.tellDirectorOfPickingUp(id(subject));
    }

    public Date remindAt(String subject) {
        return date(of(subject).remindAt());
    }

    public Date dueAt(String subject) {
        return date(of(subject).dueAt());
    }

    public Date directorAt(String subject) {
        return date(of(subject).directorAt());
    }

    public Date returnsAt(String subject) {
        return date(of(subject).returnsAt());
    }

    /** Repeats for ever, first a week after the date; as ISO 8601 wants it. */
    public String everyWeekLate(String subject) {
        return "R/" + of(subject).dueAt().plusSeconds(7 * 24 * 3600) + "/P7D";
    }

    public void remindOfDate(String subject) {
        warn.remindOfDate(id(subject));
    }

    public void becomeOverdue(String subject) {
        warn.becomeOverdue(id(subject));
    }

    public void remindWeekly(String subject) {
        warn.remindWeekly(id(subject));
    }

    public void tellDirector(String subject) {
        warn.tellDirector(id(subject));
    }

    public Date questionRemindAt(String subject) {
        return date(of(subject).openQuestion().orElseThrow().remindAt());
    }

    public Date answerLimitAt(String subject) {
        return date(of(subject).openQuestion().orElseThrow().limitAt());
    }

    public void remindOfQuestion(String subject) {
        askReporter.remind(id(subject));
    }

    public void goOn(String subject) {
        answerQuestion.goOnWithoutAnswer(id(subject));
    }

    /** True when there is somebody to ask. */
    public boolean askReporters(String subject) {
        return tellReporters.askWhetherSolved(id(subject));
    }

    public Date solvedRemindAt(String subject) {
        return date(of(subject).solvedRemindAt());
    }

    public Date solvedBy(String subject) {
        return date(of(subject).solvedBy());
    }

    public void remindReporters(String subject) {
        tellReporters.remindOfAsking(id(subject));
    }

    public void agreeDecision(String subject) {
        agreeTerms.agreeDecision(id(subject));
    }

    public void agreeTelling(String subject) {
        agreeTerms.agreeTelling(id(subject));
    }

    /** Of what an organiser must do after it was done: decide on reopening, or tell who cannot be mailed. */
    public Date organiserRemindAt(String subject) {
        return date(of(subject).organiserRemindAt());
    }

    public Date organiserDueAt(String subject) {
        return date(of(subject).organiserBy());
    }

    public Date organiserDirectorAt(String subject) {
        return date(of(subject).organiserDirectorAt());
    }

    public void remindOfDecision(String subject) {
        warn.remindOfDecision(id(subject));
    }

    public void becomeDecisionLate(String subject) {
        warn.becomeDecisionLate(id(subject));
    }

    public void tellDirectorOfDecision(String subject) {
        warn.tellDirectorOfDecision(id(subject));
    }

    public void remindOfTelling(String subject) {
        warn.remindOfTelling(id(subject));
    }

    public void becomeTellingLate(String subject) {
        warn.becomeTellingLate(id(subject));
    }

    public void tellDirectorOfTelling(String subject) {
        warn.tellDirectorOfTelling(id(subject));
    }

    public void settle(String subject) {
        tellReporters.settle(id(subject));
    }

    /** True while another reporter is left to tell by mail. */
    public boolean tellReporters(String subject) {
        return tellReporters.next(id(subject));
    }

    /** True when of each reporter is recorded how he was told. */
    public boolean areAllTold(String subject) {
        return tellReporters.areAllTold(id(subject));
    }

    public void close(String subject) {
        tellReporters.close(id(subject));
    }

    private Action of(String subject) {
        return actions.with(id(subject));
    }

    private static UUID id(String subject) {
        return UUID.fromString(subject);
    }

    private static Date date(Instant moment) {
        return Date.from(moment);
    }
}
