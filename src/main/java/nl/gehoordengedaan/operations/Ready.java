package nl.gehoordengedaan.operations;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import nl.gehoordengedaan.workflow.Engine;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Residents can be served: the database answers, and timers and steps of processes are being run. */
@Readiness
@ApplicationScoped
public class Ready implements HealthCheck {

    private static final int SECONDS_TO_ANSWER = 2;

    @Resource(lookup = "java:jboss/datasources/GehoordDS")
    DataSource dataSource;

    @Inject
    Engine engine;

    @Override
    public HealthCheckResponse call() {
        boolean database = databaseAnswers();
        boolean processes = engine.isRunning();
        return HealthCheckResponse.named("gehoord-en-gedaan").withData("database", database).withData("processes", processes)
            .status(database && processes).build();
    }

    private boolean databaseAnswers() {
        try (Connection connection = dataSource.getConnection()) {
            return connection.isValid(SECONDS_TO_ANSWER);
        } catch (SQLException away) {
            return false;
        }
    }
}
