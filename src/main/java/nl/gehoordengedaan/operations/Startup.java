package nl.gehoordengedaan.operations;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.util.List;
import javax.sql.DataSource;
import nl.gehoordengedaan.shared.ApplicationReady;
import nl.gehoordengedaan.workflow.Engine;
import org.flywaydb.core.Flyway;

/**
 * Starts and stops in the right order: our tables, the engine with the processes of bpmn/, then whoever waits for
 * {@link ApplicationReady}. Outside any transaction, because changes of tables are not transactional in MariaDB.
 */
@ApplicationScoped
public class Startup {

    private static final String PROCESSES = "/WEB-INF/classes/bpmn/";

    @Resource(lookup = "java:jboss/datasources/GehoordDS")
    DataSource dataSource;

    @Inject
    Engine engine;

    @Inject
    Event<ApplicationReady> ready;

    /** The context comes with the event: injected it is only there during a request. */
    void start(@Observes @Initialized(ApplicationScoped.class) ServletContext application) {
        Flyway.configure(Startup.class.getClassLoader()).dataSource(dataSource).locations("classpath:db/migration")
            .baselineOnMigrate(true).baselineVersion("0").load().migrate();
        engine.start(processFiles(application));
        ready.fire(new ApplicationReady());
    }

    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object context) {
        engine.stop();
    }

    /** A new kind of meeting brings a file; no list has to be kept. */
    private static List<String> processFiles(ServletContext application) {
        return application.getResourcePaths(PROCESSES).stream().map(path -> path.substring(PROCESSES.length()))
            .filter(file -> file.endsWith(".bpmn") || file.endsWith(".dmn")).sorted().toList();
    }
}
