package nl.gehoordengedaan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import nl.gehoordengedaan.harness.Accessibility;
import nl.gehoordengedaan.harness.Chromium;
import nl.gehoordengedaan.harness.Demo;
import nl.gehoordengedaan.harness.TestSystem;

/** What people do and see in a browser. */
final class Screens {

    private static final int NARROW = 320;
    /** The colours of a page are the same in every language; looking at them is most of the work. */
    private static final List<String> WITH_COLOURS = List.of("nl", "ar");

    private Screens() {
    }

    /** Opens it, in this language: it is what it says, is usable, and fits a narrow screen. */
    static void isUsable(Page page, String path, String language) {
        page.navigate(path);
        assertThat(page.locator("html").getAttribute("lang")).as(path).isEqualTo(language);
        assertThat(page.locator("html").getAttribute("dir")).as(path).isEqualTo(language.equals("ar") ? "rtl" : "ltr");
        assertThat(page.locator("h1").count()).as("headings of " + path).isOne();
        if (WITH_COLOURS.contains(language)) {
            isUsable(page);
        } else {
            isUsableInThisLanguageToo(page);
        }
        fitsANarrowScreen(page);
    }

    /** Whoever opens this page can use it: nothing that a machine finds, and nothing beside the screen. */
    static void isUsable(Page page) {
        Accessibility.hasNoAccessibilityViolations(page);
        nothingSticksOut(page);
    }

    /** The same without the colours: for a page that was seen in another language. */
    static void isUsableInThisLanguageToo(Page page) {
        Accessibility.hasNoViolationsInItsWords(page);
        nothingSticksOut(page);
    }

    /** On a small screen, or enlarged four times, one scrolls down only (WCAG 1.4.10). */
    static void fitsANarrowScreen(Page page) {
        int width = page.viewportSize().width;
        int height = page.viewportSize().height;
        page.setViewportSize(NARROW, height);
        nothingSticksOut(page);
        page.setViewportSize(width, height);
    }

    private static void nothingSticksOut(Page page) {
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth")).as("%s in %s points", page.url(), page.viewportSize().width)
            .isLessThanOrEqualTo(page.viewportSize().width);
    }

    static Page loggedIn(Page page, String role, String programme) {
        return loggedIn(page, Demo.email(role, programme));
    }

    static Page loggedIn(Page page, String email) {
        page.navigate("/login");
        page.fill("#f-email", email);
        page.fill("#f-password", email.equals(TestSystem.ADMIN_EMAIL) ? TestSystem.ADMIN_PASSWORD : TestSystem.DEMO_PASSWORD);
        submit(page.locator("main form"));
        assertThat(page.locator("details.gg-account")).as("logged in").isNotNull();
        page.waitForURL(url -> !url.contains("/login"));
        return page;
    }

    static void choose(Page page, String field, String value) {
        page.locator("label.gg-choice:has(input[name=" + field + "][value='" + value + "'])").click();
    }

    static void submit(Locator form) {
        form.locator("button[type=submit]").click();
    }

    /** The number in the address of a public page. */
    static String code(Page page) {
        page.waitForURL("**/contributions/*said=*");
        return page.url().replaceAll("^.*/contributions/(\\d{9}).*$", "$1");
    }

    static void picture(Page page, String name) {
        Chromium.screenshot(page, name);
    }
}
