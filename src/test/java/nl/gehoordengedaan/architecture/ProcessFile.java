package nl.gehoordengedaan.architecture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** One file of bpmn/, as the tests look at it. */
record ProcessFile(String name, String text, BpmnModelInstance model) {

    private static final Path FOLDER = Path.of("bpmn");
    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]*)}");
    private static final Pattern CALL = Pattern.compile("(\\w+)\\.(\\w+)\\(([^()]*)\\)");

    /** A call of a bean in an expression. */
    record Call(String bean, String method, int arguments) {
    }

    /** The package of a process: the first word of its name. A second process of a package has a word of its own behind a dash. */
    static String packageOf(String process) {
        return process.replaceFirst("-.*", "");
    }

    String packageName() {
        return packageOf(name);
    }

    static ProcessFile of(String name, String text) {
        return new ProcessFile(name, text, Bpmn.readModelFromStream(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
    }

    static List<ProcessFile> all() {
        return texts(".bpmn").entrySet().stream().map(file -> of(file.getKey(), file.getValue())).toList();
    }

    /** Name without ending, and what is in it. */
    static Map<String, String> texts(String ending) {
        try (Stream<Path> files = Files.list(FOLDER)) {
            Map<String, String> texts = new TreeMap<>();
            for (Path file : files.filter(path -> path.toString().endsWith(ending)).toList()) {
                texts.put(file.getFileName().toString().replace(ending, ""), Files.readString(file));
            }
            return texts;
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    Process process() {
        return model.getModelElementsByType(Process.class).iterator().next();
    }

    /** Where the process as a whole begins; not the parts in it. */
    Collection<StartEvent> begins() {
        return process().getChildElementsByType(StartEvent.class);
    }

    /** Does it begin by itself, when it is time, and not in an act? */
    boolean beginsByTheClock() {
        return begins().stream().anyMatch(ProcessFile::isByTheClock);
    }

    static boolean isByTheClock(StartEvent start) {
        return !start.getChildElementsByType(TimerEventDefinition.class).isEmpty();
    }

    <T extends ModelElementInstance> Collection<T> all(Class<T> type) {
        return model.getModelElementsByType(type);
    }

    List<String> expressions() {
        return EXPRESSION.matcher(text).results().map(found -> found.group(1)).distinct().toList();
    }

    static List<Call> calls(String expression) {
        return CALL.matcher(expression).results().map(found -> new Call(found.group(1), found.group(2),
            found.group(3).isBlank() ? 0 : found.group(3).split(",").length)).toList();
    }

    List<Call> calls() {
        return expressions().stream().flatMap(expression -> calls(expression).stream()).toList();
    }

    Optional<String> step(BaseElement element) {
        return element.getExtensionElements() == null ? Optional.empty()
            : element.getExtensionElements().getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .filter(property -> property.getCamundaName().equals("step")).map(property -> property.getCamundaValue()).findFirst();
    }

    /**
     * Where a matter can be while somebody asks "where is it now": the tasks of people, what the process waits for, and the save points on
     * the way from or to a task of a person. A save point of a side branch is none: the matter is also somewhere else then.
     */
    List<FlowNode> placesToWait() {
        Map<String, Set<String>> onward = onward();
        Set<String> tasks = all(UserTask.class).stream().map(FlowNode::getId).collect(Collectors.toSet());
        Set<String> afterTask = tasks.stream().flatMap(task -> reached(onward, task).stream()).collect(Collectors.toSet());
        return all(FlowNode.class).stream().filter(node -> node instanceof UserTask || node instanceof ReceiveTask
            || node instanceof IntermediateCatchEvent || isSavePoint(node)
                && (afterTask.contains(node.getId()) || reached(onward, node.getId()).stream().anyMatch(tasks::contains))).toList();
    }

    /** Wherever a matter can stand, side branches too, and every moment for which it waits. */
    List<FlowNode> placesToStand() {
        return all(FlowNode.class).stream().filter(node -> node instanceof UserTask || node instanceof ReceiveTask
            || node instanceof IntermediateCatchEvent || isSavePoint(node)
            || node instanceof BoundaryEvent event && event.getEventDefinitions().stream().anyMatch(TimerEventDefinition.class::isInstance)).toList();
    }

    private static boolean isSavePoint(FlowNode node) {
        return node instanceof Activity && !(node instanceof SubProcess) && (node.isCamundaAsyncBefore() || node.isCamundaAsyncAfter());
    }

    /** Which element leads to which; the way out of a part of the process begins where that part ends. */
    private Map<String, Set<String>> onward() {
        Map<String, Set<String>> onward = new TreeMap<>();
        for (SequenceFlow flow : all(SequenceFlow.class)) {
            String from = flow.getSource() instanceof SubProcess ? out(flow.getSource()) : flow.getSource().getId();
            onward.computeIfAbsent(from, id -> new TreeSet<>()).add(flow.getTarget().getId());
        }
        for (SubProcess part : all(SubProcess.class)) {
            part.getChildElementsByType(StartEvent.class).forEach(start ->
                onward.computeIfAbsent(part.getId(), id -> new TreeSet<>()).add(start.getId()));
            part.getChildElementsByType(EndEvent.class).forEach(end ->
                onward.computeIfAbsent(end.getId(), id -> new TreeSet<>()).add(out(part)));
        }
        return onward;
    }

    private static String out(FlowNode part) {
        return part.getId() + " (out)";
    }

    private static Set<String> reached(Map<String, Set<String>> onward, String from) {
        Set<String> reached = new HashSet<>();
        List<String> todo = new ArrayList<>(onward.getOrDefault(from, Set.of()));
        while (!todo.isEmpty()) {
            String next = todo.remove(todo.size() - 1);
            if (reached.add(next)) {
                todo.addAll(onward.getOrDefault(next, Set.of()));
            }
        }
        return reached;
    }
}
