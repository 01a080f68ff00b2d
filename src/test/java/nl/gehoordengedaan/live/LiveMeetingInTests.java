package nl.gehoordengedaan.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.gehoordengedaan.harness.Answer;
import nl.gehoordengedaan.harness.Demo;
import nl.gehoordengedaan.harness.FilledForm;
import nl.gehoordengedaan.harness.HttpVisitor;
import nl.gehoordengedaan.harness.Stored;
import nl.gehoordengedaan.harness.TestClock;

/** A meeting that is going on, with its tables: made past the pages of the meeting, which have tests of their own. */
public record LiveMeetingInTests(UUID id, String code, String title) {

    private static final AtomicInteger MADE = new AtomicInteger(100_000_000 + (int) (System.nanoTime() % 300_000_000));

    /** In the Westwijk; it began half an hour ago. */
    public static LiveMeetingInTests now() {
        return beginning(Duration.ofMinutes(-30));
    }

    public static LiveMeetingInTests beginning(Duration fromNow) {
        Demo.programmes();
        UUID id = UUID.randomUUID();
        String code = String.valueOf(MADE.incrementAndGet());
        String title = "Bewonersavond (voorbeeld) " + code;
        Instant starts = TestClock.now().plus(fromNow);
        Stored.change("insert into meeting (id, version, code, programme_id, kind, state, title, starts_at, ends_at, mode, sequence, move_count, planned_by,"
            + " planned_at, announced_at) select ?, 0, ?, id, 'evening', 'ANNOUNCED', ?, ?, ?, 'IN_PERSON', 0, 0, ?, ?, ? from programme where slug = 'westwijk'",
            id, code, title, utc(starts), utc(starts.plus(Duration.ofHours(2))), UUID.randomUUID(), utc(starts), utc(starts));
        return new LiveMeetingInTests(id, code, title);
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    public String work() {
        return "/work/meetings/" + id;
    }

    public String wall() {
        return "/meetings/" + code + "/wall";
    }

    /** Somebody of the programme makes a table on its page. @return the code of its host */
    public String table(HttpVisitor organiser, String name) {
        Answer list = organiser.get(work() + "/tables");
        assertThat(list.status()).as(list.text()).isEqualTo(200);
        assertThat(organiser.submit(list.form("form.gg-form--card").with("name", name)).status()).isEqualTo(303);
        return Stored.text("select join_code from discussion_table where meeting_id = ? order by number desc limit 1", id);
    }

    public void openWall(HttpVisitor organiser) {
        assertThat(organiser.submit(organiser.get(work() + "/notes").form("form[action$='/wall/open']")).status()).isEqualTo(303);
    }

    /** Somebody of the programme brings a list of others. @return the page on which is seen what is in it */
    public String list(HttpVisitor organiser, String name, String content) {
        Answer kept = organiser.submit(organiser.get(work() + "/imports").form("form[enctype]").attach("file", name, "text/csv",
            content.getBytes(StandardCharsets.UTF_8)));
        assertThat(kept.status()).as(kept.text()).isEqualTo(303);
        return kept.followed().uri().getPath();
    }

    /** What counts, in the order of its changes. */
    public List<String> words() {
        return Stored.column("select words from note where meeting_id = ? and withdrawn_at is null order by change_number", id);
    }

    /** The form on the page of a table in which something is written down. */
    public static FilledForm blank(HttpVisitor host, String code) {
        return host.get("/table/" + code).form("form[action='/table/" + code + "']");
    }
}
