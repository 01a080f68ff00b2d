package nl.gehoordengedaan.workflow;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.JakartaTransactionProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.joda.time.DateTimeUtils;

/**
 * The workflow engine inside the application: same database, same transactions, same clock. Started by {@code operations} after the
 * migrations and stopped with the application. It has no REST interface and no screens of its own.
 */
@ApplicationScoped
public class Engine {

    /** Waits between tries of a step that failed: a mail server may be down for a day. After the last one the operator is asked. */
    private static final String RETRIES = "PT10S,PT1M,PT5M,PT15M,PT30M,PT1H,PT2H,PT3H,PT4H,PT4H,PT4H,PT4H,PT4H";

    @Resource(lookup = "java:jboss/datasources/GehoordDS")
    DataSource dataSource;

    @Resource(lookup = "java:jboss/TransactionManager")
    TransactionManager transactions;

    @Resource(lookup = "java:jboss/ee/concurrency/executor/jobs")
    ManagedExecutorService threads;

    @Inject
    BeanManager beans;

    @Inject
    InstantSource clock;

    @Inject
    Event<TaskOpened> opened;

    @Inject
    Event<TaskClosed> closed;

    /** Seconds after which a job of a node that died is taken over; 10 to 3600. */
    @Inject
    @ConfigProperty(name = "workflow.lock.seconds", defaultValue = "120")
    int lockSeconds;

    private ProcessEngine engine;
    private ServerJobExecutor jobs;

    /** Creates or updates the engine's tables, deploys the processes that changed and starts running timers and steps. */
    public void start(List<String> processFiles) {
        DateTimeUtils.setCurrentMillisProvider(clock::millis);
        jobs = new ServerJobExecutor(threads);
        jobs.setLockTimeInMillis(lockSeconds * 1000);
        jobs.setWaitTimeInMillis(1000);
        jobs.setMaxWait(5000);

        var configuration = new JakartaTransactionProcessEngineConfiguration();
        configuration.setProcessEngineName("gehoord");
        configuration.setDataSource(dataSource);
        configuration.setTransactionManager(transactions);
        configuration.setTransactionsExternallyManaged(true);
        // 7.24 knows no MariaDB any more; as "mysql" all of it ran: docs/decisions
        configuration.setDatabaseType("mysql");
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setIdGenerator(new StrongUuidGenerator());
        configuration.setExpressionManager(new BeansByName(beans));
        // the engine adds listeners of its own to this list
        configuration.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(new TaskEvents(opened, closed))));
        configuration.setJobExecutor(jobs);
        configuration.setJobExecutorActivate(false);
        configuration.setHistory("activity");
        configuration.setHistoryTimeToLive("P1825D");
        configuration.setFailedJobRetryTimeCycle(RETRIES);
        // a step that will be tried again is no news: the log tells of those that were given up
        configuration.setEnableReducedJobExceptionLogging(true);
        configuration.setEnableCmdExceptionLogging(false);
        configuration.setCmmnEnabled(false);
        configuration.setStandaloneTasksEnabled(false);
        configuration.setMetricsEnabled(false);
        configuration.setTaskMetricsEnabled(false);
        configuration.setDbMetricsReporterActivate(false);
        configuration.setAuthorizationEnabled(false);
        configuration.setEnableExpressionsInAdhocQueries(false);
        configuration.setEnableExpressionsInStoredQueries(false);
        engine = configuration.buildProcessEngine();

        addMissingIndexes();
        deploy(engine.getRepositoryService(), processFiles);
        jobs.start();
    }

    /**
     * Only what changed becomes a new version. A process that begins by the clock keeps its next moment when its file did not change, and
     * gets a new one instead of the old one when it did: it is never there twice.
     */
    static void deploy(RepositoryService repository, List<String> processFiles) {
        DeploymentBuilder deployment = repository.createDeployment().name("gehoord-en-gedaan").enableDuplicateFiltering(true);
        processFiles.forEach(file -> deployment.addInputStream(file, Engine.class.getResourceAsStream("/bpmn/" + file)));
        deployment.deploy();
    }

    /** Ends the running steps in peace; what was not committed is done again after the next start. */
    public void stop() {
        if (engine != null) {
            jobs.shutdown();
            engine.close();
            engine = null;
            DateTimeUtils.setCurrentMillisSystem();
        }
    }

    /** True while timers and steps are being run on this node. */
    public boolean isRunning() {
        return engine != null && jobs.isActive();
    }

    RuntimeService runtime() {
        return engine.getRuntimeService();
    }

    HistoryService history() {
        return engine.getHistoryService();
    }

    TaskService tasks() {
        return engine.getTaskService();
    }

    DecisionService decisions() {
        return engine.getDecisionService();
    }

    RepositoryService repository() {
        return engine.getRepositoryService();
    }

    ManagementService management() {
        return engine.getManagementService();
    }

    /** Completing a task looks for its sub-tasks; without this index that reads the whole table. */
    private void addMissingIndexes() {
        try (Connection connection = dataSource.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("create index if not exists GG_IDX_TASK_PARENT on ACT_RU_TASK(PARENT_TASK_ID_)");
        } catch (SQLException noIndex) {
            throw new IllegalStateException("The engine's tables could not be indexed", noIndex);
        }
    }
}
