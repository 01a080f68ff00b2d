package nl.gehoordengedaan.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.gehoordengedaan.shared.BrokenRule;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;

/** The processes of bpmn/, as the capabilities see them: start one, report a task done, ask where a matter is. */
@ApplicationScoped
public class Processes {

    /** The variable that holds the id of what the process is about; also its business key. */
    static final String SUBJECT = "subject";
    /** The variable that holds the id of the programme: who may see its tasks depends on it. */
    static final String PROGRAMME = "programme";
    /** The variable that holds the id of the partner organisation whose turn it is, in processes with tasks of partners. */
    static final String ORGANISATION = "organisation";

    @Inject
    Engine engine;

    /** The files do not change while the server runs. */
    private volatile List<TaskKind> tasks;

    /**
     * Starts a process, in the transaction of the caller.
     *
     * @param process   id of the process, which is the name of its file
     * @param subject   what it is about
     * @param programme the programme that it belongs to; null for a process without tasks that belongs to none
     */
    public void start(String process, UUID subject, UUID programme) {
        engine.runtime().startProcessInstanceByKey(process, subject.toString(),
            programme == null ? Map.of(SUBJECT, subject.toString())
                : Map.of(SUBJECT, subject.toString(), PROGRAMME, programme.toString()));
    }

    /**
     * A person did the task at which the process waits; it goes on, in the transaction of the caller.
     *
     * @param process   id of the process
     * @param task      id of the user task in the file
     * @param subject   what it is about
     * @param decisions what the diagram needs to choose its way; variable name to text, number or boolean
     * @throws BrokenRule when the process does not wait there (any more): somebody else was first
     */
    public void completed(String process, String task, UUID subject, Map<String, ?> decisions) {
        Task open = engine.tasks().createTaskQuery().processInstanceBusinessKey(subject.toString()).processDefinitionKey(process)
            .taskDefinitionKey(task).singleResult();
        if (open == null) {
            throw BrokenRule.conflict("workflow.already-done");
        }
        try {
            engine.tasks().complete(open.getId(), new HashMap<>(decisions));
        } catch (BadUserRequestException somebodyElseWasFirst) {
            throw BrokenRule.conflict("workflow.already-done");
        }
    }

    /**
     * Something happened for which the process waits, or by which it leaves what it was doing; it goes on, in the transaction of the caller.
     *
     * @param process id of the process
     * @param message name of the message in the file
     * @param subject what it is about
     * @throws BrokenRule when the process does not wait for it (any more): somebody else was first
     */
    public void received(String process, String message, UUID subject) {
        ProcessInstance instance = engine.runtime().createProcessInstanceQuery().processInstanceBusinessKey(subject.toString(), process)
            .singleResult();
        if (instance == null) {
            throw BrokenRule.conflict("workflow.already-done");
        }
        try {
            engine.runtime().createMessageCorrelation(message).processInstanceId(instance.getId()).correlate();
        } catch (MismatchingMessageCorrelationException somebodyElseWasFirst) {
            throw BrokenRule.conflict("workflow.already-done");
        }
    }

    /** Every kind of task of a person that there is, in the order of the files. */
    public List<TaskKind> tasks() {
        List<TaskKind> known = tasks;
        if (known == null) {
            known = engine.repository().createProcessDefinitionQuery().latestVersion().orderByProcessDefinitionKey().asc().list().stream()
                .flatMap(definition -> engine.repository().getBpmnModelInstance(definition.getId()).getModelElementsByType(UserTask.class).stream()
                    .map(task -> new TaskKind(definition.getKey(), task.getId(), task.getCamundaCandidateGroupsList().get(0)))).toList();
            tasks = known;
        }
        return known;
    }

    /**
     * What a decision table says, outside any process: for a page that tells beforehand what will be chosen.
     *
     * @param decision id of the decision
     * @param about    what the table asks for, by name
     */
    public String decided(String decision, Map<String, ?> about) {
        return engine.decisions().evaluateDecisionTableByKey(decision).variables(new HashMap<>(about)).evaluate().getSingleEntry();
    }

    /** Where a matter is now in this process, or in one that it calls. */
    public Whereabouts whereIs(String process, UUID subject) {
        ProcessInstance instance = engine.runtime().createProcessInstanceQuery().processInstanceBusinessKey(subject.toString(), process)
            .singleResult();
        if (instance == null) {
            return Whereabouts.ENDED;
        }
        Set<String> at = new LinkedHashSet<>();
        Set<String> steps = new LinkedHashSet<>();
        look(instance, at, steps);
        return new Whereabouts(true, List.copyOf(at), List.copyOf(steps));
    }

    private void look(ProcessInstance instance, Set<String> at, Set<String> steps) {
        var model = engine.repository().getBpmnModelInstance(instance.getProcessDefinitionId());
        boolean calls = false;
        for (String id : ProcessPictures.leaves(engine.runtime().getActivityInstance(instance.getId())).distinct().toList()) {
            BaseElement element = model.getModelElementById(id);
            if (element instanceof CallActivity) {
                calls = true;
            } else {
                at.add(id);
                Optional.of(step(element)).filter(step -> !step.isEmpty()).ifPresent(steps::add);
            }
        }
        if (calls) {
            engine.runtime().createProcessInstanceQuery().superProcessInstanceId(instance.getId()).list().forEach(called -> look(called, at, steps));
        }
    }

    private static String step(BaseElement element) {
        if (element == null || element.getExtensionElements() == null) {
            return "";
        }
        return element.getExtensionElements().getElementsQuery().filterByType(CamundaProperties.class).list().stream()
            .flatMap(properties -> properties.getCamundaProperties().stream())
            .filter(property -> property.getCamundaName().equals("step")).map(property -> property.getCamundaValue())
            .findFirst().orElse("");
    }
}
