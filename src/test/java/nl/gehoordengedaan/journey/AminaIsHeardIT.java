package nl.gehoordengedaan.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.gehoordengedaan.harness.Sentences.nl;
import static nl.gehoordengedaan.harness.Sentences.of;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import nl.gehoordengedaan.harness.Chromium;
import nl.gehoordengedaan.harness.Demo;
import nl.gehoordengedaan.harness.HttpVisitor;
import nl.gehoordengedaan.harness.Stored;
import nl.gehoordengedaan.harness.TestSystem;
import nl.gehoordengedaan.run.Mail;
import nl.gehoordengedaan.shared.Eventually;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Amina says something in Arabic on her telephone, and sees what becomes of it. */
@ArquillianTest
@RunAsClient
@ExtendWith(Chromium.class)
class AminaIsHeardIT {

    private static final String WORDS = "لا توجد إنارة في الممر خلف المدرسة، وابنتي تخاف أن تمشي هناك مساءً.";
    private static final String IN_DUTCH = "Achter de school is geen licht. Mijn dochter durft daar 's avonds niet te lopen.";
    private static final String ANSWER = "Vanaf maandag staan daar drie lampen (voorbeeld).";

    @BeforeAll
    static void programmes() {
        Demo.programmes();
    }

    @Test
    void amina_says_it_in_arabic_and_is_told_in_arabic_and_everyone_sees_it_but_nobody_sees_her_address() {
        String email = "amina.geheim." + UUID.randomUUID().toString().substring(0, 8) + "@voorbeeld.invalid";

        Page amina = Chromium.phone("ar");
        amina.navigate("/");
        assertThat(amina.locator("html")).hasAttribute("dir", "rtl");
        Screens.isUsable(amina);
        amina.locator("main a[href^='/contributions/new']").first().click();
        assertThat(amina.locator("h1")).containsText(of("ar", "contribution.say.title"));
        Screens.isUsable(amina);
        Screens.fitsANarrowScreen(amina);
        Screens.choose(amina, "programme", Demo.WESTWIJK);
        Screens.choose(amina, "kind", "WORRY");
        amina.fill("#f-words", WORDS);
        amina.fill("#f-address", "خلف المدرسة");
        amina.fill("#f-email", email);
        assertThat(amina.locator("#f-language")).hasValue("ar");
        Screens.picture(amina, "journey-amina-says");
        Screens.submit(amina.locator("main form[method=post]"));

        String code = Screens.code(amina);
        assertThat(amina.locator("main")).containsText(spoken(code));
        assertThat(amina.locator("[role=status]")).containsText(of("ar", "publication.trace.thanks"));
        assertThat(amina.locator("main")).not().containsText("إنارة");
        Screens.isUsable(amina);
        Screens.picture(amina, "journey-amina-is-heard");

        Mail received = TestSystem.mails().waitForMailTo(email);
        assertThat(received.subject()).contains(spoken(code)).containsPattern("\\p{IsArabic}");
        assertThat(received.text()).contains(WORDS);
        assertThat(received.html()).contains("dir=\"rtl\"");
        amina.navigate(received.linkWith("/contributions/mine/").getPath());
        assertThat(amina.locator("main blockquote")).containsText("إنارة");
        Screens.isUsable(amina);

        Page organiser = Screens.loggedIn(Chromium.desktop(), "organiser", Demo.WESTWIJK);
        organiser.navigate("/work");
        organiser.fill("#f-words", code);
        Screens.submit(organiser.locator("main form[action='/work']"));
        Locator task = organiser.locator("#results tbody a");
        assertThat(task).hasCount(1);
        assertThat(organiser.locator("#results")).containsText("إنارة");
        Screens.isUsable(organiser);
        task.click();
        assertThat(organiser.locator("main blockquote").first()).containsText("إنارة");
        Screens.isUsable(organiser);
        Screens.picture(organiser, "journey-organiser-checks");
        String workPage = organiser.url();
        Screens.choose(organiser, "shown", "words");
        organiser.fill("textarea[name=publicText]", IN_DUTCH);
        Screens.submit(organiser.locator("form[action$='/check']"));
        assertThat(organiser.locator("main [role=status]").first()).containsText(nl("contribution.work.done.checked"));
        organiser.fill("textarea[name=answer]", ANSWER);
        Screens.submit(organiser.locator("form[action$='/answer']"));
        assertThat(organiser.locator("main")).containsText(nl("contribution.work.done.answered"));
        Screens.isUsable(organiser);
        String seenByOrganiser = organiser.content();
        organiser.navigate("/work/mail");
        seenByOrganiser += organiser.content();
        assertThat(seenByOrganiser).as("her address is not for colleagues either").doesNotContain(email);

        Mail told = TestSystem.mails().waitForMailTo(email, ANSWER);
        assertThat(told.subject()).containsPattern("\\p{IsArabic}");
        assertThat(told.text()).contains(ANSWER).containsPattern("\\p{IsArabic}");
        Eventually.holds(() -> assertThat(Stored.text("select state from contribution where code = ?", code)).isEqualTo("CLOSED"));
        amina.navigate(told.linkWith("/contributions/" + code).getPath());
        assertThat(amina.locator("main")).containsText("إنارة");
        assertThat(amina.locator("main")).containsText(ANSWER);
        Screens.isUsable(amina);
        Screens.fitsANarrowScreen(amina);
        Screens.picture(amina, "journey-amina-is-answered");

        Page stranger = Chromium.desktop("en-GB");
        stranger.navigate("/contributions?words=Achter+school");
        stranger.locator("#results a[href*='" + code + "']").first().click();
        assertThat(stranger.locator("main")).containsText("durft daar");
        assertThat(stranger.locator("main")).containsText(ANSWER);
        Screens.isUsable(stranger);
        Screens.picture(stranger, "journey-stranger-sees");

        organiser.locator("details.gg-account summary").click();
        organiser.locator("form[action='/logout'] button").click();
        organiser.navigate(workPage);
        assertThat(organiser.url()).contains("/login?back=");
        organiser.goBack();
        assertThat(organiser.content()).doesNotContain(email);

        Map<String, String> pages = PublicPages.all(HttpVisitor.stranger().speaking("nl"));
        assertThat(pages).containsKeys("/contributions/" + code, "/register", "/api/v1/contributions/" + code, "/register/export.csv");
        assertThat(pages.get("/contributions/" + code)).contains("إنارة");
        String secret = received.linkWith("/contributions/mine/").getPath().replaceFirst(".*/", "");
        String[] hers = {"amina.geheim", email, secret, told.linkWith("/contributions/mine/").getPath().replaceFirst(".*/", "")};
        assertThat(pages).allSatisfy((address, content) -> assertThat(content).as(address).doesNotContain(hers));
    }

