package nl.gehoordengedaan.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import nl.gehoordengedaan.harness.TestSystem;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** The register refuses to be rewritten, also by whoever has the application's own account at the database. */
@ArquillianTest
@RunAsClient
class RegisterIT {

    private static final String LINE = "insert into register_entry (id, programme_id, subject, code, kind, happened_at, text) "
        + "values (uuid(), uuid(), uuid(), '123456789', 'PUBLISHED', utc_timestamp(6), 'Een zin (voorbeeld)')";

    @Test
    void nothing_is_removed_or_rewritten_and_a_text_can_only_be_taken_away() throws SQLException {
        try (Connection connection = TestSystem.database(); Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.executeUpdate(LINE);

            assertThatThrownBy(() -> statement.executeUpdate("delete from register_entry where text = 'Een zin (voorbeeld)'"))
                .hasMessageContaining("nothing is removed from the register");
            assertThatThrownBy(() -> statement.executeUpdate("update register_entry set text = 'Iets anders' where text = 'Een zin (voorbeeld)'"))
                .hasMessageContaining("the register is never changed");
            assertThatThrownBy(() -> statement.executeUpdate(
                "update register_entry set text = null, kind = 'CLOSED' where text = 'Een zin (voorbeeld)'"))
                .hasMessageContaining("the register is never changed");
            assertThat(statement.executeUpdate("update register_entry set text = null where text = 'Een zin (voorbeeld)'")).isOne();
            connection.rollback();
        }
    }
}
