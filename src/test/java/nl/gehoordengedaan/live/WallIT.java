package nl.gehoordengedaan.live;

import static nl.gehoordengedaan.harness.Sentences.nl;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.gehoordengedaan.harness.Answer;
import nl.gehoordengedaan.harness.Demo;
import nl.gehoordengedaan.harness.HttpVisitor;
import nl.gehoordengedaan.harness.Stored;
import nl.gehoordengedaan.shared.Eventually;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** What is typed at the tables is on the wall: all of it, once, also after the connection was away. */
@ArquillianTest
@RunAsClient
class WallIT {

    private static final int HOSTS = 8;
    private static final int NOTES = 30;

    private static Answer send(HttpVisitor host, String code, UUID id, String words, String language) {
        return host.send(host.request("/api/v1/notes/" + id).header("Content-Type", "application/json").header("Authorization", "Bearer " + code)
            .PUT(BodyPublishers.ofString("{\"words\":\"" + words + "\",\"kind\":\"idea\",\"language\":\"" + language + "\",\"aboutPeople\":2}")));
    }

    @Test
    void nothing_is_shown_before_somebody_of_the_programme_opened_it_and_nothing_after_it_was_closed() throws Exception {
        HttpVisitor organiser = Demo.organiserOf(Demo.WESTWIJK);
        LiveMeetingInTests meeting = LiveMeetingInTests.now();
        String code = meeting.table(organiser, "Een");
        HttpVisitor host = HttpVisitor.stranger();
        send(host, code, UUID.randomUUID(), "Nog niet te zien (voorbeeld)", "nl");
        Answer closed = HttpVisitor.stranger().speaking("nl").get(meeting.wall());
        assertThat(closed.page().select("main").text()).contains(nl("live.wall.closed")).doesNotContain("Nog niet te zien");
        assertThat(HttpVisitor.stranger().get(meeting.wall() + "/events").status()).isEqualTo(204);
        assertThat(HttpVisitor.stranger().get("/meetings/999999999/wall").status()).isEqualTo(404);

        meeting.openWall(organiser);
        Answer open = HttpVisitor.stranger().speaking("nl").get(meeting.wall());
        assertThat(open.page().select("[data-newest]").text()).contains("Nog niet te zien");
        assertThat(open.page().select("noscript meta[http-equiv=refresh]")).hasSize(1);
        try (WallScreen screen = new WallScreen(meeting, 0, null)) {
            Eventually.holds(() -> assertThat(screen.words()).containsExactly("Nog niet te zien (voorbeeld)"));
            assertThat(organiser.submit(organiser.get(meeting.work() + "/notes").form("form[action$='/wall/close']")).status()).isEqualTo(303);
            Eventually.holds(() -> assertThat(screen.others()).contains("closed", "end"));
        }
    }

    @Test
    void a_name_or_an_insult_goes_from_the_wall_at_once_and_does_not_leave_the_house() throws Exception {
        HttpVisitor organiser = Demo.organiserOf(Demo.WESTWIJK);
        LiveMeetingInTests meeting = LiveMeetingInTests.now();
        String code = meeting.table(organiser, "Een");
        meeting.openWall(organiser);
        UUID id = UUID.randomUUID();
        try (WallScreen screen = new WallScreen(meeting, 0, null)) {
            send(HttpVisitor.stranger(), code, id, "De heer Voorbeeld van nummer 3", "nl");
            Eventually.holds(() -> assertThat(screen.words()).hasSize(1));
            assertThat(organiser.submit(organiser.get(meeting.work() + "/notes").form("form[action$='/hide']")).status()).isEqualTo(303);
            Eventually.holds(() -> assertThat(screen.notes()).hasSize(2));
            JsonNode hidden = screen.notes().get(1);
            assertThat(hidden.get("id").asText()).isEqualTo(id.toString());
            assertThat(hidden.get("shown").asBoolean()).isFalse();
            assertThat(hidden.has("words")).isFalse();
            Eventually.holds(() -> assertThat(screen.counts().get("total").asInt()).as("it still counts").isEqualTo(1));
        }
        assertThat(HttpVisitor.stranger().get(meeting.wall()).text()).doesNotContain("nummer 3");
        try (WallScreen later = new WallScreen(meeting, 0, null)) {
            Eventually.holds(() -> assertThat(later.counts()).isNotNull());
            assertThat(later.words()).isEmpty();
        }
        assertThat(Stored.text("select what from note_change where note_id = ?", id)).isEqualTo("HIDDEN");
    }

    /** Eight hosts at the same time; two lose their connection, and cannot know what arrived before it was gone: they send all of it again. */
    @Test
    void eight_hosts_type_two_lose_their_connection_and_the_wall_got_each_once() throws Exception {
        HttpVisitor organiser = Demo.organiserOf(Demo.WESTWIJK);
        LiveMeetingInTests meeting = LiveMeetingInTests.now();
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < HOSTS; i++) {
            codes.add(meeting.table(organiser, "Tafel " + i));
        }
        meeting.openWall(organiser);
        List<String> typed = new CopyOnWriteArrayList<>();
        ExecutorService hosts = Executors.newFixedThreadPool(HOSTS);
        try (WallScreen steady = new WallScreen(meeting, 0, null); WallScreen leaving = new WallScreen(meeting, 0, null)) {
            List<Callable<Void>> evening = new ArrayList<>();
            for (int host = 0; host < HOSTS; host++) {
                evening.add(typing(codes.get(host), host, typed));
            }
            List<Future<Void>> going = evening.stream().map(hosts::submit).toList();
            Eventually.holds(Duration.ofSeconds(60), () -> assertThat(leaving.notes()).hasSizeGreaterThan(20));
            // a screen whose connection goes away says where it was when it comes back
            leaving.hangUp();
            Eventually.holds(() -> assertThat(leaving.others()).contains("end"));
            long seen = leaving.last();
            int before = leaving.notes().size();
            for (Future<Void> each : going) {
                each.get();
            }
            assertThat(typed).hasSize(HOSTS * NOTES);
            assertThat(meeting.words()).containsExactlyInAnyOrderElementsOf(typed);
            Eventually.holds(Duration.ofSeconds(30), () -> assertThat(steady.words()).containsExactlyInAnyOrderElementsOf(typed));
            assertThat(steady.numbers()).as("in the order of the changes, none twice").isSorted().doesNotHaveDuplicates();
            Eventually.holds(() -> assertThat(steady.counts().get("total").asInt()).isEqualTo(HOSTS * NOTES));
            try (WallScreen back = new WallScreen(meeting, 0, seen)) {
                Eventually.holds(() -> assertThat(before + back.notes().size()).isEqualTo(HOSTS * NOTES));
                List<String> both = new ArrayList<>(leaving.words());
                both.addAll(back.words());
                assertThat(both).containsExactlyInAnyOrderElementsOf(typed);
            }
        } finally {
            hosts.shutdownNow();
        }
    }

    private static Callable<Void> typing(String code, int host, List<String> typed) {
        List<String> languages = List.of("nl", "tr", "ar", "pl");
        return () -> {
            HttpVisitor phone = HttpVisitor.stranger();
            for (int i = 0; i < NOTES; i++) {
                String words = "Tafel " + host + " nummer " + i + " مثال (voorbeeld)";
                UUID id = UUID.randomUUID();
                assertThat(send(phone, code, id, words, languages.get(i % 4)).status()).isIn(200, 201);
                if (host < 2) {
                    assertThat(send(phone, code, id, words, languages.get(i % 4)).status()).as("sent, and the answer never came").isEqualTo(200);
                }
                typed.add(words);
            }
            return null;
        };
    }
}
