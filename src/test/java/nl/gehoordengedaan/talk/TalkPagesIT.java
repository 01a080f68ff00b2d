package nl.gehoordengedaan.talk;

import static nl.gehoordengedaan.harness.Sentences.nl;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.gehoordengedaan.harness.Answer;
import nl.gehoordengedaan.harness.Demo;
import nl.gehoordengedaan.harness.FilledForm;
import nl.gehoordengedaan.harness.HttpVisitor;
import nl.gehoordengedaan.harness.Stored;
import nl.gehoordengedaan.harness.TestClock;
import nl.gehoordengedaan.harness.TestSystem;
import nl.gehoordengedaan.shared.Eventually;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** What was heard in a parents' room, from the room to an answer. */
@ArquillianTest
@RunAsClient
class TalkPagesIT {

    private static final String NASTY = "O'Brien <b>${7*7}</b>";

    private final HttpVisitor organiser = Demo.organiserOf(Demo.WESTWIJK);
    private final HttpVisitor everyone = HttpVisitor.stranger().speaking("nl");

    @Test
    void with_and_without_an_address_each_thing_gets_a_number_and_a_term() {
        String address = "moeder" + UUID.randomUUID() + "@example.org";
        FilledForm form = fresh("Ouders in de ouderkamer (voorbeeld)").with("words1", "Er is geen plek om te leren. " + NASTY).with("people1", "12")
            .with("words3", "Oyun alanı çok karanlık.").with("language3", "tr").with("kind3", "WORRY").with("email3", address);
        Answer sent = organiser.submit(form);
        assertThat(sent.status()).isEqualTo(303);
        Answer again = organiser.submit(form);
        assertThat(again.status()).as("pressed twice: " + again.page().select("main").text()).isEqualTo(303);
        assertThat(again.header("Location")).isEqualTo(sent.header("Location"));

        String page = sent.header("Location").replaceFirst("^https?://[^/]+", "");
        UUID talk = UUID.fromString(page.substring("/work/talks/".length(), page.indexOf('?')));
        assertThat(Stored.count("select count(*) from contribution where meeting_id = ?", talk)).isEqualTo(2);
        assertThat(Stored.count("select count(*) from contribution where meeting_id = ? and channel = 'TALK' and due_at is not null and checked_at is null", talk))
            .isEqualTo(2);
        assertThat(Stored.text("select about_people from contribution where meeting_id = ? and words like 'Er is%'", talk)).isEqualTo("12");
        String code3 = Stored.text("select code from contribution where meeting_id = ? and words like 'Oyun%'", talk);
        assertThat(TestSystem.mails().waitForMailTo(address).text().replaceAll("\\s", "")).contains(code3);
        assertThat(organiser.get(page).text()).contains(nl("talk.done"), nl("talk.unchecked"));
        Eventually.holds(() -> assertThat(Stored.text("select state from meeting where id = ?", talk)).isEqualTo("CLOSED"));

        String code = Stored.text("select code from meeting where id = ?", talk);
        assertThat(everyone.get("/meetings/" + code).status()).as("whoever talks in their own room is not looked for there").isEqualTo(404);
        assertThat(everyone.get("/meetings?show=PAST").text()).doesNotContain("ouderkamer (voorbeeld)");
    }

    @Test
    void what_is_wrong_is_told_at_the_thing_it_is_about_and_more_room_keeps_everything() {
        FilledForm form = fresh("").with("words1", NASTY).with("people1", "0").with("words2", "Nog iets").with("phone2", "12");
        Answer refused = organiser.submit(form);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#f-people1-error").text()).contains(nl("talk.people.wrong", 200));
        assertThat(refused.page().select("#f-phone2-error").text()).contains(nl("contribution.phone.wrong"));
        assertThat(refused.page().select("#f-words1").val()).isEqualTo(NASTY);

        Answer more = organiser.submit(form.with("more", "1"));
        assertThat(more.page().select("#f-words6")).hasSize(1);
        assertThat(more.page().select("#f-words1").val()).isEqualTo(NASTY);
        assertThat(organiser.submit(fresh("Niets gehoord")).status()).as("nothing was heard").isEqualTo(422);
        assertThat(organiser.submit(fresh("Morgen").with("words1", "Nog niet").with("day", "2035-01-01")).page().select("#f-day-error").text())
            .contains(nl("talk.day.later"));
    }

    @Test
    void one_that_was_planned_is_written_down_when_it_is_over_by_the_programme_itself() {
        UUID talk = planned();
        Answer work = organiser.get("/work/meetings/" + talk);
        assertThat(work.text()).contains(nl("meeting.work.not-announced"));
        assertThat(work.page().select("form[action$=/announce], form[action$=/hold]")).isEmpty();
        FilledForm early = organiser.get("/work/talks/" + talk).form().with("words1", "Te vroeg");
        assertThat(organiser.submit(early).status()).as("it is still to come").isEqualTo(409);

        TestClock.forwardTo(Stored.moment("select ends_at from meeting where id = ?", talk));
        Eventually.holds(() -> assertThat(Stored.count("select count(*) from work_item where step = 'hold' and subject = ?", talk)).isOne());
        HttpVisitor later = Demo.organiserOf(Demo.WESTWIJK);
        assertThat(Demo.organiserOf(Demo.ZUIDWEST).get("/work/talks/" + talk).status()).isEqualTo(403);
        assertThat(later.submit(later.get("/work/talks/" + talk).form().with("words1", "Wij willen een fietsles.")).status()).isEqualTo(303);

        Eventually.holds(() -> assertThat(Stored.text("select state from meeting where id = ?", talk)).isEqualTo("CLOSED"));
        assertThat(Stored.count("select count(*) from work_item where subject = ?", talk)).isZero();
        assertThat(later.submit(later.get("/work/talks/" + talk).form().with("words1", "Dit was ik vergeten.")).status()).as("nobody's word disappears").isEqualTo(303);
        assertThat(Stored.count("select count(*) from contribution where meeting_id = ?", talk)).isEqualTo(2);
    }

    private UUID planned() {
        FilledForm form = organiser.get("/work/meetings/plan?kind=talk").form().with("kind", "talk").with("title", "Jongeren op het plein (voorbeeld)")
            .with("day", TestClock.now().plusSeconds(40 * 86_400L).toString().substring(0, 10)).with("from", "15:00").with("until", "16:00").with("placeName", "Het plein");
        Answer answer = organiser.submit(form);
        if (answer.status() == 200) {
            answer = organiser.submit(answer.form());
        }
        return UUID.fromString(answer.header("Location").replaceFirst(".*/", ""));
    }

    private FilledForm fresh(String withWhom) {
        return organiser.get("/work/talks/new").form().with("title", withWhom);
    }
}
