package nl.gehoordengedaan.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gehoordengedaan.workflow.Standing.Alarm;
import nl.gehoordengedaan.workflow.Standing.Call;
import nl.gehoordengedaan.workflow.Standing.Passed;
import nl.gehoordengedaan.workflow.Standing.Waiting;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.TransitionInstance;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;

/** The pictures of the processes, and "you are here" in them. For a page somebody opens on purpose: it asks the engine more than a list can afford. */
@ApplicationScoped
public class ProcessPictures {

    /** What the history calls the elements at which something happened; the others only lead on. */
    private static final Set<String> TELLING = Set.of("userTask", "serviceTask", "receiveTask", "boundaryTimer", "boundaryMessage",
        "intermediateTimer", "intermediateMessageCatch");
    private static final String TIMER = "timer";

    @Inject
    Engine engine;

    /** Ids of all processes, in order. */
    public List<String> all() {
        return newest().map(ProcessDefinition::getKey).toList();
    }

    /** The file of a process as it is begun now; empty when there is no such process. */
    public Optional<byte[]> file(String process) {
        return definition(process).map(definition -> bytes(definition.getId()));
    }

    /** The file in the version in which this matter goes through it; empty when it never did. */
    public Optional<byte[]> file(String process, UUID subject) {
        return instance(process, subject).map(instance -> bytes(instance.getProcessDefinitionId()));
    }

    /** Where something is done or waited for in this process and in those that it calls, from left to right as it is drawn. */
    public List<ProcessPart> parts(String process) {
        return definition(process).map(definition -> engine.repository().getBpmnModelInstance(definition.getId())
            .getModelElementsByType(FlowNode.class).stream().sorted(Comparator.comparingDouble(ProcessPictures::left))
            .flatMap(node -> node instanceof CallActivity call ? parts(call.getCalledElement()).stream() : part(process, node)).toList())
            .orElse(List.of());
    }

    private static double left(FlowNode node) {
        return node.getDiagramElement() instanceof BpmnShape shape ? shape.getBounds().getX() : 0;
    }

    /** The process that was started for this matter, the last one if there were several: the others are called by it. Empty when none was. */
    public Optional<String> outermost(UUID subject) {
        return engine.history().createHistoricProcessInstanceQuery().processInstanceBusinessKey(subject.toString()).rootProcessInstances()
            .orderByProcessInstanceStartTime().desc().listPage(0, 1).stream().map(HistoricProcessInstance::getProcessDefinitionKey).findFirst();
    }

    /** Where this matter stands; empty when it never went through this process. */
    public Optional<Standing> standing(String process, UUID subject) {
        return instance(process, subject).map(this::standing);
    }

    private Standing standing(HistoricProcessInstance instance) {
        List<Passed> passed = new ArrayList<>();
        List<Waiting> waiting = new ArrayList<>();
        List<Alarm> alarms = new ArrayList<>();
        List<Call> calls = new ArrayList<>();
        look(instance, passed, waiting, alarms, calls);
        passed.sort(Comparator.comparing(Passed::at));
        alarms.sort(Comparator.comparing(Alarm::at));
        return new Standing(instance.getProcessDefinitionKey(), instance.getStartTime().toInstant(),
            instance.getEndTime() == null ? null : instance.getEndTime().toInstant(), passed, waiting, alarms, calls);
    }

    private void look(HistoricProcessInstance instance, List<Passed> passed, List<Waiting> waiting, List<Alarm> alarms, List<Call> calls) {
        String process = instance.getProcessDefinitionKey();
        List<HistoricActivityInstance> history = engine.history().createHistoricActivityInstanceQuery().processInstanceId(instance.getId())
            .orderByHistoricActivityInstanceStartTime().asc().list();
        BpmnModelInstance model = engine.repository().getBpmnModelInstance(instance.getProcessDefinitionId());
        history.stream().filter(each -> each.getEndTime() != null && !each.isCanceled())
            .filter(each -> TELLING.contains(each.getActivityType()) && !followsATimer(model, each.getActivityId()))
            .forEach(each -> passed.add(new Passed(process, each.getActivityId(), each.getEndTime().toInstant())));
        for (HistoricActivityInstance each : history) {
            if (each.getCalledProcessInstanceId() != null) {
                HistoricProcessInstance called = engine.history().createHistoricProcessInstanceQuery()
                    .processInstanceId(each.getCalledProcessInstanceId()).singleResult();
                if (each.getEndTime() == null) {
                    calls.add(new Call(process, each.getActivityId(), called.getProcessDefinitionKey()));
                }
                look(called, passed, waiting, alarms, calls);
            }
        }
        if (instance.getEndTime() != null) {
            return;
        }
        Map<String, JobDefinition> kinds = engine.management().createJobDefinitionQuery().processDefinitionId(instance.getProcessDefinitionId())
            .list().stream().collect(Collectors.toMap(JobDefinition::getId, Function.identity()));
        List<Job> jobs = engine.management().createJobQuery().processInstanceId(instance.getId()).list();
        jobs.stream().filter(job -> job.getDuedate() != null && isTimer(kinds.get(job.getJobDefinitionId())))
            .forEach(job -> alarms.add(new Alarm(process, kinds.get(job.getJobDefinitionId()).getActivityId(), job.getDuedate().toInstant())));
        waiting.addAll(waiting(instance, history, jobs, kinds));
    }

