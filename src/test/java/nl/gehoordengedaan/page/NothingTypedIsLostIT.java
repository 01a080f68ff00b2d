package nl.gehoordengedaan.page;

import static nl.gehoordengedaan.harness.Sentences.nl;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.Map;
import nl.gehoordengedaan.harness.Chromium;
import nl.gehoordengedaan.harness.Demo;
import nl.gehoordengedaan.harness.HttpVisitor;
import nl.gehoordengedaan.harness.Resident;
import nl.gehoordengedaan.harness.Resident.Said;
import nl.gehoordengedaan.harness.TestSystem;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever is halfway with a form and changes the language, has to log in again or loads the page again, finds it as it was. */
@ArquillianTest
@RunAsClient
@ExtendWith(Chromium.class)
class NothingTypedIsLostIT {

    private static final String SEND = "main form[method=post] button[type=submit]";
    private static final String SAY = "/contributions/new?programme=westwijk";
    private static final String ANSWER = "We zetten er een tweede container bij (voorbeeld).";

    @Test
    void what_is_typed_stays_when_the_language_changes_but_not_the_address_of_its_sender() {
        Page resident = halfway();

        in(resident, "ar");

        assertThat(resident.locator("html").getAttribute("dir")).isEqualTo("rtl");
        assertThat(resident.locator("#f-words").inputValue()).isEqualTo("De lantaarn is stuk (voorbeeld)");
        assertThat(resident.locator("input[name=kind][value=REPAIR]").isChecked()).isTrue();
        assertThat(resident.locator("#f-email").inputValue()).isEmpty();
        assertThat(resident.locator("#f-language").inputValue()).as("nobody chose that one").isEqualTo("ar");
        assertThat(resident.evaluate("JSON.stringify(sessionStorage)").toString()).doesNotContain("@");
    }

    @Test
    void whoever_starts_again_has_an_empty_form() {
        Page resident = halfway();
        in(resident, "en");

        resident.locator("[data-kept] button").click();

        assertThat(resident.locator("[data-kept]").isVisible()).isFalse();
        assertThat(resident.locator("#f-words").inputValue()).isEmpty();
        resident.navigate(SAY);
        assertThat(resident.locator("#f-words").inputValue()).isEmpty();
    }

    @Test
    void what_was_refused_is_as_it_was_sent_and_what_was_accepted_is_gone() {
        Page resident = halfway();
        resident.locator("#f-email").fill("geen adres");
        resident.locator(SEND).click();
        assertThat(resident.locator("#f-words").inputValue()).isEqualTo("De lantaarn is stuk (voorbeeld)");
        assertThat(resident.locator("[data-kept]").isVisible()).isFalse();

        in(resident, "en");
        assertThat(resident.locator("#f-words").inputValue()).isEqualTo("De lantaarn is stuk (voorbeeld)");
        assertThat(resident.locator("input[name=programme][value=westwijk]").isChecked()).as("as the first address said").isTrue();
        resident.locator(SEND).click();
        resident.waitForURL("**said=yes**");

        resident.navigate(SAY);
        assertThat(resident.locator("#f-words").inputValue()).isEmpty();
        assertThat(resident.locator("input[name=kind]:checked").count()).isZero();
    }

    @Test
    void what_comes_back_is_what_was_sent_last_also_when_the_browser_filled_it_in() {
        Page resident = halfway();
        resident.locator("#f-email").fill("geen adres");
        resident.evaluate("document.querySelector('#f-words').value = 'Door de browser ingevuld (voorbeeld)'");
        resident.locator(SEND).click();
        assertThat(resident.locator("#f-email").inputValue()).as("refused").isEqualTo("geen adres");

        in(resident, "en");

        assertThat(resident.locator("#f-words").inputValue()).isEqualTo("Door de browser ingevuld (voorbeeld)");
        assertThat(resident.locator("input[name=kind][value=REPAIR]").isChecked()).isTrue();
    }

    @Test
    void whoever_had_no_connection_finds_everything_again_also_after_another_page() {
        Page resident = halfway();
        resident.context().setOffline(true);
        resident.locator(SEND).click();
        resident.context().setOffline(false);
        resident.navigate("/");

        resident.navigate(SAY);

        assertThat(resident.locator("#f-words").inputValue()).isEqualTo("De lantaarn is stuk (voorbeeld)");
        assertThat(resident.locator("input[name=kind][value=REPAIR]").isChecked()).isTrue();
        assertThat(resident.locator("[data-kept-address]").isVisible()).as("the address is not kept, and that is said").isTrue();
        resident.locator("#f-email").fill("terug@voorbeeld.invalid");
        resident.locator(SEND).click();
        resident.waitForLoadState();
        assertThat(resident.url()).as(resident.locator("main").innerText()).contains("said=mail");
        resident.navigate(SAY);
        assertThat(resident.locator("#f-words").inputValue()).isEmpty();
    }

