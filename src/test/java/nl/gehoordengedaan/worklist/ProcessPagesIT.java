package nl.gehoordengedaan.worklist;

import static nl.gehoordengedaan.harness.Sentences.nl;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.UUID;
import nl.gehoordengedaan.harness.Accessibility;
import nl.gehoordengedaan.harness.Answer;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** "You are here": in words for everybody, and as the picture that runs. */
@ArquillianTest
@RunAsClient
@ExtendWith(Chromium.class)
class ProcessPagesIT {

    @Test
    void where_a_contribution_is_stands_there_in_words_with_what_will_happen_by_itself() {
        Said said = Resident.speaking("nl").says("Waar is dit nu? (voorbeeld)");
        HttpVisitor organiser = Demo.organiserOf(Demo.WESTWIJK);

        Answer before = organiser.get(said.workPage() + "/process");
        assertThat(before.page().select("[aria-current=step]").text()).contains(nl("worklist.task.contribution.check"));
        assertThat(before.page().select("main").text()).contains(nl("worklist.element.contribution.reminderDue"),
            nl("worklist.element.contribution.answerDue"), nl("worklist.element.contribution.directorDue"));

        organiser.submit(organiser.get(said.workPage()).form("form[action$='/check']").with("shown", "words"));
        Answer after = organiser.get(said.workPage() + "/process");
        assertThat(after.page().select("[aria-current=step]").text()).contains(nl("worklist.task.contribution.answer"));
        assertThat(after.page().select(".gg-step--done").text()).contains(nl("worklist.task.contribution.check"));
    }

    @Test
    void the_picture_of_a_matter_is_for_those_who_may_see_it() {
        Said said = Resident.speaking("nl").says("Van wie is dit? (voorbeeld)");
        for (String path : List.of(said.workPage() + "/process", said.workPage() + "/process/file")) {
            assertThat(HttpVisitor.stranger().get(path).status()).isEqualTo(303);
            assertThat(Demo.organiserOf(Demo.ZUIDWEST).get(path).status()).isEqualTo(403);
            assertThat(Demo.as("partner@buurtteam-voorbeeld.westwijk.example").get(path).status()).isEqualTo(403);
        }
        HttpVisitor organiser = Demo.organiserOf(Demo.WESTWIJK);
        assertThat(organiser.get("/work/contributions/" + UUID.randomUUID() + "/process").status()).isEqualTo(404);
        assertThat(organiser.get("/work/actions/x/process").status()).isEqualTo(404);
        assertThat(organiser.get(said.workPage() + "/process/file").text()).contains("bpmn:process id=\"contribution\"");
    }

    @Test
    void every_process_is_explained_to_everybody() {
        HttpVisitor stranger = HttpVisitor.stranger().speaking("nl");
        List<String> pages = stranger.get("/how-it-works").page().select("main a[href^=/how-it-works/]").eachAttr("href");
        assertThat(pages).contains("/how-it-works/contribution", "/how-it-works/action", "/how-it-works/contribution-call");
        for (String page : pages) {
            assertThat(stranger.get(page).status()).as(page).isEqualTo(200);
            assertThat(stranger.get(page + "/file").header("Content-Type")).as(page).startsWith("application/xml");
        }
        assertThat(stranger.get("/how-it-works/contribution").page().select("main ol li").eachText().get(0)).contains(nl("worklist.task.contribution.check"));
        assertThat(stranger.get("/how-it-works/nothing").status()).isEqualTo(404);
        assertThat(stranger.get("/how-it-works/nothing/file").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "ar"})
    void the_picture_shows_where_it_is_and_can_be_used_by_keyboard(String language) {
        Said said = Resident.speaking("nl").says("Een plaatje (voorbeeld)");
        Page page = Chromium.desktop(language);
        page.navigate("/login");
        page.fill("#f-email", Demo.email("organiser", Demo.WESTWIJK));
        page.fill("#f-password", TestSystem.DEMO_PASSWORD);
        page.locator("main form button[type=submit]").click();
        page.waitForURL(url -> !url.contains("/login"));

        page.navigate(said.workPage() + "/process");
        page.waitForSelector(".gg-process .gg-here");
        assertThat(page.locator(".gg-here__label").textContent()).isNotBlank();
        assertThat(page.locator(".gg-process .bjs-powered-by").isVisible()).isTrue();
        Accessibility.hasNoAccessibilityViolations(page);

        page.locator("[data-process-zoom='0']").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".gg-process .gg-here").first().isVisible()).isTrue();
        page.setViewportSize(320, 800);
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(320);
        Accessibility.hasNoAccessibilityViolations(page);
    }
}
