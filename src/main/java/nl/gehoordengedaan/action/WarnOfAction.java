package nl.gehoordengedaan.action;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.gehoordengedaan.identity.Role;
import nl.gehoordengedaan.shared.UseCase;

/**
 * A term runs out: reminds who must act, shows it as overdue to everyone, and tells those above. Each once for a date, and only when that date
 * still holds: it may have been moved, or kept, between the timer and this.
 */
@UseCase
class WarnOfAction {

    @Inject
    Actions actions;

    @Inject
    PartnerMail partners;

    @Inject
    ActionNews news;

    @Inject
    InstantSource clock;

    void remindPartner(UUID id) {
        Action action = actions.lock(id);
        if (action.mustReact(clock.instant())) {
            partners.remind(action, "REACT", Moments.of(action, "react", action.reactBy()), action.reactBy());
        }
    }

    void remindOfPickingUp(UUID id) {
        Action action = actions.lock(id);
        if (action.mustBePickedUp(clock.instant())) {
            partners.warn(action, Role.ORGANISER, "PICK_UP_REMINDER", Moments.of(action, "pick-up", action.pickUpDueAt()), action.pickUpDueAt());
        }
    }

    /** From now on everyone sees that it was not picked up in time. What was late already is not news for everyone, but for the organisers. */
    void becomePickUpOverdue(UUID id) {
        Action action = actions.lock(id);
        Instant now = clock.instant();
        if (action.isPickUpOverdue(now)) {
            partners.warn(action, Role.ORGANISER, "PICK_UP_LATE", Moments.of(action, "pick-up-late", action.pickUpDueAt()), action.pickUpDueAt());
        }
        if (action.becomePickUpOverdue(now)) {
            news.tell(action, What.PICK_UP_LATE, null);
        }
    }

    void tellDirectorOfPickingUp(UUID id) {
        Action action = actions.lock(id);
        if (action.isPickUpForTheDirector(clock.instant())) {
            partners.warn(action, Role.DIRECTOR, "PICK_UP_LATE", Moments.of(action, "pick-up-director", action.pickUpDueAt()), action.pickUpDueAt());
        }
    }

    void remindOfDate(UUID id) {
        Action action = actions.lock(id);
        if (action.mustBeDone(clock.instant())) {
            partners.remind(action, "DATE", Moments.of(action, "date", action.dueAt()), action.dueAt());
        }
    }

    /** From now on everyone sees that the date has passed. The organisation hears it, and whoever speaks for it in the steering group. */
    void becomeOverdue(UUID id) {
        Action action = actions.lock(id);
        if (action.becomeOverdue(clock.instant())) {
            partners.remind(action, "LATE", Moments.of(action, "late", action.dueAt()), action.dueAt());
            partners.warn(action, Role.STEERING_GROUP_MEMBER, "LATE", Moments.of(action, "late-steering", action.dueAt()), action.dueAt());
            partners.warn(action, Role.ORGANISER, "LATE", Moments.of(action, "late-organiser", action.dueAt()), action.dueAt());
            news.tell(action, What.LATE, null);
        }
    }

    /** Every week that it stays late. */
    void remindWeekly(UUID id) {
        Action action = actions.lock(id);
        Instant now = clock.instant();
        if (action.isOverdue(now)) {
            long weeks = ChronoUnit.DAYS.between(action.dueAt(), now) / 7;
            partners.remind(action, "LATE", Moments.of(action, "late-week-" + weeks, action.dueAt()), action.dueAt());
        }
    }

    void tellDirector(UUID id) {
        Action action = actions.lock(id);
        if (action.isForTheDirector(clock.instant())) {
            partners.warn(action, Role.DIRECTOR, "LATE", Moments.of(action, "late-director", action.dueAt()), action.dueAt());
        }
    }

    void remindOfDecision(UUID id) {
        Action action = actions.lock(id);
        if (action.awaitsDecision() && action.mustOrganiserAct(clock.instant())) {
            warnOrganisers(action, Role.ORGANISER, "DECIDE_REMINDER");
        }
    }

    void becomeDecisionLate(UUID id) {
        Action action = actions.lock(id);
        if (action.awaitsDecision() && action.isOrganiserLate(clock.instant())) {
            warnOrganisers(action, Role.ORGANISER, "DECIDE_LATE");
        }
    }

    void tellDirectorOfDecision(UUID id) {
        Action action = actions.lock(id);
        if (action.awaitsDecision() && action.isOrganiserForTheDirector(clock.instant())) {
            warnOrganisers(action, Role.DIRECTOR, "DECIDE_LATE");
        }
    }

    void remindOfTelling(UUID id) {
        Action action = actions.lock(id);
        if (action.awaitsTelling() && action.mustOrganiserAct(clock.instant())) {
            warnOrganisers(action, Role.ORGANISER, "TELL_REMINDER");
        }
    }

    void becomeTellingLate(UUID id) {
        Action action = actions.lock(id);
        if (action.awaitsTelling() && action.isOrganiserLate(clock.instant())) {
            warnOrganisers(action, Role.ORGANISER, "TELL_LATE");
        }
    }

    void tellDirectorOfTelling(UUID id) {
        Action action = actions.lock(id);
        if (action.awaitsTelling() && action.isOrganiserForTheDirector(clock.instant())) {
            warnOrganisers(action, Role.DIRECTOR, "TELL_LATE");
        }
    }

    private void warnOrganisers(Action action, Role role, String what) {
        partners.warn(action, role, what, Moments.of(action, what + " " + role, action.organiserBy()), action.organiserBy());
    }
}
