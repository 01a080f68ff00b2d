package nl.gehoordengedaan.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.gehoordengedaan.harness.Sentences.nl;
import static nl.gehoordengedaan.harness.Sentences.of;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import nl.gehoordengedaan.harness.Chromium;
import nl.gehoordengedaan.harness.Demo;
import nl.gehoordengedaan.harness.HttpVisitor;
import nl.gehoordengedaan.harness.Resident;
import nl.gehoordengedaan.harness.Resident.Said;
import nl.gehoordengedaan.harness.Stored;
import nl.gehoordengedaan.harness.TestClock;
import nl.gehoordengedaan.harness.TestSystem;
import nl.gehoordengedaan.run.Mail;
import nl.gehoordengedaan.shared.Eventually;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Something is broken, somebody reports it, and nobody does anything: the deadlines act by themselves. */
@ArquillianTest
@RunAsClient
@ExtendWith(Chromium.class)
class NobodyReactsIT {

    @Test
    void the_organisers_are_reminded_then_everyone_sees_that_it_is_late_then_the_director_hears_it() {
        Resident resident = Resident.speaking("tr");
        Said said = resident.sends(resident.form().with("kind", "REPAIR").with("words", "Salıncak kırık (voorbeeld)").with("email", resident.email()));
        String spoken = said.code().substring(0, 3) + " " + said.code().substring(3, 6) + " " + said.code().substring(6);
        String organiser = Demo.email("organiser", Demo.WESTWIJK);
        Page screen = Chromium.phone("tr");
        screen.navigate(said.page());
        assertThat(screen.locator("main")).not().containsText(of("tr", "publication.trace.late.title"));

        TestClock.forwardTo(moment("remind_at", said));
        Mail reminder = TestSystem.mails().waitForMailTo(organiser, "Herinnering: inbreng " + spoken);
        assertThat(reminder.linkWith("/work/contributions/").getPath()).isEqualTo(said.workPage());
        assertThat(reminder.text()).doesNotContain("Salıncak", resident.email());
        screen.reload();
        assertThat(screen.locator("main")).not().containsText(of("tr", "publication.trace.late.title"));

        TestClock.forwardTo(moment("due_at", said));
        TestSystem.mails().waitForMailTo(organiser, "Te laat: inbreng " + spoken);
        screen.reload();
        assertThat(screen.locator("main")).containsText(of("tr", "publication.trace.late.title"));
        Screens.isUsable(screen);
        Screens.fitsANarrowScreen(screen);
        Screens.picture(screen, "journey-overdue");
        HttpVisitor stranger = HttpVisitor.stranger().speaking("nl");
        assertThat(stranger.get("/contributions?programme=westwijk&status=OVERDUE").page().select("#results a[href*=" + said.code() + "]")).isNotEmpty();
        assertThat(stranger.get("/register?code=" + said.code()).page().select("main").text()).contains(nl("register.kind.OVERDUE"));
        assertThat(stranger.get("/api/v1/contributions/" + said.code()).json().get("overdue").asBoolean()).isTrue();

        TestClock.forwardTo(moment("director_at", said));
        Mail escalated = TestSystem.mails().waitForMailTo(Demo.email("director", Demo.WESTWIJK), spoken);
        Page director = Screens.loggedIn(Chromium.desktop(), "director", Demo.WESTWIJK);
        director.navigate(escalated.linkWith("/work/contributions/").getPath());
        assertThat(director.locator("main")).containsText("Salıncak kırık");
        Screens.isUsable(director);

        // late is late: an answer ends the waiting, and the register keeps that it was late
        Screens.choose(director, "shown", "words");
        Screens.submit(director.locator("form[action$='/check']"));
        director.fill("textarea[name=answer]", "Sorry, het is nu gemaakt (voorbeeld).");
        Screens.submit(director.locator("form[action$='/answer']"));
        TestSystem.mails().waitForMailTo(resident.email(), "Sorry, het is nu gemaakt (voorbeeld).");
        Eventually.holds(() -> assertThat(Stored.text("select state from contribution where id = ?", said.id())).isEqualTo("CLOSED"));
        assertThat(Stored.column("select kind from register_entry where subject = ? order by happened_at, id", said.id()))
            .containsExactly("HEARD", "OVERDUE", "PUBLISHED", "ANSWERED", "CLOSED");
        assertThat(Stored.column("select kind from mail where code = ? order by id", said.code())).containsExactly("contribution.received",
            "contribution.reminder", "contribution.overdue", "contribution.escalated", "contribution.answered");
        screen.reload();
        assertThat(screen.locator("main")).containsText("het is nu gemaakt");
    }

    private static java.time.Instant moment(String column, Said said) {
        return Stored.moment("select " + column + " from contribution where id = ?", said.id());
    }
}
