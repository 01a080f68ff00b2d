package nl.gehoordengedaan.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.gehoordengedaan.harness.Sentences.nl;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import nl.gehoordengedaan.harness.Chromium;
import nl.gehoordengedaan.harness.Demo;
import nl.gehoordengedaan.harness.Stored;
import nl.gehoordengedaan.harness.TestClock;
import nl.gehoordengedaan.harness.TestSystem;
import nl.gehoordengedaan.page.Templates;
import nl.gehoordengedaan.run.Mail;
import nl.gehoordengedaan.shared.Clock;
import nl.gehoordengedaan.shared.Language;

/** What people do in a browser when a lamp in the Hoogkamer is broken: whoever reports it, the organiser, and who mends it. */
final class TheLamp {

    static final String ORGANISER = Demo.email("organiser", Demo.WESTWIJK);
    static final String DIRECTOR = Demo.email("director", Demo.WESTWIJK);
    static final String PARTNER = "Wijkbeheer (voorbeeld)";
    static final String PARTNER_STAFF = "partner@wijkbeheer-voorbeeld.westwijk.example";
    /** Without an account: works by link. */
    static final String LINK_PARTNER = "Lichtmannen (voorbeeld)";
    static final String LINK_PARTNER_EMAIL = "licht@voorbeeld.invalid";
    static final String DARK = "Een lantaarn die niet brandt (voorbeeld)";
    static final String BRIGHT = "De lantaarn brandt weer (voorbeeld)";

    private TheLamp() {
    }

    static String newAddress(String who) {
        return who + "." + UUID.randomUUID().toString().substring(0, 8) + "@voorbeeld.invalid";
    }

    /**
     * A resident on a phone, from the first page on, with a photo. Gives the number of what was said.
     *
     * @param picture null where the screens were seen in another journey
     */
    static String reports(Page resident, String email, String words, String picture) {
        resident.navigate("/");
        link(resident.locator("main"), nl("publication.home.say")).first().click();
        Screens.choose(resident, "programme", Demo.WESTWIJK);
        Screens.choose(resident, "kind", "REPAIR");
        resident.fill("#f-words", words);
        resident.selectOption("#f-district", new SelectOption().setLabel("Hoogkamer (Wij de Westwijk)"));
        resident.fill("#f-address", "Bij de ingang van het park");
        resident.setInputFiles("#f-photo", lamp(Color.DARK_GRAY));
        resident.fill("#f-photoAlternative", DARK);
        resident.fill("#f-email", email);
        button(resident, nl("contribution.say.send")).click();
        String code = Screens.code(resident);
        assertThat(resident.locator("main [role=status]")).containsText(spoken(code));
        looksGood(resident, picture);
        return code;
    }

    /** The organiser finds it in the work list, reads it, and lets everyone read the words and see the photo. */
    static void checks(Page organiser, String code, String picture) {
        findsInWorkList(organiser, code);
        assertThat(organiser.locator("main img.gg-photo")).isVisible();
        Screens.choose(organiser, "shown", "words");
        organiser.locator("label:has(input[name=photoShown])").first().click();
        looksGood(organiser, picture);
        Screens.submit(organiser.locator("form[action$='/check']"));
        assertThat(organiser.locator("main [role=status]").first()).containsText(nl("contribution.work.done.checked"));
    }

    static void findsInWorkList(Page organiser, String code) {
        organiser.navigate("/work");
        organiser.fill("#f-words", code);
        Screens.submit(organiser.locator("main form[action='/work']"));
        Locator task = organiser.locator("#results tbody th a");
        assertThat(task).hasCount(1);
        task.click();
    }

    /** From the page of what was said. Gives the number of the action. @param partner whom to ask; null for whoever the settings name */
    static String becomesAnAction(Page organiser, String title, String partner, String picture) {
        link(organiser.locator("main"), nl("contribution.response.ACTION")).click();
        Screens.choose(organiser, "category", "LIGHTING");
        organiser.fill("#f-title", title);
        if (partner != null) {
            organiser.selectOption("#f-partner", new SelectOption().setLabel(partner));
        }
        looksGood(organiser, picture == null ? null : picture + "-making");
        button(organiser, nl("action.make.button")).click();
        organiser.waitForURL("**/work/actions/*");
        assertThat(organiser.locator("h1")).hasText(title);
        assertThat(organiser.locator("main")).containsText(partner == null ? PARTNER : partner);
        looksGood(organiser, picture == null ? null : picture + "-made");
        return Stored.text("select code from action where title = ?", title);
    }

