package nl.gehoordengedaan.minutes;

import static nl.gehoordengedaan.harness.Sentences.nl;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import nl.gehoordengedaan.document.DocumentsInTests;
import nl.gehoordengedaan.harness.Answer;
import nl.gehoordengedaan.harness.Demo;
import nl.gehoordengedaan.harness.HttpVisitor;
import nl.gehoordengedaan.harness.Stored;
import nl.gehoordengedaan.harness.TestClock;
import nl.gehoordengedaan.shared.Eventually;
import nl.gehoordengedaan.shared.Ids;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Minutes on their pages: written, sent, amended, final, answered. */
@ArquillianTest
@RunAsClient
class MinutesPagesIT {

    private final HttpVisitor organiser = Demo.organiserOf(Demo.WESTWIJK);
    private final AHeldEvening evening = AHeldEvening.with(0);
    private final UUID id = evening.id();
    private final String code = evening.code();
    private final String work = evening.work();

    @Test
    void from_what_was_noted_to_an_answer_for_every_point() {
        evening.noted("De lamp bij het plein is stuk.", "nl", 3, "TABLE").noted("Lamba yanmıyor", "tr", 2, "PAPER")
            .noted("Jannie van hiernaast ruimt alles op.", "nl", 1, "TABLE").drafted();

        Answer page = organiser.get(work);
        assertThat(page.page().select("[data-point]")).hasSize(3);
        Answer refused = organiser.submit(page.form("#join-form").with("title", "Lamp"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().text()).contains(nl("minutes.join.two"));
        var join = page.form("#join-form").with("title", "De lamp op het plein").with("kind", "REPAIR");
        for (Element point : page.page().select("[data-point]")) {
            if (!point.text().contains("Jannie")) {
                join = join.also("point", point.select("input[name=point]").attr("value"));
            }
        }
        assertThat(organiser.submit(join).status()).isEqualTo(303);
        Answer old = organiser.submit(page.form("#join-form").with("title", "Te laat gezien").with("kind", "IDEA"));
        assertThat(old.status()).isEqualTo(409);

        leaveOutTheName();
        Answer text = organiser.submit(organiser.get(work + "/text?section=").form("main form").with("text", "Honderd mensen kwamen."));
        assertThat(text.status()).isEqualTo(303);
        assertThat(Stored.count("select count(*) from minutes_version where minutes_id = ?", id)).isEqualTo(4);
        assertThat(HttpVisitor.stranger().get("/meetings/" + code + "/minutes").page().text()).contains(nl("minutes.not-yet")).doesNotContain("Honderd mensen");
        assertThat(Demo.organiserOf(Demo.ZUIDWEST).get(work).status()).isEqualTo(403);

        assertThat(organiser.submit(organiser.get(work).form("form[action$='/send']")).status()).isEqualTo(303);
        assertThat(organiser.submit(organiser.get(work + "/text?section=").form("main form").with("text", "Ruim honderd mensen kwamen.")).status()).isEqualTo(303);
        TestClock.forward(Duration.ofDays(20));
        Eventually.holds(() -> assertThat(Stored.text("select state from minutes where id = ?", id)).isEqualTo("FROZEN"));
        Eventually.holds(() -> assertThat(Stored.count("select count(*) from contribution where meeting_id = ?", id)).isEqualTo(2));

        Answer open = HttpVisitor.stranger().get("/meetings/" + code + "/minutes");
        assertThat(open.status()).isEqualTo(200);
        assertThat(open.page().text()).contains("Ruim honderd mensen kwamen.", "De lamp op het plein", "Lamba yanmıyor", "Een buurvrouw ruimt alles op.",
            nl("minutes.people", 5), nl("minutes.paper", 1)).doesNotContain("Jannie");
        assertThat(open.page().select("del").text()).contains("Honderd mensen kwamen.");
        assertThat(Stored.text("select state from meeting where id = ?", id)).isEqualTo("REPORTED");
        everyVersionIsWhatItsFingerprintSays(open);
        Answer pdf = HttpVisitor.stranger().get("/meetings/" + code + "/minutes/document");
        assertThat(pdf.status()).isEqualTo(200);
        assertThat(DocumentsInTests.faults(pdf.body())).isEmpty();

        // weeks have passed: whoever organises logs in again
        HttpVisitor later = Demo.organiserOf(Demo.WESTWIJK);
        assertThat(later.submit(later.get(work).form("form[action$='/evaluation']").with("wentWell", "Veel mensen").with("goBetter", "Meer tolken")).status())
            .isEqualTo(303);
        Stored.column("select id from contribution where meeting_id = ?", id).forEach(contribution -> answer(later, contribution));
        Eventually.holds(() -> assertThat(Stored.text("select state from meeting where id = ?", id)).isEqualTo("CLOSED"));
    }

    private static void answer(HttpVisitor organiser, String contribution) {
        String address = "/work/contributions/" + contribution;
        Answer answered = organiser.submit(organiser.get(address).form("form[action$='/answer']").with("response", "ANSWERED").with("answer", "Dat doen we in maart."));
        assertThat(answered.status()).as(answered.page().select("main").text()).isEqualTo(303);
    }

    private void leaveOutTheName() {
        String point = organiser.get(work).page().select("[data-point] a[href*=point]").stream().filter(each -> each.text().contains("Jannie")).findFirst()
            .orElseThrow().attr("href");
        Answer changed = organiser.submit(organiser.get(point).form("form[action$='/point/words']").with("text", "Een buurvrouw ruimt alles op.")
            .with("because", "Naam van een bewoner"));
        assertThat(changed.status()).isEqualTo(303);
    }

    private void everyVersionIsWhatItsFingerprintSays(Answer open) {
        assertThat(open.page().select("a[href*=/versions/]")).hasSize(2).allSatisfy(link -> assertThat(open.page().text())
            .contains(Ids.hash(HttpVisitor.stranger().get(link.attr("href")).text())));
        String draft = Stored.text("select number from minutes_version where minutes_id = ? and kind = 'DRAFTED'", id);
        assertThat(HttpVisitor.stranger().get("/meetings/" + code + "/minutes/versions/" + draft).status()).isEqualTo(404);
    }
}
