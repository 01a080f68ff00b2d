package nl.gehoordengedaan.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.gehoordengedaan.shared.BrokenRule;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.VariableInstance;

/** The steps that were given up, for the operator: see them, and have them tried again. */
@ApplicationScoped
public class Incidents {

    @Inject
    Engine engine;

    @Inject
    InstantSource clock;

    public long count() {
        return engine.runtime().createIncidentQuery().count();
    }

    /** Newest first. */
    public List<Incident> page(int first, int size) {
        var found = engine.runtime().createIncidentQuery().orderByIncidentTimestamp().desc().listPage(first, size);
        if (found.isEmpty()) {
            return List.of();
        }
        Map<String, ProcessInstance> instances = engine.runtime().createProcessInstanceQuery()
            .processInstanceIds(found.stream().map(org.camunda.bpm.engine.runtime.Incident::getProcessInstanceId).collect(Collectors.toSet()))
            .list().stream().collect(Collectors.toMap(ProcessInstance::getId, Function.identity()));
        Map<String, String> programmes = instances.isEmpty() ? Map.of() : engine.runtime().createVariableInstanceQuery()
            .variableName(Processes.PROGRAMME).processInstanceIdIn(instances.keySet().toArray(String[]::new)).list().stream()
            .collect(Collectors.toMap(VariableInstance::getProcessInstanceId, variable -> (String) variable.getValue(), (one, same) -> one));
        return found.stream().map(incident -> {
            ProcessInstance instance = instances.get(incident.getProcessInstanceId());
            String definition = incident.getProcessDefinitionId();
            return new Incident(incident.getId(), definition.substring(0, definition.indexOf(':')), incident.getActivityId(),
                instance == null || instance.getBusinessKey() == null ? null : UUID.fromString(instance.getBusinessKey()),
                Optional.ofNullable(programmes.get(incident.getProcessInstanceId())).map(UUID::fromString).orElse(null),
                incident.getIncidentTimestamp().toInstant(), incident.getIncidentMessage());
        }).toList();
    }

    /** Tries the step again, soon, on a job thread. Safe to repeat. */
    public void retry(String incident) {
        var found = engine.runtime().createIncidentQuery().incidentId(incident).singleResult();
        if (found == null) {
            throw BrokenRule.missing("workflow.incident-gone");
        }
        // the engine keeps the moment of the try that it would have done next, hours away
        engine.management().setJobRetries(1).jobId(found.getConfiguration()).dueDate(Date.from(clock.instant())).execute();
    }

    /** How many jobs wait to be run now; for the operator's figures. */
    public long jobsDue() {
        return engine.management().createJobQuery().executable().count();
    }

    /** How many steps have failed and will be tried again by themselves. */
    public long jobsRetrying() {
        return engine.management().createJobQuery().withException().withRetriesLeft().count();
    }
}
