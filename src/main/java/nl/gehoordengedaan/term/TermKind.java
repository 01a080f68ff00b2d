package nl.gehoordengedaan.term;

/** What is promised within a term, with the term that holds when a programme has set nothing else. */
public enum TermKind {

    /** A report (litter, broken paving …) is picked up by a partner; checking and routing count. Promised by the programme itself: five days. */
    REPORT_PICKED_UP(Term.calendarDays(5), Term.calendarDays(3), Term.workingDays(2)),

    /** Whoever said something gets an answer. */
    CONTRIBUTION_ANSWERED(Term.workingDays(15), Term.workingDays(10), Term.workingDays(2)),

    /** An action that does not come from a report is picked up by a partner. */
    ACTION_PICKED_UP(Term.calendarDays(5), Term.calendarDays(3), Term.workingDays(2)),

    /** A partner says whether it does what it was asked, counted from being asked; after that an organiser decides again. */
    PARTNER_REACTS(Term.workingDays(2), Term.workingDays(1), null),

    /** What is dangerous or takes an hour is done; counted from being picked up, unless another date was agreed. */
    ACTION_DONE_QUICKLY(Term.workingDays(5), Term.workingDays(3), Term.workingDays(10)),

    /** Most actions. */
    ACTION_DONE(Term.workingDays(20), Term.workingDays(15), Term.workingDays(10)),

    /** What has to be planned: money, permits, other works. */
    ACTION_DONE_PLANNED(Term.workingDays(60), Term.workingDays(50), Term.workingDays(10)),

    /** The reporter is asked for more; meanwhile the clock stands still. After that the partner goes on without an answer. */
    MORE_ASKED(Term.calendarDays(7), Term.calendarDays(4), null),

    /** The reporter is asked whether it is solved; silence means "not disputed". */
    SOLVED_ASKED(Term.calendarDays(14), Term.calendarDays(7), null),

    /** What was heard at a meeting is written down and sent to those who were there; counted from the meeting. */
    MINUTES_DRAFTED(Term.workingDays(5), Term.workingDays(3), Term.workingDays(2)),

    /** Those who were there say what must change in the minutes; after that they are frozen. */
    MINUTES_AMENDED(Term.workingDays(10), Term.workingDays(7), null),

    /** It is decided on all that was asked to be changed, and the minutes are frozen; counted from the end of the time for that. */
    MINUTES_FINISHED(Term.workingDays(5), Term.workingDays(3), Term.workingDays(2)),

    /** What was promised again and again gets a date; counted from the day somebody is asked for it, sixty days before the end of the period. */
    RHYTHM_PLANNED(Term.calendarDays(30), Term.calendarDays(7), Term.calendarDays(1)),

    /** A reporter says that it is not solved: an organiser decides whether it is done again. */
    REOPENING_DECIDED(Term.workingDays(5), Term.workingDays(3), Term.workingDays(2)),

    /** Whoever cannot be mailed hears from a person what becomes of it: the response, another day, how it ended. */
    ENDING_TOLD(Term.workingDays(5), Term.workingDays(3), Term.workingDays(2)),

    /** Whoever says not to have been heard is called by a person. */
    CALL_BACK(Term.workingDays(5), Term.workingDays(3), Term.workingDays(1)),

    /** How long we know how to reach a resident after the last contact about an open matter; the reminder is the mail before it is removed. */
    CONTACT_KEPT(Term.calendarDays(365), Term.calendarDays(351), null);

    private final Term term;
    private final Term reminder;
    private final Term directorAfter;

    TermKind(Term term, Term reminder, Term directorAfter) {
        this.term = term;
        this.reminder = reminder;
        this.directorAfter = directorAfter;
    }

    public TermSetting standard() {
        return new TermSetting(this, term, reminder, directorAfter);
    }

    /** Is the director told when the term has passed? */
    public boolean tellsDirector() {
        return directorAfter != null;
    }
}
