package nl.gehoordengedaan.minutes;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.UUID;
import nl.gehoordengedaan.identity.Role;
import nl.gehoordengedaan.shared.UseCase;

/** Lets people know of minutes: those who were there what is in them and what became of it, those who write them when they are late. */
@UseCase
class TellAboutMinutes {

    @Inject
    AllMinutes minutes;

    @Inject
    MinutesLetters letters;

    @Inject
    InstantSource clock;

    void draft(UUID id) {
        letters.draft(minutes.with(id));
    }

    void amendReminder(UUID id) {
        letters.amendReminder(minutes.with(id));
    }

    void published(UUID id) {
        letters.published(minutes.with(id));
    }

    void outcome(UUID id) {
        Minutes done = minutes.withLock(id);
        letters.outcome(done);
        done.outcomeWasTold(clock.instant());
    }

    void remind(UUID id, boolean again) {
        letters.toColleagues(minutes.with(id), Role.ORGANISER, again ? "minutes.reminder-again" : "minutes.reminder");
    }

    /** Everyone sees from now on that the draft is late. */
    void becomeOverdue(UUID id) {
        Minutes late = minutes.withLock(id);
        if (late.becomeOverdue(clock.instant())) {
            letters.toColleagues(late, Role.ORGANISER, "minutes.overdue");
        }
    }

    void tellDirector(UUID id) {
        letters.toColleagues(minutes.with(id), Role.DIRECTOR, "minutes.escalated");
    }

    void remindFinish(UUID id) {
        letters.toColleagues(minutes.with(id), Role.ORGANISER, "minutes.finish-reminder");
    }

    void lateFinish(UUID id) {
        letters.toColleagues(minutes.with(id), Role.ORGANISER, "minutes.finish-overdue");
    }

    void tellDirectorFinish(UUID id) {
        letters.toColleagues(minutes.with(id), Role.DIRECTOR, "minutes.finish-escalated");
    }
}
