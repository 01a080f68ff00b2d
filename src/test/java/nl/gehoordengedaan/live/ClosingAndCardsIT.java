package nl.gehoordengedaan.live;

import static nl.gehoordengedaan.harness.Sentences.nl;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import nl.gehoordengedaan.harness.Answer;
import nl.gehoordengedaan.harness.Demo;
import nl.gehoordengedaan.harness.FilledForm;
import nl.gehoordengedaan.harness.HttpVisitor;
import nl.gehoordengedaan.harness.Stored;
import nl.gehoordengedaan.shared.Eventually;
import nl.gehoordengedaan.signup.AnEvening;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The five questions at the end, by hand and by phone; cards of paper, typed in later; and the ways there. */
@ArquillianTest
@RunAsClient
class ClosingAndCardsIT {

    private final HttpVisitor organiser = Demo.organiserOf(Demo.WESTWIJK);
    private final LiveMeetingInTests meeting = LiveMeetingInTests.now();
    private final String questions = "/meetings/" + meeting.code() + "/closing";

    private List<String> counted(String question) {
        return organiser.get(meeting.work() + "/closing").page().select("table tbody tr").stream()
            .filter(row -> row.select("th").text().equals(nl("live.closing.question." + question))).findFirst().orElseThrow().select("td").eachText();
    }

    private static void sent(HttpVisitor visitor, FilledForm form) {
        Answer answer = visitor.submit(form);
        assertThat(answer.status()).as(answer.page().select("main").text()).isEqualTo(303);
    }

    @Test
    void hands_and_phones_are_added_up_and_each_phone_counts_once() throws Exception {
        meeting.openWall(organiser);
        sent(organiser, organiser.get(meeting.work() + "/closing").form().with("WORRIES-YES", "12").with("WORRIES-NO", "30"));
        HttpVisitor phone = AnEvening.neighbour("ar");
        FilledForm answers = phone.get(questions).form().with("WORRIES", "YES").with("AMBASSADOR", "UNSURE");
        sent(phone, answers);
        sent(phone, answers);
        assertThat(counted("WORRIES")).containsExactly("13", "30", "0", "1");
        sent(phone, phone.get(questions).form().with("WORRIES", "NO"));
        assertThat(counted("WORRIES")).as("somebody changed their mind").containsExactly("12", "31", "0", "1");
        assertThat(counted("AMBASSADOR")).as("what was answered before stays").containsExactly("0", "0", "1", "1");
        HttpVisitor other = AnEvening.neighbour("nl");
        assertThat(other.submit(other.get(questions).form().with("WORRIES", "YES")).followed().page().select("main").text()).contains(nl("live.closing.thanks"));
        sent(organiser, organiser.get(meeting.work() + "/closing").form().with("WORRIES-YES", "14"));
        assertThat(counted("WORRIES")).as("counted again is not counted twice").containsExactly("15", "31", "0", "2");

        Answer refused = organiser.submit(organiser.get(meeting.work() + "/closing").form().with("WORRIES-YES", "veel"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.form().value("WORRIES-YES")).isEqualTo("veel");
        Document wall = HttpVisitor.stranger().speaking("nl").get(meeting.wall()).page();
        assertThat(wall.select("[data-question=WORRIES]").text()).contains("15", "31");
        try (WallScreen screen = new WallScreen(meeting, 0, null)) {
            Eventually.holds(() -> assertThat(screen.counts()).isNotNull());
            assertThat(screen.counts().toString()).contains("WORRIES");
        }
    }

    @Test
    void they_are_asked_while_the_meeting_is_on_and_everyone_finds_the_way() {
        String page = "/meetings/" + meeting.code();
        HttpVisitor everyone = HttpVisitor.stranger().speaking("nl");
        assertThat(everyone.get(page).page().select("main a[href]").eachAttr("href")).contains(questions).doesNotContain(meeting.wall());
        assertThat(everyone.get(questions).page().select("main form fieldset")).hasSize(ClosingQuestion.values().length);
        meeting.openWall(organiser);
        for (String from : List.of(page, "/meetings", "/")) {
            assertThat(everyone.get(from).page().select("main a[href]").eachAttr("href")).as(from).contains(meeting.wall(), questions);
        }
        LiveMeetingInTests later = LiveMeetingInTests.beginning(Duration.ofHours(5));
        assertThat(everyone.get("/meetings/" + later.code()).page().select("main a[href$=/closing]")).isEmpty();
        assertThat(everyone.get("/meetings/" + later.code() + "/closing").page().select("main").text()).contains(nl("live.closing.not-now"));
        LiveMeetingInTests over = LiveMeetingInTests.beginning(Duration.ofHours(-27));
        assertThat(everyone.submit(everyone.get(questions).form().with("WORRIES", "YES")).status()).isEqualTo(303);
        assertThat(everyone.get("/meetings/" + over.code()).page().select("main a[href$=/closing]")).isEmpty();
        assertThat(organiser.get(meeting.work()).page().select("main a[href]").eachAttr("href")).contains(meeting.work() + "/tables", meeting.work() + "/notes");
        assertThat(Demo.organiserOf(Demo.ZUIDWEST).get(meeting.work() + "/closing").status()).isEqualTo(403);
    }

    @Test
    void a_card_is_made_printed_and_typed_in_once() {
        assertThat(organiser.submit(organiser.get(meeting.work() + "/cards").form().with("count", "0")).status()).isEqualTo(422);
        Answer made = organiser.submit(organiser.get(meeting.work() + "/cards").form().with("count", "4"));
        assertThat(made.status()).isEqualTo(303);
        List<String> codes = made.followed().page().select(".gg-paper-card__code").eachText();
        assertThat(codes).hasSize(4).doesNotHaveDuplicates();

        FilledForm card = organiser.get(meeting.work() + "/notes/new?channel=PAPER").form().with("channel", "PAPER").with("card", codes.get(0))
            .with("words", "Meer prullenbakken (voorbeeld)").with("language", "nl");
        sent(organiser, card);
        sent(organiser, card);
        assertThat(meeting.words()).containsExactly("Meer prullenbakken (voorbeeld)");
        Answer twice = organiser.submit(organiser.get(meeting.work() + "/notes/new").form().with("channel", "PAPER").with("card", codes.get(0))
            .with("words", "Dezelfde kaart (voorbeeld)"));
        assertThat(twice.status()).as("somebody else types the same card in").isIn(409, 422);
        assertThat(twice.form().value("words")).isEqualTo("Dezelfde kaart (voorbeeld)");
        assertThat(organiser.submit(organiser.get(meeting.work() + "/notes/new").form().with("channel", "PAPER").with("card", "00000000")
            .with("words", "Onbekende kaart (voorbeeld)")).status()).isEqualTo(422);
        assertThat(organiser.get(meeting.work() + "/cards").page().select("table tbody tr").first().select("td").eachText()).contains("4", "1");
        assertThat(Stored.text("select channel from note where meeting_id = ?", meeting.id())).isEqualTo("PAPER");
        assertThat(Demo.organiserOf(Demo.ZUIDWEST).get(meeting.work() + "/cards").status()).isEqualTo(403);
    }
}
