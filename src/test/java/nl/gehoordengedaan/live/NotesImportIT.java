package nl.gehoordengedaan.live;

import static nl.gehoordengedaan.harness.Sentences.nl;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.gehoordengedaan.harness.Answer;
import nl.gehoordengedaan.harness.Demo;
import nl.gehoordengedaan.harness.HttpVisitor;
import nl.gehoordengedaan.harness.Stored;
import nl.gehoordengedaan.shared.Eventually;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A list of what was said, typed in a spreadsheet: looked at first, then brought in, and again without doubles. */
@ArquillianTest
@RunAsClient
class NotesImportIT {

    private static Answer chosen(HttpVisitor organiser, LiveMeetingInTests meeting, String name, byte[] content) {
        return organiser.submit(organiser.get(meeting.work() + "/imports").form("form[enctype]").attach("file", name, "text/csv", content));
    }

    private static Answer broughtIn(HttpVisitor organiser, Answer preview) {
        Answer running = organiser.submit(preview.form("form[action$='/run']")).followed();
        Eventually.holds(() -> assertThat(organiser.get(running.uri().getPath()).page().select(".gg-alert--good").text()).contains(nl("live.import.done")));
        return organiser.get(running.uri().getPath());
    }

    @Test
    void three_hundred_lines_are_looked_at_brought_in_and_brought_in_again() throws IOException {
        HttpVisitor organiser = Demo.organiserOf(Demo.WESTWIJK);
        LiveMeetingInTests meeting = LiveMeetingInTests.now();
        for (int i = 1; i <= 4; i++) {
            meeting.table(organiser, "Tafel " + i);
        }
        byte[] list = Files.readAllBytes(Path.of("src/test/resources/live/lijst-voorbeeld.csv"));
        Answer preview = chosen(organiser, meeting, "lijst-voorbeeld.csv", list).followed();
        assertThat(preview.status()).isEqualTo(200);
        Document page = preview.page();
        assertThat(page.select("main").text()).contains(nl("live.import.good", 290), nl("live.import.wrong", 10),
            nl("live.import.at", "31-02-2026"), nl("live.import.kind", "mening"));
        assertThat(meeting.words()).as("nothing before somebody says so").isEmpty();

        Answer done = broughtIn(organiser, preview);
        assertThat(done.page().select("main").text()).contains(nl("live.import.done.text", 290, 0, 10));
        assertThat(meeting.words()).hasSize(290);
        assertThat(Stored.count("select count(*) from note where meeting_id = ? and channel = 'IMPORT' and language = 'ar'", meeting.id())).isPositive();
        assertThat(Stored.text("select length(content) from notes_import where meeting_id = ?", meeting.id())).as("the file is not needed any more").isEqualTo("0");

        Answer again = chosen(organiser, meeting, "lijst-voorbeeld.csv", list).followed();
        assertThat(again.page().select("main").text()).contains(nl("live.import.known", 290));
        assertThat(broughtIn(organiser, again).page().select("main").text()).contains(nl("live.import.done.text", 0, 290, 10));
        String put = new String(list, StandardCharsets.UTF_8).replace("31-02-2026", "28-02-2026");
        assertThat(broughtIn(organiser, chosen(organiser, meeting, "verbeterd.csv", put.getBytes(StandardCharsets.UTF_8)).followed()).page().select("main").text())
            .contains(nl("live.import.done.text", 1, 290, 9));
        assertThat(meeting.words()).hasSize(291);
    }

    @Test
    void columns_with_other_names_are_chosen_and_what_is_no_list_is_refused() {
        HttpVisitor organiser = Demo.organiserOf(Demo.WESTWIJK);
        LiveMeetingInTests meeting = LiveMeetingInTests.now();
        Answer preview = chosen(organiser, meeting, "anders.csv", "Wat ik hoorde;X\nIets moois (voorbeeld);y\n".getBytes(StandardCharsets.UTF_8)).followed();
        assertThat(preview.page().select("form[action$='/run']")).as("no column holds the words").isEmpty();
        Answer chosen = organiser.submit(preview.form("form[action$='/columns']").with("column0", "WORDS")).followed();
        broughtIn(organiser, chosen);
        assertThat(meeting.words()).containsExactly("Iets moois (voorbeeld)");
        assertThat(chosen(organiser, meeting, "leeg.csv", new byte[] {10}).status()).isEqualTo(422);
        Answer none = organiser.submit(organiser.get(meeting.work() + "/imports").form("form[enctype]"));
        assertThat(none.status()).isEqualTo(422);
        assertThat(none.page().select("#f-file-error").text()).contains(nl("live.import.missing-file"));
        assertThat(Demo.organiserOf(Demo.ZUIDWEST).get(meeting.work() + "/imports").status()).isEqualTo(403);
    }
}
