package nl.gehoordengedaan.action;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import nl.gehoordengedaan.shared.Eventually;
import org.assertj.core.api.Assertions;

/**
 * Does to the rows of a process what a timer that goes off does, for as long as a test wants; a connection of its own. Exists only in the deployment
 * of the tests.
 */
@ApplicationScoped
class HeldRows {

    /** Heavier than what any act changes: the database undoes whoever changed least. */
    private static final int MANY = 500;
    private static final String WAITS = "select count(*) from information_schema.processlist where command <> 'Sleep' and id <> connection_id()"
        + " and info regexp ?";

    @Resource(lookup = "java:jboss/datasources/GehoordDS")
    DataSource dataSource;

    /** What stands between two moments of a timer. */
    interface Meanwhile {
        void happens() throws Exception;
    }

    /** A timer of this subject changes its rows, this happens meanwhile, and then the timer is through. */
    void whileATimerGoesOff(UUID subject, Meanwhile meanwhile) throws Exception {
        try (Connection timer = begun()) {
            change(timer, subject);
            meanwhile.happens();
            timer.commit();
        }
    }

    /** A timer of this action changes its rows, this happens meanwhile, and then the timer wants what the act holds: one of the two is undone. */
    void whileATimerGoesOffThatWantsTheAction(UUID action, Meanwhile meanwhile) throws Exception {
        try (Connection timer = begun()) {
            for (int i = 0; i < MANY; i++) {
                change(timer, action);
            }
            meanwhile.happens();
            try (PreparedStatement wanting = timer.prepareStatement("select id from action where id = ? for update")) {
                wanting.setString(1, action.toString());
                wanting.executeQuery();
            }
            timer.rollback();
        }
    }

    private Connection begun() throws SQLException {
        Connection connection = dataSource.getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    private static void change(Connection timer, UUID subject) throws SQLException {
        String of = " set REV_ = REV_ + 1 where PROC_INST_ID_ in (select * from (select PROC_INST_ID_ from ACT_RU_EXECUTION where BUSINESS_KEY_ = ?) as own)";
        for (String table : new String[] {"ACT_RU_EXECUTION", "ACT_RU_TASK"}) {
            try (PreparedStatement changing = timer.prepareStatement("update " + table + of)) {
                changing.setString(1, subject.toString());
                if (changing.executeUpdate() == 0) {
                    throw new AssertionError("nothing of it in " + table);
                }
            }
        }
    }

    /** Somebody wants to change what is held of a process. */
    void untilSomebodyWaitsForTheProcess() {
        untilSomebodyWaits("^(insert into|update|delete from) ACT_RU_");
    }

    /** Somebody wants to act on an action on which another acts. */
    void untilSomebodyWaitsForAnAction() {
        untilSomebodyWaits("from action .*for update");
    }

    private void untilSomebodyWaits(String statement) {
        Eventually.holds(() -> {
            try (Connection connection = dataSource.getConnection(); PreparedStatement query = connection.prepareStatement(WAITS)) {
                query.setString(1, statement);
                try (ResultSet row = query.executeQuery()) {
                    row.next();
                    Assertions.assertThat(row.getInt(1)).as("waiting: " + statement).isPositive();
                }
            } catch (SQLException failed) {
                throw new AssertionError(failed);
            }
        });
    }
}
