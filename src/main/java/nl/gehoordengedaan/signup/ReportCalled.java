package nl.gehoordengedaan.signup;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import nl.gehoordengedaan.identity.Actor;
import nl.gehoordengedaan.shared.UseCase;
import nl.gehoordengedaan.workflow.Processes;

/** Somebody of the programme has called those whom no mail reaches, or tried to. */
@UseCase
class ReportCalled {

    @Inject
    Tellings tellings;

    @Inject
    Processes processes;

    @Inject
    InstantSource clock;

    void report(UUID id, Actor by) {
        tellings.lock(id).called(by.account(), clock.instant());
        processes.completed("signup", "call", id, Map.of());
    }
}
