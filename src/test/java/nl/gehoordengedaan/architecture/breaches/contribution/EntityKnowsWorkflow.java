package nl.gehoordengedaan.architecture.breaches.contribution;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Map;
import nl.gehoordengedaan.workflow.Processes;

/** Tells the process by itself. */
@Entity
public class EntityKnowsWorkflow {

    @Id
    private int id;

    void tell(Processes processes) {
        processes.completed("contribution", "check", null, Map.of("id", id));
    }
}
