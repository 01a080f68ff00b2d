package nl.gehoordengedaan.operations;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
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

    @Resource(lookup = "java:jboss/datasources/GehoordDS")
    DataSource dataSource;

    @Inject
    Engine engine;

    @Inject
    Event<ApplicationReady> ready;

    void start(@Observes @Initialized(ApplicationScoped.class) Object context) {
        Flyway.configure(Startup.class.getClassLoader()).dataSource(dataSource).locations("classpath:db/migration")
            .baselineOnMigrate(true).baselineVersion("0").load().migrate();
        engine.start(processFiles());
        ready.fire(new ApplicationReady());
    }

    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object context) {
        engine.stop();
    }

    /** The build lists the files of bpmn/, because a class path cannot be listed. */
    private static List<String> processFiles() {
        try (InputStream list = Startup.class.getResourceAsStream("/bpmn/processes.txt")) {
            return Arrays.stream(new String(list.readAllBytes(), StandardCharsets.UTF_8).split("\\R")).map(String::strip)
                .filter(line -> !line.isEmpty()).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
