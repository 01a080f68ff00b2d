package nl.gehoordengedaan.minutes;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import nl.gehoordengedaan.identity.Actor;
import nl.gehoordengedaan.programme.ProgrammeOutline;
import nl.gehoordengedaan.programme.ProgrammeOutlines;
import nl.gehoordengedaan.shared.UseCase;
import nl.gehoordengedaan.term.TermKind;
import nl.gehoordengedaan.workflow.Processes;

/** The draft is good enough to show: it goes to those who were there, who have a term to say what must change. */
@UseCase
class SendMinutes {

    @Inject
    AllMinutes minutes;

    @Inject
    MinutesVersions versions;

    @Inject
    ProgrammeOutlines programmes;

    @Inject
    Processes processes;

    @Inject
    InstantSource clock;

    void send(UUID id, Actor by) {
        Instant now = clock.instant();
        Minutes sent = minutes.withLock(id);
        ProgrammeOutline programme = programmes.byId(sent.programme()).orElseThrow();
        sent.send(programme.terms().get(TermKind.MINUTES_AMENDED).schedule(now, programme.calendar()), by, now);
        versions.keep(sent, VersionKind.SENT, null, by.account(), now);
        processes.completed("minutes", "write", id, Map.of());
    }
}
