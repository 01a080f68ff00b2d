package nl.gehoordengedaan.workflow;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.inject.Vetoed;
import jakarta.enterprise.util.TypeLiteral;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Runs the files of bpmn/ in memory, with steps that only say that they were called. Only tests of a diagram use it. Nothing happens by
 * itself: time stands still until it is moved, and a step or timer runs when it is told to.
 *
 * <p>Register it as a static field with {@code @RegisterExtension}; what runs is removed after each test.
 */
public final class ProcessEngineForTests implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {

    private static final int MOST_JOBS = 100;
    /** What the engine has to say comes as an exception too. Held here, or its level would be forgotten. */
    private static final Logger ENGINE_LOG = Logger.getLogger("org.camunda");

    private final List<String> files;
    private final Map<Object, Object> steps = new HashMap<>();
    private final List<TaskOpened> opened = new ArrayList<>();
    private final List<TaskClosed> closed = new ArrayList<>();
    private final Processes processes = new Processes();
    private ProcessEngine engine;

    private ProcessEngineForTests(List<String> files) {
        this.files = files;
    }

    /** An engine that knows these files of bpmn/. */
    public static ProcessEngineForTests with(String... files) {
        return new ProcessEngineForTests(List.of(files));
    }

    /** The bean that expressions call by this name. */
    public ProcessEngineForTests calling(String name, Object bean) {
        steps.put(name, bean);
        return this;
    }

    @Override
    public void beforeAll(ExtensionContext test) {
        ENGINE_LOG.setLevel(Level.OFF);
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setProcessEngineName("test-" + UUID.randomUUID());
        configuration.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID());
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setJobExecutorActivate(false);
        configuration.setIdGenerator(new StrongUuidGenerator());
        configuration.setBeans(steps);
        configuration.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(new TaskEvents(new Heard<>(opened), new Heard<>(closed)))));
        configuration.setHistory("none");
        configuration.setHistoryTimeToLive("P1825D");
        configuration.setCmmnEnabled(false);
        configuration.setStandaloneTasksEnabled(false);
        configuration.setMetricsEnabled(false);
        configuration.setTaskMetricsEnabled(false);
        engine = configuration.buildProcessEngine();
        processes.engine = new InMemory(engine);
        Engine.deploy(engine.getRepositoryService(), files);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        engine.getRuntimeService().createProcessInstanceQuery().rootProcessInstances().list()
            .forEach(instance -> engine.getRuntimeService().deleteProcessInstance(instance.getId(), "the test is over"));
        opened.clear();
        closed.clear();
        ClockUtil.reset();
    }

    @Override
    public void afterAll(ExtensionContext test) {
        engine.close();
        ENGINE_LOG.setLevel(null);
    }

    /** The processes as the capabilities see them. */
    public Processes processes() {
        return processes;
    }

    /** From now on it is this moment; nothing runs yet. */
    public void timeIs(Instant now) {
        ClockUtil.setCurrentTime(Date.from(now));
    }

    /** It becomes this moment, and all that is due runs. */
    public void becomes(Instant now) {
        timeIs(now);
        runAllThatIsDue();
    }

    /** Runs steps and timers that are due, and those that follow from them. */
    public void runAllThatIsDue() {
        for (int i = 0; i < MOST_JOBS; i++) {
            List<Job> due = engine.getManagementService().createJobQuery().executable().orderByJobDuedate().asc().list();
            if (due.isEmpty()) {
                return;
            }
            engine.getManagementService().executeJob(due.get(0).getId());
        }
        throw new IllegalStateException("It never comes to rest");
    }

    /** Runs the one step that waits at this element. */
    public void run(String element) {
        engine.getManagementService().executeJob(engine.getManagementService().createJobQuery().activityId(element).singleResult().getId());
    }

    /** The moment for which the timer at this element is set; null when there is none. */
    public Instant timer(String element) {
        Job timer = engine.getManagementService().createJobQuery().activityId(element).timers().singleResult();
        return timer == null ? null : timer.getDuedate().toInstant();
    }

    /** How many timers wait at this element. */
    public long timers(String element) {
        return engine.getManagementService().createJobQuery().activityId(element).timers().count();
    }

    /** The server starts again: its files are read once more. */
    public void startAgain() {
        Engine.deploy(engine.getRepositoryService(), files);
    }

    /** The server starts again with this file changed: something that makes no difference is added to it. */
    public void startAgainWithChanged(String file) {
        try (InputStream now = Engine.class.getResourceAsStream("/bpmn/" + file)) {
            engine.getRepositoryService().createDeployment().name("gehoord-en-gedaan").enableDuplicateFiltering(true)
                .addString(file, new String(now.readAllBytes(), StandardCharsets.UTF_8) + "<!-- changed -->").deploy();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Where the processes of this name are now, also those that are about nothing in particular. */
    public List<String> at(String process) {
        return engine.getRuntimeService().createProcessInstanceQuery().processDefinitionKey(process).list().stream()
            .flatMap(instance -> java.util.Arrays.stream(engine.getRuntimeService().getActivityInstance(instance.getId()).getChildTransitionInstances()))
            .map(org.camunda.bpm.engine.runtime.TransitionInstance::getActivityId).toList();
    }

    /** What processes said about tasks that opened, in order. */
    public List<TaskOpened> opened() {
        return List.copyOf(opened);
    }

    /** What processes said about tasks that closed, in order. */
    public List<TaskClosed> closed() {
        return List.copyOf(closed);
    }

    /** The door to an engine that is not the server's; no bean, as this class stands beside the product in tests on the server. */
    @Vetoed
    private static final class InMemory extends Engine {

        private final ProcessEngine engine;

        private InMemory(ProcessEngine engine) {
            this.engine = engine;
        }

        @Override
        RuntimeService runtime() {
            return engine.getRuntimeService();
        }

        @Override
        TaskService tasks() {
            return engine.getTaskService();
        }

        @Override
        RepositoryService repository() {
            return engine.getRepositoryService();
        }

        @Override
        ManagementService management() {
            return engine.getManagementService();
        }
    }

    /** Keeps what would be told to observers. */
    private record Heard<T>(List<T> events) implements Event<T> {

        @Override
        public void fire(T event) {
            events.add(event);
        }

        @Override
        public <U extends T> CompletionStage<U> fireAsync(U event) {
            fire(event);
            return CompletableFuture.completedFuture(event);
        }

        @Override
        public <U extends T> CompletionStage<U> fireAsync(U event, NotificationOptions options) {
            return fireAsync(event);
        }

        @Override
        public Event<T> select(Annotation... qualifiers) {
            return this;
        }

        @Override
        public <U extends T> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends T> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }
    }
}