    private List<Waiting> waiting(HistoricProcessInstance instance, List<HistoricActivityInstance> history, List<Job> jobs,
                                  Map<String, JobDefinition> kinds) {
        Map<String, Instant> since = new HashMap<>();
        history.stream().filter(each -> each.getEndTime() == null).forEach(each -> since.put(each.getActivityId(), each.getStartTime().toInstant()));
        Set<String> calling = history.stream().filter(each -> each.getCalledProcessInstanceId() != null).map(HistoricActivityInstance::getActivityId)
            .collect(Collectors.toSet());
        Map<String, Job> steps = new HashMap<>();
        jobs.stream().filter(job -> kinds.containsKey(job.getJobDefinitionId()) && !isTimer(kinds.get(job.getJobDefinitionId())))
            .forEach(job -> steps.put(kinds.get(job.getJobDefinitionId()).getActivityId(), job));
        return leaves(engine.runtime().getActivityInstance(instance.getId())).distinct().filter(element -> !calling.contains(element)).map(element -> {
            Optional<Job> step = Optional.ofNullable(steps.get(element));
            Instant begun = since.getOrDefault(element, step.map(Job::getCreateTime).map(Date::toInstant).orElse(null));
            return new Waiting(instance.getProcessDefinitionKey(), element, begun, step.map(job -> job.getRetries() == 0).orElse(false));
        }).toList();
    }

    /** Such a step is told as the moment that made it happen. */
    private static boolean followsATimer(BpmnModelInstance model, String element) {
        return model.getModelElementById(element) instanceof ServiceTask task
            && task.getPreviousNodes().list().stream().anyMatch(ProcessPictures::isMoment);
    }

    private static Stream<ProcessPart> part(String process, FlowNode node) {
        if (node instanceof UserTask task) {
            return Stream.of(new ProcessPart(process, node.getId(), ProcessPart.Kind.TASK, task.getCamundaCandidateGroupsList().get(0)));
        }
        if (node instanceof ReceiveTask || node instanceof IntermediateCatchEvent && !isMoment(node)) {
            return Stream.of(new ProcessPart(process, node.getId(), ProcessPart.Kind.WAIT, ""));
        }
        if (isMoment(node)) {
            return Stream.of(new ProcessPart(process, node.getId(), ProcessPart.Kind.MOMENT, ""));
        }
        boolean step = node instanceof ServiceTask && node.getPreviousNodes().list().stream().noneMatch(ProcessPictures::isMoment);
        return step || node instanceof BusinessRuleTask ? Stream.of(new ProcessPart(process, node.getId(), ProcessPart.Kind.STEP, "")) : Stream.of();
    }

    private static boolean isMoment(FlowNode node) {
        return (node instanceof BoundaryEvent || node instanceof IntermediateCatchEvent)
            && ((CatchEvent) node).getEventDefinitions().stream().anyMatch(TimerEventDefinition.class::isInstance);
    }

    private static boolean isTimer(JobDefinition kind) {
        return kind != null && kind.getJobType().startsWith(TIMER);
    }

    static Stream<String> leaves(ActivityInstance tree) {
        if (tree == null) {
            return Stream.empty();
        }
        Stream<String> waiting = Stream.of(tree.getChildTransitionInstances()).map(TransitionInstance::getActivityId);
        if (tree.getChildActivityInstances().length == 0 && tree.getChildTransitionInstances().length == 0) {
            return Stream.of(tree.getActivityId());
        }
        return Stream.concat(waiting, Stream.of(tree.getChildActivityInstances()).flatMap(ProcessPictures::leaves));
    }

    private Stream<ProcessDefinition> newest() {
        return engine.repository().createProcessDefinitionQuery().latestVersion().orderByProcessDefinitionKey().asc().list().stream();
    }

    private Optional<ProcessDefinition> definition(String process) {
        return Optional.ofNullable(engine.repository().createProcessDefinitionQuery().processDefinitionKey(process).latestVersion().singleResult());
    }

    private Optional<HistoricProcessInstance> instance(String process, UUID subject) {
        return engine.history().createHistoricProcessInstanceQuery().processInstanceBusinessKey(subject.toString()).processDefinitionKey(process)
            .orderByProcessInstanceStartTime().desc().listPage(0, 1).stream().findFirst();
    }

    private byte[] bytes(String definition) {
        try (InputStream file = engine.repository().getProcessModel(definition)) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
