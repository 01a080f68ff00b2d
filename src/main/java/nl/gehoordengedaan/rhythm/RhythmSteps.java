package nl.gehoordengedaan.rhythm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What {@code bpmn/rhythm.bpmn} calls. */
@Named
@ApplicationScoped
public class RhythmSteps {

    @Inject
    BeginTurns beginTurns;

    public boolean begin() {
        return beginTurns.begin();
    }
}
