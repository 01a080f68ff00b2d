package nl.gehoordengedaan.signup;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.gehoordengedaan.harness.Answer;
import nl.gehoordengedaan.harness.Demo;
import nl.gehoordengedaan.harness.FilledForm;
import nl.gehoordengedaan.harness.HttpVisitor;
import nl.gehoordengedaan.harness.Stored;
import nl.gehoordengedaan.harness.TestClock;
import nl.gehoordengedaan.shared.Ids;

/** An evening of Westwijk that everyone knows of, for tests of who comes to it. */
public record AnEvening(UUID id, String code) {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final DateTimeFormatter STORED = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneOffset.UTC);

    /** With so many seats, in three weeks; null for as many as come. */
    public static AnEvening with(Integer seats) {
        Demo.programmes();
        UUID id = Ids.next();
        String code = String.valueOf(900_000_000 + COUNT.incrementAndGet());
        Instant starts = TestClock.now().plus(Duration.ofDays(21));
        Stored.change("insert into meeting (id, version, code, programme_id, kind, state, title, starts_at, ends_at, mode, place_name, address, capacity, "
            + "sequence, move_count, planned_by, planned_at, announced_at, date_told_at) values (?, 0, ?, (select id from programme where slug = ?), "
            + "'evening', 'ANNOUNCED', 'Veilig op straat (voorbeeld)', ?, ?, 'IN_PERSON', 'Wijkcentrum (voorbeeld)', 'Voorbeeldstraat 1', ?, 0, 0, ?, ?, ?, ?)",
            id, code, Demo.WESTWIJK, stored(starts), stored(starts.plus(Duration.ofHours(2))), seats, Ids.next(), stored(TestClock.now()),
            stored(TestClock.now()), stored(TestClock.now()));
        return new AnEvening(id, code);
    }

    private static String stored(Instant moment) {
        return STORED.format(moment);
    }

    /** In so many hours, as it is stored. */
    static String soon(int hours) {
        return stored(TestClock.now().plus(Duration.ofHours(hours)));
    }

    public String signUpPage() {
        return "/meetings/" + code + "/sign-up";
    }

    public String workPage() {
        return "/work/meetings/" + id + "/sign-ups";
    }

    /** Somebody else each time, from another address, so that nobody is slowed down. */
    public static HttpVisitor neighbour(String language) {
        int number = COUNT.incrementAndGet();
        return HttpVisitor.stranger().speaking(language).from("198.51." + (100 + number / 250 % 100) + "." + (1 + number % 250));
    }

    public static String newAddress() {
        return "gast" + COUNT.incrementAndGet() + "@voorbeeld.invalid";
    }

    FilledForm form(HttpVisitor visitor) {
        return visitor.get(signUpPage()).form();
    }

    /** Signed up with the form; leads to the personal page. */
    public Answer signUp(String email, int companions) {
        HttpVisitor visitor = neighbour("nl");
        Answer answer = visitor.submit(form(visitor).with("name", "Gast (voorbeeld)").with("email", email).with("companions", String.valueOf(companions)));
        if (answer.status() != 303) {
            throw new AssertionError(answer.status() + " " + answer.page().select("main").text());
        }
        return answer;
    }

    /** Tells what the process of the meeting tells. */
    void tell(String what) {
        Answer answer = HttpVisitor.stranger().get("/test/guests/" + id + "/" + what);
        if (answer.status() != 200) {
            throw new AssertionError(answer.status() + " " + answer.text());
        }
    }

    public void becomes(String state) {
        Stored.change("update meeting set state = ? where id = ?", state, id);
    }

    long seats() {
        return Stored.count("select coalesce(sum(1 + companions), 0) from sign_up where meeting_id = ? and state = 'IN'", id);
    }

    long parties(String state) {
        return Stored.count("select count(*) from sign_up where meeting_id = ? and state = ?", id, state);
    }

    public String idOf(String email) {
        return Stored.text("select id from sign_up where meeting_id = ? and email = ?", id, email);
    }

    String stateOf(String email) {
        return Stored.text("select state from sign_up where meeting_id = ? and email = ?", id, email);
    }
}
