package nl.gehoordengedaan.identity;

import static nl.gehoordengedaan.harness.Accessibility.hasNoAccessibilityViolations;
import static nl.gehoordengedaan.identity.Colleagues.active;
import static nl.gehoordengedaan.identity.Colleagues.administration;
import static nl.gehoordengedaan.identity.Colleagues.invited;
import static nl.gehoordengedaan.identity.Colleagues.link;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import nl.gehoordengedaan.harness.Chromium;
import nl.gehoordengedaan.harness.TestSystem;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Logging in, the own account and the administration in a real browser: on a desk, on a telephone, and from right to left. */
@ArquillianTest
@RunAsClient
@ExtendWith(Chromium.class)
class IdentityScreensIT {

    @Test
    void pages_for_logging_in_are_accessible() {
        String link = link(invited(Role.ORGANISER)).getPath();
        for (Page person : List.of(Chromium.desktop(), Chromium.phone("ar"))) {
            for (String path : List.of("/login", "/login/link", "/login/link/sent", link, "/login/link/gone")) {
                person.navigate(path);
                hasNoAccessibilityViolations(person);
                assertNothingSticksOut(person);
            }
            person.navigate("/login");
            person.locator("main button[type=submit]").click();
            assertThat(person.locator("#f-email").getAttribute("aria-invalid")).isEqualTo("true");
            hasNoAccessibilityViolations(person);
            Chromium.screenshot(person, "identity-login");
        }
    }

    @Test
    void pages_of_the_administrator_are_accessible() {
        String account = administration(active(Role.PARTNER_STAFF));
        for (Page person : List.of(Chromium.desktop(), Chromium.phone(), Chromium.phone("ar"))) {
            person.navigate("/login");
            person.locator("#f-email").fill(TestSystem.ADMIN_EMAIL);
            person.locator("#f-password").fill(TestSystem.ADMIN_PASSWORD);
            person.locator("main button[type=submit]").click();
            person.waitForURL("**/administration/accounts");
            String language = person.locator("html").getAttribute("lang");
            for (String path : List.of("/administration/accounts", "/administration/accounts?words=niemand", "/administration/accounts/new",
                account, account + "/block", "/account")) {
                person.navigate(path);
                hasNoAccessibilityViolations(person);
                assertNothingSticksOut(person);
                Chromium.screenshot(person, "identity" + path.replaceAll("[0-9a-f-]{36}", "one").replaceAll("[/?=]", "-") + "-" + language);
            }
            person.locator("summary").first().click();
            hasNoAccessibilityViolations(person);
            Chromium.screenshot(person, "identity-menu-" + language);
        }
    }

    private static void assertNothingSticksOut(Page person) {
        assertThat((Integer) person.evaluate("document.documentElement.scrollWidth")).as(person.url())
            .isLessThanOrEqualTo(person.viewportSize().width);
    }
}