    /** Opens one of the forms on the page of an action; an organiser finds those of the partner behind "does the partner phone?". */
    static void opens(Page page, String handling) {
        Locator wanted = link(page.locator("main"), nl("action.work.do." + handling));
        if (!wanted.isVisible()) {
            page.locator("main details summary").first().click();
        }
        wanted.click();
        assertThat(page.locator("#do h2")).hasText(nl("action.work.do." + handling));
    }

    static void sends(Page page, String handling) {
        button(page, nl("action.work.send." + handling)).click();
    }

    static void sendsAndItIsSaved(Page page, String handling) {
        sends(page, handling);
        assertThat(page.locator("main [role=status]").first()).containsText(nl("action.work.done"));
    }

    /** With one tap, by the day that was asked. */
    static void picksUp(Page partner, LocalDate day) {
        button(partner, nl("action.work.pick-up", date(day))).click();
    }

    static void assigns(Page organiser, String action, String partner) {
        organiser.navigate("/work/actions/" + id(action));
        opens(organiser, "ASSIGN");
        organiser.selectOption("#f-partner", new SelectOption().setLabel(partner));
        sendsAndItIsSaved(organiser, "ASSIGN");
    }

    /** Whoever reported it, by the link in the mail: opening it changes nothing, the button does. */
    static void judges(Page resident, Mail mail, String verdict, String explanation, String picture) {
        resident.navigate(mail.linkWith("/actions/mine/").getPath());
        assertThat(resident.locator("main")).containsText(nl("action.mine.judge"));
        looksGood(resident, picture);
        Screens.choose(resident, "verdict", verdict);
        if (!explanation.isEmpty()) {
            resident.fill("#f-explanation", explanation);
        }
        button(resident, nl("action.mine.judge.button")).click();
        assertThat(resident.locator("main [role=status]").first()).containsText(nl("action.mine.done.judged"));
    }

    /** The lines of the register on a public page, from old to new. */
    static void registerShows(Page trace, String... kinds) {
        assertThat(trace.locator("h2:text-is('" + nl("publication.trace.register") + "') + ul > li > strong"))
            .hasText(List.of(kinds).stream().map(kind -> nl("register.kind." + kind)).toArray(String[]::new));
    }

    /** What everyone sees: the page of the action, with all of these words. */
    static void everyoneSees(Page stranger, String action, String... words) {
        stranger.navigate("/actions/" + action);
        for (String each : words) {
            assertThat(stranger.locator("main")).containsText(each);
        }
    }

    /** For all who open it: nothing that a machine finds, nothing beside the screen, and a picture to look at. Not again without a name. */
    static void looksGood(Page page, String name) {
        if (name == null) {
            return;
        }
        Screens.isUsable(page);
        Screens.fitsANarrowScreen(page);
        Screens.picture(page, "lamp-" + name);
    }

    static Locator button(Page page, String words) {
        return page.locator("main").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(words).setExact(true));
    }

    static Locator link(Locator within, String words) {
        return within.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(words).setExact(true));
    }

    static void forwardTo(String column, String action) {
        TestClock.forwardTo(Stored.moment("select " + column + " from action where code = ?", action));
    }

    static LocalDate day(String column, String action) {
        return LocalDate.parse(Stored.text("select " + column + " from action where code = ?", action));
    }

    static UUID id(String action) {
        return UUID.fromString(Stored.text("select id from action where code = ?", action));
    }

    static LocalDate today() {
        return LocalDate.ofInstant(TestClock.now(), Clock.AMSTERDAM);
    }

    /** As people read it. */
    static String date(LocalDate day) {
        return Templates.date(Language.of("nl").orElseThrow(), day);
    }

    static String spoken(String code) {
        return code.substring(0, 3) + " " + code.substring(3, 6) + " " + code.substring(6);
    }

    /** The person of the partner that has an account, on a phone. */
    static Page partnerOnThePhone() {
        return Screens.loggedIn(Chromium.phone(), PARTNER_STAFF);
    }

    static Mail mail(String to, String words) {
        return TestSystem.mails().waitForMailTo(to, words);
    }

    static FilePayload lamp(Color light) {
        BufferedImage picture = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
        Graphics2D paint = picture.createGraphics();
        paint.setColor(new Color(30, 40, 70));
        paint.fillRect(0, 0, 640, 480);
        paint.setColor(Color.GRAY);
        paint.fillRect(310, 120, 20, 360);
        paint.setColor(light);
        paint.fillOval(270, 60, 100, 80);
        paint.dispose();
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "jpg", out);
            return new FilePayload("lamp.jpg", "image/jpeg", out.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