    @Test
    void a_link_that_chooses_the_kind_counts_more_than_what_was_chosen_before() {
        Page resident = halfway();

        resident.navigate("/contributions/new?programme=westwijk&kind=IDEA");

        assertThat(resident.locator("input[name=kind][value=IDEA]").isChecked()).isTrue();
        assertThat(resident.locator("#f-words").inputValue()).isEqualTo("De lantaarn is stuk (voorbeeld)");
    }

    @Test
    void an_answer_is_still_there_after_logging_in_again_and_gone_after_logging_out() {
        Said said = Resident.speaking("nl").says("Mag er een tweede container komen? (voorbeeld)");
        HttpVisitor organiser = Demo.organiserOf(Demo.WESTWIJK);
        organiser.submit(organiser.get(said.workPage()).form("form[action$='/check']").with("shown", "words"));
        Page page = Chromium.desktop();
        page.navigate(said.workPage());
        logIn(page);
        Locator answer = page.locator("main form[action$='/answer'] textarea");
        answer.fill(ANSWER);

        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("session"));
        page.locator("main form[action$='/answer'] button[type=submit]").click();

        page.waitForURL("**/login?**");
        assertThat(page.locator("main").innerText()).contains(nl("identity.login.ended"), nl("identity.login.ended.kept"));
        logIn(page);
        assertThat(URI.create(page.url()).getPath()).isEqualTo(said.workPage());
        assertThat(answer.inputValue()).isEqualTo(ANSWER);

        page.locator("details.gg-account summary").click();
        page.locator("form[action='/logout'] button").click();
        assertThat(page.evaluate("JSON.stringify(sessionStorage)").toString()).doesNotContain("kept:", "container");
    }

    @Test
    void a_refused_check_is_read_in_another_language_on_its_own_page() {
        Said said = Resident.speaking("nl").says("Dit laten we niet zien (voorbeeld)");
        Page page = Chromium.desktop();
        page.navigate(said.workPage());
        logIn(page);
        String form = "main form[action$='/check'] ";
        page.locator(form + "input[name=shown][value=nothing]").check();
        page.locator(form + "button[type=submit]").click();
        assertThat(URI.create(page.url()).getPath()).isEqualTo(said.workPage() + "/check");

        in(page, "en");

        assertThat(URI.create(page.url()).getPath()).isEqualTo(said.workPage());
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
        assertThat(page.locator(form + "input[name=shown][value=nothing]").isChecked()).isTrue();
    }

    @Test
    void an_address_that_takes_only_a_form_leads_to_the_page_above_it() {
        HttpVisitor administrator = Demo.administrator();
        Map.of("/administration/programmes/preview?lang=en", "/administration/programmes?lang=en", "/logout", "/", "/logout/?x=1", "/?x=1")
            .forEach((address, above) -> {
                assertThat(administrator.get(address).status()).as(address).isEqualTo(303);
                assertThat(administrator.get(address).header("Location")).isEqualTo(TestSystem.url(above).toString());
            });
        assertThat(administrator.get("/administration/programmes/preview?lang=en").followed().status()).isEqualTo(200);
    }

    /** Somebody who has typed and not sent. */
    private static Page halfway() {
        Demo.programmes();
        Page resident = Chromium.phone();
        resident.navigate(SAY);
        resident.locator("input[name=kind][value=REPAIR]").check();
        resident.locator("#f-words").fill("De lantaarn is stuk (voorbeeld)");
        resident.locator("#f-email").fill("fatma@voorbeeld.invalid");
        return resident;
    }

    private static void in(Page page, String language) {
        page.locator(".gg-languages a[hreflang=" + language + "]").click();
        page.waitForURL("**lang=" + language);
        page.waitForLoadState();
    }

    private static void logIn(Page page) {
        page.locator("#f-email").fill(Demo.email("organiser", Demo.WESTWIJK));
        page.locator("#f-password").fill(TestSystem.DEMO_PASSWORD);
        page.locator(SEND).click();
        page.waitForURL("**/work/contributions/**");
        page.waitForLoadState();
    }
}
