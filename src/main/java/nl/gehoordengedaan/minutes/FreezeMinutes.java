package nl.gehoordengedaan.minutes;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.gehoordengedaan.identity.Actor;
import nl.gehoordengedaan.programme.ProgrammeOutline;
import nl.gehoordengedaan.programme.ProgrammeOutlines;
import nl.gehoordengedaan.shared.UseCase;
import nl.gehoordengedaan.term.TermKind;
import nl.gehoordengedaan.workflow.Processes;

/** The time for changes is over and the minutes become final: a version with a fingerprint, which nobody can change unnoticed. */
@UseCase
class FreezeMinutes {

    @Inject
    AllMinutes minutes;

    @Inject
    MinutesVersions versions;

    @Inject
    Amendments amendments;

    @Inject
    ProgrammeOutlines programmes;

    @Inject
    Processes processes;

    @Inject
    InstantSource clock;

    /** From now on nobody can ask for changes. */
    void closeAmendments(UUID id) {
        Minutes sent = minutes.withLock(id);
        ProgrammeOutline programme = programmes.byId(sent.programme()).orElseThrow();
        sent.closeAmendments(programme.terms().get(TermKind.MINUTES_FINISHED).schedule(clock.instant(), programme.calendar()), clock.instant());
    }

    /** Nothing was asked. */
    void byItself(UUID id) {
        freeze(id, Optional.empty());
    }

    void freeze(UUID id, Actor by) {
        freeze(id, Optional.of(by));
        processes.completed("minutes", "finish", id, Map.of());
    }

    private void freeze(UUID id, Optional<Actor> by) {
        Instant now = clock.instant();
        Minutes done = minutes.withLock(id);
        done.freeze(by, amendments.undecided(id), now);
        versions.keep(done, VersionKind.FROZEN, null, by.map(Actor::account).orElse(null), now);
    }
}
