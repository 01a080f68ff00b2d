package nl.gehoordengedaan.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.inject.Named;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gehoordengedaan.identity.Role;
import nl.gehoordengedaan.page.Messages;
import nl.gehoordengedaan.shared.Language;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOutputParameter;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The files of bpmn/ and the Java code fit together, in both directions; bpmn/README.md says how. Each rule is seen to fail too. */
class BpmnFilesTest {

    private static final Pattern COMPLETED = Pattern.compile("\\.completed\\(\\s*(\"([^\"]*)\"\\s*,\\s*\"([^\"]*)\"|)");
    private static final Pattern TOLD = Pattern.compile("processes\\.received\\(\\s*\"([^\"]*)\"\\s*,\\s*\"([^\"]*)\"");
    /** A package, or a package, a dash and a word. */
    private static final Pattern NAME = Pattern.compile("[a-z]+(-[a-z]+)?");
    private static final Pattern DAYS = Pattern.compile("P\\d+D");
    private static final Pattern VARIABLE = Pattern.compile("(?<![\\w.'\"])([a-zA-Z]\\w*)(?![\\w(.'\"])");
    private static final Set<String> WORDS_OF_JUEL = 
        Set.of("true", "false", "null", "empty", "not", "and", "or", "eq", "ne", "lt", "gt", "le", "ge");

    private static final List<Class<?>> PRODUCT = product();
    private static final Map<String, Class<?>> STEPS = PRODUCT.stream().filter(type -> type.getSimpleName().endsWith("Steps"))
        .collect(Collectors.toMap(type -> Character.toLowerCase(type.getSimpleName().charAt(0)) + type.getSimpleName().substring(1),
            Function.identity()));
    private static final String SOURCES = sources();

    /** A rule about one file: what breaks it, in words. */
    private record Rule(String name, Function<ProcessFile, Stream<String>> broken) {
    }

    private static final List<Rule> RULES = List.of(
        new Rule("the process and its file have the same name, which begins with its package", BpmnFilesTest::names),
        new Rule("a process calls the steps that are named after it, in its own package", BpmnFilesTest::ownSteps),
        new Rule("an expression calls a public method of a bean with a name and as many arguments as it takes", BpmnFilesTest::calls),
        new Rule("an expression knows only variables that the process has", BpmnFilesTest::variables),
        new Rule("a process that begins by the clock is about nothing in particular", BpmnFilesTest::byTheClock),
        new Rule("a step of the system calls a bean, and keeps what it gives back", BpmnFilesTest::serviceTasks),
        new Rule("every task of a person is reported done by the code, and no other", BpmnFilesTest::userTasks),
        new Rule("everything that a process waits to be told is told by the code, and nothing else", BpmnFilesTest::messages),
        new Rule("a task of a person is done on a page that exists, by a role that exists", BpmnFilesTest::pagesAndRoles),
        new Rule("how long the history is kept is said in days", BpmnFilesTest::history),
        new Rule("wherever it can wait there is a plain step, with words in every language", BpmnFilesTest::plainSteps),
        new Rule("what people read of it has words in every language: its title, where it can stand, and every moment that comes", BpmnFilesTest::words),
        new Rule("everything is drawn", BpmnFilesTest::drawn),
        new Rule("a gateway asks a question and its ways are the answers", BpmnFilesTest::questions),
        new Rule("a decision that is asked is there", BpmnFilesTest::decisions),
        new Rule("a process that is called is one that its package may know, and is about the same", BpmnFilesTest::called));

    @TestFactory
    Stream<DynamicTest> every_file_keeps_every_rule() {
        return ProcessFile.all().stream().flatMap(file -> RULES.stream().map(rule ->
            dynamicTest(file.name() + ": " + rule.name(), () -> assertThat(rule.broken().apply(file)).isEmpty())));
    }

    @Test
    void every_step_in_java_is_used_by_a_file() {
        assertThat(unused(ProcessFile.all())).isEmpty();
    }

    @Test
    void a_step_that_no_file_uses_is_found() {
        assertThat(unused(List.of(changed("contributionSteps.tellDirector(", "contributionSteps.becomeOverdue("))))
            .contains("contributionSteps.tellDirector");
    }

    @Test
    void steps_are_public_and_have_a_name() {
        assertThat(STEPS.values()).isNotEmpty().allMatch(type -> Modifier.isPublic(type.getModifiers()))
            .allMatch(type -> type.isAnnotationPresent(Named.class) && type.getAnnotation(Named.class).value().isEmpty());
    }

