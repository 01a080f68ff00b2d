package nl.gehoordengedaan.term;

/** What is promised within a term, with the term that holds when a programme has set nothing else. */
public enum TermKind {

    /** A report (litter, broken paving …) is picked up by a partner; checking and routing count. Promised by the programme itself: five days. */
    REPORT_PICKED_UP(Term.calendarDays(5), Term.calendarDays(3), Term.workingDays(2)),

    /** Whoever said something gets an answer. */
    CONTRIBUTION_ANSWERED(Term.workingDays(15), Term.workingDays(10), Term.workingDays(2));

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
}
