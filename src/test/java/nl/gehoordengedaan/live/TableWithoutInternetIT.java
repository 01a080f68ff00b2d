package nl.gehoordengedaan.live;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.gehoordengedaan.harness.Sentences.nl;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import nl.gehoordengedaan.harness.Chromium;
import nl.gehoordengedaan.harness.Demo;
import nl.gehoordengedaan.shared.Eventually;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A host whose phone loses the internet for a while: goes on typing, and all of it arrives, once. */
@ArquillianTest
@RunAsClient
@ExtendWith(Chromium.class)
class TableWithoutInternetIT {

    private final LiveMeetingInTests meeting = LiveMeetingInTests.now();
    private final String code = meeting.table(Demo.organiserOf(Demo.WESTWIJK), "Zonder internet");

    private static void types(Page phone, String words) {
        phone.fill("#f-words", words);
        phone.locator("[data-table] form button[type=submit]").first().click();
        assertThat(phone.locator("#f-words")).hasValue("");
    }

    @Test
    void what_is_typed_meanwhile_is_kept_also_when_the_page_is_opened_again_and_arrives_once() {
        Page phone = Chromium.phone();
        phone.navigate("/table/" + code);
        phone.evaluate("() => navigator.serviceWorker.ready");
        types(phone, "Met internet (voorbeeld)");
        Eventually.holds(() -> assertThat(meeting.words()).containsExactly("Met internet (voorbeeld)"));
        assertThat(phone.locator(".gg-note-status")).hasText(nl("live.table.all-sent"));
        phone.waitForFunction("async path => !!await caches.match(path)", "/table/" + code);

        phone.context().setOffline(true);
        types(phone, "Eén zonder internet (voorbeeld)");
        types(phone, "İkinci, internetsiz (örnek)");
        types(phone, "الثالثة بلا إنترنت (مثال)");
        assertThat(phone.locator(".gg-note-status")).containsText(nl("live.table.waiting", 3));
        assertThat(phone.locator("[data-noteds]")).containsText(nl("live.table.state.waiting"));
        phone.fill("#f-words", "Nog niet af (voorbeeld)");
        phone.reload();
        // those that wait; the page itself is as it was when the phone put it aside
        assertThat(phone.locator("[data-noteds] li")).hasCount(3);
        assertThat(phone.locator("#f-words")).hasValue("Nog niet af (voorbeeld)");
        assertThat(meeting.words()).hasSize(1);

        phone.context().setOffline(false);
        assertThat(phone.locator(".gg-note-status")).hasText(nl("live.table.all-sent"));
        Page other = phone.context().newPage();
        other.navigate("/table/" + code);
        phone.reload();
        assertThat(phone.locator("[data-noteds] li")).hasCount(4);
        assertThat(other.locator("[data-total]")).hasText("4");
        assertThat(meeting.words()).containsExactlyInAnyOrder("Met internet (voorbeeld)", "Eén zonder internet (voorbeeld)", "İkinci, internetsiz (örnek)",
            "الثالثة بلا إنترنت (مثال)");
    }
}