    @Test
    void a_task_is_reported_done_by_names_that_stand_in_the_code_and_in_a_file() {
        Map<String, Set<String>> tasks = ProcessFile.all().stream().collect(Collectors.toMap(ProcessFile::name, file ->
            file.all(UserTask.class).stream().map(UserTask::getId).collect(Collectors.toSet())));

        assertThat(completed(SOURCES)).isNotEmpty().allSatisfy(task ->
            assertThat(tasks.getOrDefault(task.get(0), Set.of())).as("tasks of %s", task.get(0)).contains(task.get(1)));
    }

    @Test
    void a_task_reported_done_by_a_name_that_is_made_at_run_time_is_found() {
        assertThat(completed("processes.completed(process, task, id, Map.of());")).containsExactly(List.of("", ""));
    }

    @Test
    void a_decision_is_named_after_its_file_and_its_package_and_says_how_long_its_history_is_kept() {
        assertThat(ProcessFile.texts(".dmn")).isNotEmpty().allSatisfy((name, text) -> {
            Collection<Decision> decisions = Dmn.readModelFromStream(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                .getModelElementsByType(Decision.class);
            assertThat(decisions).extracting(Decision::getId).containsExactly(name);
            assertThat(decisions).extracting(Decision::getCamundaHistoryTimeToLiveString).allMatch(DAYS.asMatchPredicate());
            assertThat(Arrows.MAY_KNOW).containsKey(name.substring(0, (name + "-").indexOf('-')));
        });
    }

    @TestFactory
    Stream<DynamicTest> every_rule_is_seen_to_fail() {
        return Stream.of(
            seen("the process and its file", "id=\"contribution\" name", "id=\"contributions\" name", "bpmnElement=\"contribution\"",
                "bpmnElement=\"contributions\""),
            dynamicTest("the process and its file: a file without a package", () -> assertThat(names(ProcessFile.of("call-contribution",
                ProcessFile.texts(".bpmn").get("contribution-call").replace("\"contribution-call\"", "\"call-contribution\"")))).isNotEmpty()),
            dynamicTest("the process and its file: more words than one behind the dash", () -> assertThat(names(ProcessFile.of("contribution-call-back",
                ProcessFile.texts(".bpmn").get("contribution-call").replace("\"contribution-call\"", "\"contribution-call-back\"")))).isNotEmpty()),
            seen("a process calls", "contributionSteps.close(", "notificationSteps.send("),
            seen("a process calls", "contributionSteps.tellDirector(", "contributionCallSteps.tellDirector("),
            seen("an expression calls", "contributionSteps.close(", "contributionSteps.shut("),
            seen("an expression calls", "contributionSteps.close(subject", "contributionSteps.close(subject, told"),
            seen("an expression calls", "${contributionSteps.remindAt(", "${reminderSteps.remindAt("),
            seen("an expression knows", "${told}", "${wasTold}"),
            seen("a step of the system", "camunda:expression=\"${contributionSteps.close(subject)}\"",
                "camunda:class=\"org.example.Close\""),
            seen("a step of the system", "camunda:resultVariable=\"told\"", ""),
            seen("a step of the system", "camunda:expression=\"${contributionSteps.close(subject)}\"",
                "camunda:expression=\"${contributionSteps.close(subject)}\" camunda:resultVariable=\"closed\""),
            seen("every task of a person", "\"tellOtherwise\"", "\"phone\""),
            seen("a task of a person is done", "camunda:formKey=\"/work/contributions/{subject}\"",
                "camunda:formKey=\"/work/post/{subject}\""),
            seen("a task of a person is done", "camunda:formKey=\"/work/contributions/{subject}\"", ""),
            seen("a task of a person is done", "camunda:candidateGroups=\"ORGANISER\"", "camunda:candidateGroups=\"ORGANIZER\""),
            seen("a task of a person is done", "camunda:candidateGroups=\"ORGANISER\"", ""),
            seen("how long", "camunda:historyTimeToLive=\"P1825D\"", ""),
            seen("how long", "P1825D", "180"),
            seen("wherever it can wait", "<camunda:property name=\"step\" value=\"answer\"/>", ""),
            seen("wherever it can wait", "<camunda:property name=\"step\" value=\"tell\"/>", ""),
            seen("wherever it can wait", "name=\"step\" value=\"answer\"", "name=\"step\" value=\"wonder\""),
            seen("what people read", "\"answerDue\"", "\"answerIsDue\""),
            seen("what people read", "\"tellOtherwise\"", "\"phone\""),
            seen("everything is drawn", "bpmnElement=\"tellAnswer\"", "bpmnElement=\"close\""),
            seen("everything is drawn", "bpmnElement=\"close_to_closed\"", "bpmnElement=\"tellOtherwise_to_close\""),
            seen("a gateway asks", "name=\"Was the sender told?\"", "name=\"Told\""),
            seen("a gateway asks", "name=\"no\"", ""),
            seenIn("privacy", "an expression knows", "privacySteps.warn()", "privacySteps.warn(subject)"),
            seenIn("privacy", "a process that begins by the clock", "<bpmn:timeCycle xsi:type=\"bpmn:tFormalExpression\">0 15 2 * * ?</bpmn:timeCycle>",
                "<bpmn:timeDate xsi:type=\"bpmn:tFormalExpression\">2026-11-23T10:00:00Z</bpmn:timeDate>"),
            seenIn("privacy", "a process that begins by the clock", "<bpmn:serviceTask id=\"end\"", "<bpmn:startEvent id=\"byHand\"/><bpmn:serviceTask id=\"end\""),
            seenIn("privacy", "a process that begins by the clock", "<bpmn:serviceTask id=\"end\"", "<bpmn:userTask id=\"look\"/><bpmn:serviceTask id=\"end\""),
            seenIn("evening", "a process that is called", "calledElement=\"meeting\"", "calledElement=\"gathering\""),
            seenIn("evening", "a process that is called", "calledElement=\"meeting\"", "calledElement=\"action\""),
            seenIn("evening", "a process that is called", "calledElement=\"meeting\"", "calledElement=\"meeting\" camunda:calledElementBinding=\"deployment\""),
            seenIn("evening", "a process that is called", "<camunda:in businessKey=\"#{execution.processBusinessKey}\"/>", ""),
            seenIn("evening", "a process that is called", "<camunda:in source=\"subject\" target=\"subject\"/>", ""),
            seenIn("evening", "a process that is called", "<camunda:in source=\"programme\" target=\"programme\"/>", ""),
            seen("a decision that is asked", "decisionRef=\"contribution-terms\"", "decisionRef=\"contribution-term\""));
    }

    private static DynamicTest seen(String rule, String... changes) {
        return seenIn("contribution", rule, changes);
    }

    private static DynamicTest seenIn(String file, String rule, String... changes) {
        return dynamicTest(rule + ": " + changes[0] + " → " + changes[1], () -> {
            Rule found = RULES.stream().filter(each -> each.name().startsWith(rule)).findFirst().orElseThrow();
            assertThat(found.broken().apply(changedIn(file, changes))).isNotEmpty();
        });
    }

    /** A copy of a file of ours with something else in it. */
    private static ProcessFile changed(String... changes) {
        return changedIn("contribution", changes);
    }

    private static ProcessFile changedIn(String file, String... changes) {
        String text = ProcessFile.texts(".bpmn").get(file);
        for (int i = 0; i < changes.length; i += 2) {
            assertThat(text).contains(changes[i]);
            text = text.replace(changes[i], changes[i + 1]);
        }
        return ProcessFile.of(file, text);
    }

    private static Stream<String> names(ProcessFile file) {
        List<String> broken = new ArrayList<>();
        if (file.all(Process.class).size() != 1 || !file.process().getId().equals(file.name()) || !file.process().isExecutable()) {
            broken.add("does not hold the one process " + file.name());
        }
        if (!NAME.matcher(file.name()).matches()) {
            broken.add(file.name() + " is no package, or a package, a dash and a word");
        }
        if (!Arrows.MAY_KNOW.containsKey(file.packageName())) {
            broken.add("no package " + file.packageName());
        }
        return broken.stream();
    }

    private static Stream<String> ownSteps(ProcessFile file) {
        String bean = Pattern.compile("-(\\w)").matcher(file.name()).replaceAll(found -> found.group(1).toUpperCase(Locale.ROOT)) + "Steps";
        Stream<String> others = file.calls().stream().filter(call -> !call.bean().equals(bean)).map(call -> call + " is not of " + bean);
        Stream<String> elsewhere = STEPS.containsKey(bean) && !STEPS.get(bean).getPackageName().endsWith("." + file.packageName())
            ? Stream.of(bean + " is not in " + file.packageName()) : Stream.empty();
        return Stream.concat(others, elsewhere);
    }

    private static Stream<String> calls(ProcessFile file) {
        return file.calls().stream().filter(call -> !STEPS.containsKey(call.bean())
            || methods(STEPS.get(call.bean())).noneMatch(method -> method.getName().equals(call.method())
                && method.getParameterCount() == call.arguments())).map(call -> "no such step: " + call);
    }

    private static Stream<String> variables(ProcessFile file) {
        Set<String> known = new HashSet<>(file.beginsByTheClock() ? Set.of() : Set.of("subject", "programme"));
        known.addAll(WORDS_OF_JUEL);
        file.all(ServiceTask.class).forEach(task -> known.add(task.getCamundaResultVariable()));
        file.all(BusinessRuleTask.class).forEach(task -> known.add(task.getCamundaResultVariable()));
        file.all(CamundaInputParameter.class).forEach(parameter -> known.add(parameter.getCamundaName()));
        file.all(CamundaOutputParameter.class).forEach(parameter -> known.add(parameter.getCamundaName()));
        known.addAll(decisionsTold());
        return file.expressions().stream().flatMap(expression -> VARIABLE.matcher(expression).results().map(found -> found.group(1)))
            .filter(name -> !known.contains(name)).map(name -> "nobody sets " + name);
    }

    /**
     * Nobody gives it a subject: its steps find themselves what is to be done, and it has no task for a person, because whose would it be?
     * It begins again and again, so what it does must be safe beside a round that is not over.
     */
    private static Stream<String> byTheClock(ProcessFile file) {
        if (!file.beginsByTheClock()) {
            return Stream.empty();
        }
        Stream<String> once = file.all(TimerEventDefinition.class).stream().filter(timer -> timer.getParentElement() instanceof StartEvent)
            .filter(timer -> timer.getTimeCycle() == null).map(timer -> timer.getId() + " does not come again");
        Stream<String> otherwise = file.begins().stream().filter(start -> !ProcessFile.isByTheClock(start)).map(start -> start.getId() + " needs a subject");
        return Stream.of(once, otherwise, file.all(UserTask.class).stream().map(task -> task.getId() + " is a task about nothing"),
            file.begins().stream().filter(start -> SOURCES.contains(".start(\"" + file.name() + "\"")).map(start -> "the code starts it too"))
            .flatMap(broken -> broken);
    }

    /** Names of the decisions that are told with a task: {@code Map.of("solved", …)} in the call. */
    private static Set<String> decisionsTold() {
        return Pattern.compile("\\.completed\\([^;]*;").matcher(SOURCES).results()
            .flatMap(call -> Pattern.compile("\"([\\w-]+)\"").matcher(call.group()).results().skip(2).map(found -> found.group(1)))
            .collect(Collectors.toSet());
    }

    private static Stream<String> serviceTasks(ProcessFile file) {
        Stream<String> tasks = file.all(ServiceTask.class).stream().flatMap(task -> {
            List<ProcessFile.Call> calls = task.getCamundaExpression() == null ? List.of() : ProcessFile.calls(task.getCamundaExpression());
            if (calls.size() != 1) {
                return Stream.of(task.getId() + " calls no bean");
            }
            boolean gives = STEPS.containsKey(calls.get(0).bean()) && methods(STEPS.get(calls.get(0).bean()))
                .anyMatch(method -> method.getName().equals(calls.get(0).method()) && method.getReturnType() != void.class);
            return gives == (task.getCamundaResultVariable() != null) ? Stream.empty()
                : Stream.of(task.getId() + (gives ? " forgets what it is given" : " keeps what it is not given"));
        });
        Stream<String> listeners = Stream.concat(
            file.all(CamundaExecutionListener.class).stream().map(CamundaExecutionListener::getCamundaExpression),
            file.all(CamundaTaskListener.class).stream().map(CamundaTaskListener::getCamundaExpression))
            .filter(expression -> expression == null || ProcessFile.calls(expression).size() != 1)
            .map(expression -> "a listener calls no bean");
        return Stream.concat(tasks, listeners);
    }

    private static Stream<String> userTasks(ProcessFile file) {
        Set<String> inFile = file.all(UserTask.class).stream().map(UserTask::getId).collect(Collectors.toCollection(TreeSet::new));
        Set<String> inCode = completed(SOURCES).stream().filter(task -> task.get(0).equals(file.name())).map(task -> task.get(1))
            .collect(Collectors.toCollection(TreeSet::new));
        return inFile.equals(inCode) ? Stream.empty() : Stream.of("tasks " + inFile + ", reported done " + inCode);
    }

    private static Stream<String> messages(ProcessFile file) {
        Set<String> inFile = file.all(Message.class).stream().map(Message::getName).collect(Collectors.toCollection(TreeSet::new));
        Set<String> inCode = told(SOURCES).stream().filter(message -> message.get(0).equals(file.name())).map(message -> message.get(1))
            .collect(Collectors.toCollection(TreeSet::new));
        return inFile.equals(inCode) ? Stream.empty() : Stream.of("waits to be told " + inFile + ", told " + inCode);
    }

    /** Process and message of every call. */
    private static List<List<String>> told(String sources) {
        return TOLD.matcher(sources).results().map(call -> List.of(call.group(1), call.group(2))).toList();
    }

    private static Stream<String> pagesAndRoles(ProcessFile file) {
        Set<String> pages = PRODUCT.stream().filter(type -> type.isAnnotationPresent(Path.class)).flatMap(BpmnFilesTest::pages)
            .collect(Collectors.toSet());
        Set<String> roles = Arrays.stream(Role.values()).map(Role::name).collect(Collectors.toSet());
        return file.all(UserTask.class).stream().flatMap(task -> {
            List<String> broken = new ArrayList<>();
            if (task.getCamundaFormKey() == null || !pages.contains(withoutNames(task.getCamundaFormKey()))) {
                broken.add(task.getId() + " is done on " + task.getCamundaFormKey());
            }
            if (task.getCamundaCandidateGroupsList().isEmpty() || !roles.containsAll(task.getCamundaCandidateGroupsList())) {
                broken.add(task.getId() + " is for " + task.getCamundaCandidateGroupsList());
            }
            return broken.stream();
        });
    }

    private static Stream<String> pages(Class<?> resource) {
        String base = resource.getAnnotation(Path.class).value();
        return Arrays.stream(resource.getDeclaredMethods()).filter(method -> method.isAnnotationPresent(GET.class))
            .map(method -> method.getAnnotation(Path.class)).map(more -> withoutNames(base + (more == null ? "" : "/" + more.value())));
    }

    private static String withoutNames(String address) {
        return ("/" + address).replaceAll("\\{[^}]*}", "{}").replaceAll("/+", "/").replaceAll("(?<=.)/$", "");
    }

    private static Stream<String> history(ProcessFile file) {
        String kept = file.process().getCamundaHistoryTimeToLiveString();
        return kept != null && DAYS.matcher(kept).matches() ? Stream.empty() : Stream.of("history is kept for " + kept);
    }

    private static Stream<String> plainSteps(ProcessFile file) {
        Messages messages = new Messages();
        return file.placesToWait().stream().flatMap(place -> file.step(place).isEmpty() ? Stream.of(place.getId() + " has no step")
            : Arrays.stream(Language.values())
                .filter(language -> !messages.has(language, "publication.step." + file.step(place).get() + ".now"))
                .map(language -> "no words for step " + file.step(place).get() + " in " + language));
    }

    private static Stream<String> words(ProcessFile file) {
        Messages messages = new Messages();
        Stream<String> elements = file.placesToStand().stream().map(place ->
            (place instanceof UserTask ? "worklist.task." : "worklist.element.") + file.name() + "." + place.getId());
        return Stream.concat(Stream.of("worklist.process." + file.name()), elements).flatMap(key -> Arrays.stream(Language.values())
            .filter(language -> !messages.has(language, key)).map(language -> "no words " + key + " in " + language));
    }

    private static Stream<String> drawn(ProcessFile file) {
        Set<BaseElement> drawn = new HashSet<>();
        file.all(BpmnShape.class).forEach(shape -> drawn.add(shape.getBpmnElement()));
        file.all(BpmnEdge.class).forEach(edge -> drawn.add(edge.getBpmnElement()));
        return Stream.concat(file.all(FlowNode.class).stream(), file.all(SequenceFlow.class).stream())
            .filter(element -> !drawn.contains(element)).map(element -> element.getId() + " is not drawn");
    }

    private static Stream<String> questions(ProcessFile file) {
        return file.all(Gateway.class).stream().filter(gateway -> gateway instanceof ExclusiveGateway || gateway instanceof InclusiveGateway
            || gateway instanceof EventBasedGateway).filter(gateway -> gateway.getOutgoing().size() > 1).flatMap(gateway -> {
                List<String> broken = new ArrayList<>();
                if (gateway.getName() == null || !gateway.getName().endsWith("?")) {
                    broken.add(gateway.getId() + " is no question: " + gateway.getName());
                }
                if (!(gateway instanceof EventBasedGateway)) {
                    gateway.getOutgoing().stream().filter(way -> way.getName() == null || way.getName().isBlank())
                        .forEach(way -> broken.add(way.getId() + " says no answer"));
                    FlowNode otherwise = gateway instanceof ExclusiveGateway exclusive && exclusive.getDefault() != null
                        ? exclusive.getDefault().getTarget() : null;
                    gateway.getOutgoing().stream().filter(way -> way.getChildElementsByType(ConditionExpression.class).isEmpty())
                        .filter(way -> way.getTarget() != otherwise).forEach(way -> broken.add(way.getId() + " has no condition"));
                }
                return broken.stream();
            });
    }

    private static Stream<String> decisions(ProcessFile file) {
        return file.all(BusinessRuleTask.class).stream().map(BusinessRuleTask::getCamundaDecisionRef)
            .filter(decision -> !ProcessFile.texts(".dmn").containsKey(decision)).map(decision -> "no decision " + decision);
    }

    /** It is called in its newest version: what is waiting in an older version of the caller gets the newer block. */
    private static Stream<String> called(ProcessFile file) {
        return file.all(CallActivity.class).stream().flatMap(call -> {
            List<String> broken = new ArrayList<>();
            String process = call.getCalledElement();
            String owner = ProcessFile.packageOf(process);
            if (!ProcessFile.texts(".bpmn").containsKey(process)) {
                broken.add(call.getId() + " calls " + process + ", which is not there");
            } else if (!owner.equals(file.packageName()) && !Arrows.MAY_KNOW.get(file.packageName()).contains(owner)) {
                broken.add(file.packageName() + " may not know " + owner);
            }
            if (call.getCamundaCalledElementBinding() != null) {
                broken.add(call.getId() + " does not call the newest");
            }
            List<CamundaIn> handedOn = call.getExtensionElements() == null ? List.of()
                : call.getExtensionElements().getElementsQuery().filterByType(CamundaIn.class).list();
            if (handedOn.stream().noneMatch(each -> "#{execution.processBusinessKey}".equals(each.getCamundaBusinessKey()))) {
                broken.add(call.getId() + " does not hand on the business key");
            }
            Stream.of("subject", "programme").filter(name -> handedOn.stream().noneMatch(each -> name.equals(each.getCamundaSource())
                && name.equals(each.getCamundaTarget()))).forEach(name -> broken.add(call.getId() + " does not hand on " + name));
            return broken.stream();
        });
    }

    private static Set<String> unused(List<ProcessFile> files) {
        Set<String> used = files.stream().flatMap(file -> file.calls().stream()).map(call -> call.bean() + "." + call.method())
            .collect(Collectors.toSet());
        Map<String, Class<?>> steps = new TreeMap<>(STEPS);
        return steps.entrySet().stream().flatMap(each -> methods(each.getValue()).map(method -> each.getKey() + "." + method.getName()))
            .filter(step -> !used.contains(step)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Method> methods(Class<?> steps) {
        return Arrays.stream(steps.getDeclaredMethods())
            .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic());
    }

    /** Process and task of every call; both empty when they do not stand there as they are. */
    private static List<List<String>> completed(String sources) {
        return COMPLETED.matcher(sources).results()
            .map(call -> call.group(2) == null ? List.of("", "") : List.of(call.group(2), call.group(3))).toList();
    }

    private static List<Class<?>> product() {
        return new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("nl.gehoordengedaan")
            .stream().filter(type -> type.isAnnotatedWith(Path.class) || type.getSimpleName().endsWith("Steps"))
            .<Class<?>>map(JavaClass::reflect).toList();
    }

    private static String sources() {
        try (Stream<java.nio.file.Path> files = Files.walk(java.nio.file.Path.of("src/main/java"))) {
            StringBuilder sources = new StringBuilder();
            for (java.nio.file.Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                sources.append(Files.readString(file));
            }
            return sources.toString();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
