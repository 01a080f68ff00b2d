package nl.gehoordengedaan.contribution;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.gehoordengedaan.programme.ProgrammeOutline;
import nl.gehoordengedaan.term.TermKind;
import nl.gehoordengedaan.term.TermSetting;
import nl.gehoordengedaan.term.WorkingCalendar;

/**
 * How long a programme knows how to reach whoever said something, after the matter was closed. Nobody's address goes without a mail before,
 * and the days between that mail and the removal are never fewer than the programme promises.
 */
record ContactTerm(TermSetting setting, WorkingCalendar calendar) {

    static ContactTerm of(ProgrammeOutline programme) {
        return new ContactTerm(programme.terms().get(TermKind.CONTACT_KEPT), programme.calendar());
    }

    /** The moment from which whoever left an address is warned. */
    Instant warnAt(Instant closed) {
        return setting.schedule(closed, calendar).remindAt();
    }

    /** The first day on which it is not kept any more, when nothing new happens and the warning leaves in time. */
    LocalDate plannedRemoval(Instant closed) {
        return setting.schedule(closed, calendar).deadline().dueDay().plusDays(1);
    }

    /** The same for somebody who was warned then: perhaps later, because the mail must come long enough before. */
    LocalDate removal(Instant closed, Instant warned) {
        LocalDate planned = plannedRemoval(closed);
        LocalDate afterWarning = calendar.dayOf(warned).plusDays(daysOfWarning());
        return afterWarning.isAfter(planned) ? afterWarning : planned;
    }

    boolean mustBeWarned(Sender sender, Instant closed, Instant now) {
        return sender.hasEmail() && warnedAfter(sender, closed).isEmpty() && !now.isBefore(warnAt(closed));
    }

    /** Has it been kept long enough? Who can be mailed was told before. */
    boolean isOver(Sender sender, Instant closed, Instant now) {
        Optional<LocalDate> last = sender.hasEmail() ? warnedAfter(sender, closed).map(warned -> removal(closed, warned))
            : Optional.of(plannedRemoval(closed));
        return last.filter(day -> !calendar.dayOf(now).isBefore(day)).isPresent();
    }

    private int daysOfWarning() {
        return setting.term().amount() - setting.reminder().amount();
    }

    /** A warning of before the matter was opened again does not count. */
    private static Optional<Instant> warnedAfter(Sender sender, Instant closed) {
        return sender.warnedAt().filter(warned -> warned.isAfter(closed));
    }
}
