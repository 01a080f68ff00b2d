package nl.gehoordengedaan.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.gehoordengedaan.workflow.Processes;
import nl.gehoordengedaan.workflow.Whereabouts;

/** "Where is it now", read from the running process: for pages that show plain steps. */
@ApplicationScoped
public class WhereIsItNow {

    @Inject
    Processes processes;

    /** The plain step (the property {@code step} in the process file) at which it is; empty when its process has ended. */
    public String of(String process, UUID subject) {
        Whereabouts where = processes.whereIs(process, subject);
        return where.steps().isEmpty() ? "" : where.steps().get(0);
    }
}
