package nl.gehoordengedaan.operations;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import nl.gehoordengedaan.shared.ApplicationReady;
import nl.gehoordengedaan.workflow.Incidents;

/** What an operator wants to be woken for, among the server's figures at {@code /metrics}: steps that wait, fail or stand still. */
@ApplicationScoped
public class Figures {

    @Inject
    MeterRegistry figures;

    @Inject
    Incidents incidents;

    void offer(@Observes ApplicationReady ready) {
        Gauge.builder("gehoord.steps.due", incidents::jobsDue).description("Steps of processes whose time has come").register(figures);
        Gauge.builder("gehoord.steps.retrying", incidents::jobsRetrying).description("Steps that failed and are tried again").register(figures);
        Gauge.builder("gehoord.incidents", incidents::count).description("Steps that were given up and wait for the operator")
            .register(figures);
    }
}
