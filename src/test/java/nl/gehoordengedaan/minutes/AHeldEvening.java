package nl.gehoordengedaan.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.gehoordengedaan.harness.Answer;
import nl.gehoordengedaan.harness.FilledForm;
import nl.gehoordengedaan.harness.HttpVisitor;
import nl.gehoordengedaan.harness.Stored;
import nl.gehoordengedaan.harness.TestClock;
import nl.gehoordengedaan.harness.TestSystem;
import nl.gehoordengedaan.shared.Eventually;
import nl.gehoordengedaan.shared.Ids;
import nl.gehoordengedaan.signup.AnEvening;

/** An evening of Westwijk that is over, for tests of its minutes: who was there and what was noted, past the pages of the evening itself. */
public record AHeldEvening(UUID id, String code, List<String> guests) {

    private static final AtomicInteger CHANGES = new AtomicInteger();

    /** It ended an hour ago; so many were there who left an address. */
    public static AHeldEvening with(int guests) {
        AnEvening evening = AnEvening.with(null);
        List<String> addresses = java.util.stream.IntStream.range(0, guests).mapToObj(each -> AnEvening.newAddress()).toList();
        addresses.forEach(address -> evening.signUp(address, 0));
        Instant ends = TestClock.now().minus(Duration.ofHours(1));
        Stored.change("update meeting set state = 'HELD', starts_at = ?, ends_at = ?, held_at = ? where id = ?", utc(ends.minus(Duration.ofHours(2))), utc(ends),
            utc(ends), evening.id());
        Stored.change("update sign_up set present_at = ?, present_people = 1 where meeting_id = ?", utc(ends), evening.id());
        return new AHeldEvening(evening.id(), evening.code(), addresses);
    }

    public AHeldEvening noted(String words, String language, int people, String channel) {
        Stored.change("insert into note (id, version, meeting_id, channel, kind, words, language, about_people, noted_at, received_at, revision, change_number)"
            + " values (?, 0, ?, ?, 'REPAIR', ?, ?, ?, ?, ?, 1, ?)", Ids.next(), id, channel, words, language, people, utc(TestClock.now()), utc(TestClock.now()),
            CHANGES.incrementAndGet());
        return this;
    }

    /** Its process begins with the minutes: there is a draft. */
    public AHeldEvening drafted() {
        assertThat(HttpVisitor.stranger().get("/test/minutes/" + id).status()).isEqualTo(200);
        Eventually.holds(() -> assertThat(Stored.count("select count(*) from minutes where id = ?", id)).isOne());
        return this;
    }

    public String work() {
        return "/work/meetings/" + id + "/minutes";
    }

    public String page() {
        return "/meetings/" + code + "/minutes";
    }

    /** The pages of the points that can be seen on the page of who writes the minutes. */
    public List<String> points(HttpVisitor organiser) {
        return organiser.get(work()).page().select("[data-point] a[href*='point?point=']").eachAttr("href");
    }

    /** Joins everything that was noted in one point. */
    public void joined(HttpVisitor organiser, String title) {
        Answer page = organiser.get(work());
        FilledForm join = page.form("#join-form").with("title", title).with("kind", "REPAIR");
        for (String point : page.page().select("[data-point] input[name=point]").eachAttr("value")) {
            join = join.also("point", point);
        }
        assertThat(organiser.submit(join).status()).isEqualTo(303);
    }

    public void sent(HttpVisitor organiser) {
        assertThat(organiser.submit(organiser.get(work()).form("form[action$='/send']")).status()).isEqualTo(303);
    }

    /** The page behind the link in the mail with the draft. */
    public String mine(String guest) {
        return TestSystem.mails().waitForMailTo(guest, "/minutes/mine/").linkWith("/minutes/mine/").getPath();
    }

    public void askedFor(String guest, String change, String why) {
        HttpVisitor reader = AnEvening.neighbour("nl");
        Answer asked = reader.submit(reader.get(mine(guest)).form().with("place", "Over de lamp").with("change", change).with("why", why));
        assertThat(asked.status()).as(asked.page().select("main").text()).isEqualTo(303);
    }

    /** Takes or refuses whatever nobody decided yet. */
    public void decided(HttpVisitor organiser, boolean accepted, String reason) {
        String question = organiser.get(work()).page().select("a[href*='/decide?amendment=']").attr("href");
        Answer decided = organiser.submit(organiser.get(question).form().with("decision", accepted ? "ACCEPTED" : "REFUSED").with("reason", reason));
        assertThat(decided.status()).as(decided.page().select("main").text()).isEqualTo(303);
    }

    public static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