    @Test
    void without_javascript_it_works_as_well() throws IOException {
        Page resident = Chromium.person(new Browser.NewContextOptions().setJavaScriptEnabled(false).setViewportSize(390, 844), "nl-NL");
        resident.navigate("/contributions/new");
        Screens.choose(resident, "programme", Demo.WESTWIJK);
        resident.setInputFiles("#f-photo", new FilePayload("straat.jpg", "image/jpeg", picture()));
        resident.fill("#f-email", "zonder.script@voorbeeld.invalid");
        Screens.submit(resident.locator("main form[method=post]"));
        assertThat(resident.locator("#f-words-error")).containsText(nl("contribution.words.empty"));
        assertThat(resident.locator("main")).containsText(nl("contribution.say.photo.kept"));
        assertThat(resident.locator("#f-email")).hasValue("zonder.script@voorbeeld.invalid");
        Screens.picture(resident, "journey-without-script-refused");

        Screens.choose(resident, "kind", "COMPLIMENT");
        resident.fill("#f-words", "De nieuwe bankjes zijn fijn (voorbeeld).");
        Screens.submit(resident.locator("main form[method=post]"));
        String code = Screens.code(resident);
        assertThat(resident.locator("main")).containsText(spoken(code));

        resident.navigate("/contributions");
        resident.fill("#f-words", spoken(code));
        Screens.submit(resident.locator("main form[action='/contributions']"));
        assertThat(resident.url()).endsWith("/contributions/" + code);

        Page organiser = Screens.loggedIn(Chromium.person(new Browser.NewContextOptions().setJavaScriptEnabled(false), "nl-NL"), "organiser", Demo.WESTWIJK);
        organiser.navigate("/work?words=" + code);
        organiser.locator("#results tbody a").click();
        assertThat((Integer) organiser.locator("img.gg-photo").count()).isOne();
        Screens.choose(organiser, "shown", "nothing");
        organiser.fill("input[name=withheldBecause]", "Er staat iemand op de foto.");
        Screens.submit(organiser.locator("form[action$='/check']"));
        organiser.fill("textarea[name=answer]", "Fijn om te horen.");
        Screens.submit(organiser.locator("form[action$='/answer']"));
        resident.reload();
        assertThat(resident.locator("main")).containsText("Er staat iemand op de foto.");
        assertThat(resident.locator("main")).containsText("Fijn om te horen.");
        assertThat(resident.locator("main")).not().containsText("bankjes");
    }

    private static String spoken(String code) {
        return code.substring(0, 3) + " " + code.substring(3, 6) + " " + code.substring(6);
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB), "jpg", out);
        return out.toByteArray();
    }
}
