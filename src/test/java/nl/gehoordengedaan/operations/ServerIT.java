package nl.gehoordengedaan.operations;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.mail.Session;
import java.sql.Connection;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** What the server gives the application, seen from inside: the names and settings that the code relies on. */
@ArquillianTest
class ServerIT {

    @Resource(lookup = "java:jboss/datasources/GehoordDS")
    private DataSource dataSource;

    @Resource
    private DataSource defaultDataSource;

    @Resource(lookup = "java:jboss/mail/Gehoord")
    private Session mail;

    @Resource(lookup = "java:jboss/ee/concurrency/executor/jobs")
    private ManagedExecutorService jobs;

    @Test
    void the_engine_finds_the_isolation_that_it_asks_for() throws Exception {
        for (DataSource each : new DataSource[] {dataSource, defaultDataSource}) {
            try (Connection connection = each.getConnection()) {
                assertThat(connection.getTransactionIsolation()).isEqualTo(Connection.TRANSACTION_READ_COMMITTED);
                assertThat(connection.getCatalog()).isEqualTo("gehoord");
            }
        }
    }

    @Test
    void a_mail_server_that_hangs_holds_a_job_for_ten_seconds_at_most() {
        assertThat(mail.getProperties())
            .containsEntry("mail.smtp.connectiontimeout", "10000")
            .containsEntry("mail.smtp.timeout", "10000")
            .containsEntry("mail.smtp.writetimeout", "10000");
    }

    @Test
    void jobs_have_threads_of_their_own() throws Exception {
        assertThat(jobs.submit(() -> Thread.currentThread().getName()).get()).contains("jobs");
    }
}
