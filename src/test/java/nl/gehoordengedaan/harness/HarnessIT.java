package nl.gehoordengedaan.harness;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The harness itself: what it starts is there. */
@ArquillianTest
@RunAsClient
@ExtendWith(Chromium.class)
class HarnessIT {

    @Test
    void the_database_lets_in_the_application_and_knows_all_letters() throws Exception {
        try (Connection connection = TestSystem.database(); Statement statement = connection.createStatement();
            ResultSet row = statement.executeQuery("select 'ليلى Çiğdem Świętosława 🙂', current_user(), @@version")) {
            row.next();
            assertThat(row.getString(1)).isEqualTo("ليلى Çiğdem Świętosława 🙂");
            assertThat(row.getString(2)).isEqualTo("gehoord@127.0.0.1");
            assertThat(row.getString(3)).startsWith("11.4");
        }
    }

    @Test
    void a_visitor_and_a_browser_reach_the_site() {
        Answer answer = HttpVisitor.stranger().speaking("nl").open("/");
        Page page = Chromium.phone();
        page.navigate("/");
        assertThat(page.title()).isEqualTo(answer.page().title());
        assertThat(Chromium.screenshot(page, "home")).exists();
    }
}
