package nl.gehoordengedaan.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import nl.gehoordengedaan.programme.PartnerOrganisation;
import nl.gehoordengedaan.programme.Programme;
import nl.gehoordengedaan.programme.Programmes;
import nl.gehoordengedaan.term.TermKind;
import nl.gehoordengedaan.term.TermSetting;

/** The terms and the calendar of the programme of an action. */
@ApplicationScoped
class ActionTerms {

    @Inject
    Programmes programmes;

    Programme programmeOf(Action action) {
        return programmes.byId(action.programme()).orElseThrow();
    }

    /** What a promised date means for reminders and escalation. */
    Action.Dates dates(Action action) {
        Programme programme = programmeOf(action);
        return new Action.Dates(programme.workingCalendar(), programme.terms(action.doneTerm()));
    }

    TermSetting.Schedule schedule(Action action, TermKind kind, Instant from) {
        Programme programme = programmeOf(action);
        return programme.terms(kind).schedule(from, programme.workingCalendar());
    }

    /** The organisation that does it or was asked last. */
    String partnerName(Action action) {
        return action.partner().flatMap(programmeOf(action)::partner).map(PartnerOrganisation::name).orElse("");
    }

    /** The day by which a partner is asked to do it: the term of its sort, counted from now. */
    LocalDate askedDay(Action action, Instant now) {
        return schedule(action, action.doneTerm(), now).deadline().dueDay();
    }
}
