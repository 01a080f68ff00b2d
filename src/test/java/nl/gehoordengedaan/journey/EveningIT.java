package nl.gehoordengedaan.journey;

import static nl.gehoordengedaan.harness.Sentences.nl;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import nl.gehoordengedaan.harness.Answer;
import nl.gehoordengedaan.harness.Chromium;
import nl.gehoordengedaan.harness.Demo;
import nl.gehoordengedaan.harness.FilledForm;
import nl.gehoordengedaan.harness.HttpVisitor;
import nl.gehoordengedaan.harness.Stored;
import nl.gehoordengedaan.harness.TestClock;
import nl.gehoordengedaan.harness.TestSystem;
import nl.gehoordengedaan.live.LiveMeetingInTests;
import nl.gehoordengedaan.live.WallScreen;
import nl.gehoordengedaan.minutes.AHeldEvening;
import nl.gehoordengedaan.shared.Clock;
import nl.gehoordengedaan.shared.Eventually;
import nl.gehoordengedaan.signup.AnEvening;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A resident evening for a hundred people, from the plan until everything that was said has an answer or is late for all to see. */
@ArquillianTest
@RunAsClient
@ExtendWith(Chromium.class)
class EveningIT {

    private static final int SEATS = 100;
    private static final int BY_FORM = 40;
    private static final int BY_PROGRAM = 90;
    private static final int LEAVING = 12;
    private static final int COMING = 90;
    private static final int WALKING_IN = 14;
    private static final int HOSTS = 8;
    private static final int EACH = 30;
    private static final int TOPICS = 24;
    private static final int JOINED = 20;
    private static final List<String> LANGUAGES = List.of("nl", "tr", "ar", "pl");
    private static final List<String> SAID = List.of("Dit gaat over onderwerp %d, aan tafel %d: nummer %d (voorbeeld)",
        "Konu %d hakkında, masa %d: numara %d (örnek)", "حول الموضوع %d، الطاولة %d: رقم %d (مثال)", "O temacie %d, przy stole %d: numer %d (przykład)");

    private final String theme = "Wat heeft de Westwijk nodig? (voorbeeld) " + ThreadLocalRandom.current().nextInt(1_000_000);
    private HttpVisitor organiser = Demo.organiserOf(Demo.WESTWIJK);

    @Test
    void everyone_is_counted_nothing_said_is_lost_and_all_of_it_is_answered_or_late_for_all_to_see() throws Exception {
        LiveMeetingInTests evening = announced();
        List<Answer> first = signedUp(evening);
        taken(evening, "IN", SEATS);
        taken(evening, "WAITING", BY_FORM + BY_PROGRAM - SEATS);
        someLeaveAndTheListMovesUp(evening, first);
        remindedBefore(evening);
        List<String> guests = theDoorIsCounted(evening);
        List<String> said = eightTablesTalk(evening);
        askedAtTheEnd(evening);
        AHeldEvening held = minutesOf(evening, guests, said);
        amendedAndFrozen(held, said);
        answeredOrLate(held, guests);
    }

    private LiveMeetingInTests announced() {
        LocalDate day = TestClock.now().atZone(Clock.AMSTERDAM).toLocalDate().plusDays(40 + ThreadLocalRandom.current().nextInt(20));
        Answer planned = organiser.submit(organiser.get("/work/meetings/plan").form().with("title", theme).with("day", day.toString()).with("from", "19:00")
            .with("until", "21:15").with("placeName", "Buurthuis (voorbeeld)").with("address", "Voorbeeldstraat 1").with("capacity", String.valueOf(SEATS)));
        if (planned.status() == 200) {
            planned = organiser.submit(planned.form());
        }
        assertThat(planned.status()).as(planned.page().select("main").text()).isEqualTo(303);
        UUID id = UUID.fromString(planned.header("Location").replaceAll(".*/", ""));
        submitted(organiser, "/work/meetings/" + id, "form[action$='/announce']");
        return new LiveMeetingInTests(id, Stored.text("select code from meeting where id = ?", id), theme);
    }

    /** Forty with the form, ninety by a program, each group with many at the same moment. @return the answers to those with the form */
    private static List<Answer> signedUp(LiveMeetingInTests evening) throws Exception {
        AnEvening everyone = new AnEvening(evening.id(), evening.code());
        List<Answer> forms = atOnce(IntStream.range(0, BY_FORM).mapToObj(i -> (Callable<Answer>) () -> everyone.signUp(AnEvening.newAddress(), 0)).toList());
        String address = "/api/v1/meetings/" + evening.code() + "/sign-ups";
        List<Answer> programs = atOnce(IntStream.range(0, BY_PROGRAM).mapToObj(i -> (Callable<Answer>) () -> {
            HttpVisitor program = AnEvening.neighbour("nl").with("Idempotency-Key", "avond " + evening.code() + " " + i);
            String body = "{\"email\":\"" + AnEvening.newAddress() + "\",\"companions\":0,\"language\":\"" + LANGUAGES.get(i % LANGUAGES.size()) + "\"}";
            Answer made = program.postJson(address, body);
            assertThat(program.postJson(address, body).status()).as("sent again").isEqualTo(200);
            return made;
        }).toList());
        assertThat(programs).extracting(Answer::status).containsOnly(201);
        return forms;
    }

    private static void someLeaveAndTheListMovesUp(LiveMeetingInTests evening, List<Answer> first) throws Exception {
        List<Answer> leaving = atOnce(first.subList(0, LEAVING).stream().map(page -> (Callable<Answer>) () -> page.visitor().submit(page.visitor()
            .get(page.header("Location").replaceAll("\\?.*", "") + "/cancel").form())).toList());
        assertThat(leaving).extracting(Answer::status).containsOnly(303);
        taken(evening, "IN", SEATS);
        taken(evening, "CANCELLED", LEAVING);
        taken(evening, "WAITING", BY_FORM + BY_PROGRAM - SEATS - LEAVING);
        List<String> moved = Stored.column("select email from sign_up where meeting_id = ? and promoted_at is not null", evening.id());
        assertThat(moved).hasSize(LEAVING);
        assertThat(Stored.count("select max(number) from sign_up where meeting_id = ? and promoted_at is not null", evening.id())).as("whoever waited longest")
            .isLessThan(Stored.count("select min(number) from sign_up where meeting_id = ? and state = 'WAITING'", evening.id()));
        moved.forEach(email -> TestSystem.mails().waitForMailTo(email, 2));
    }

    private void remindedBefore(LiveMeetingInTests evening) {
        Instant starts = moment(evening, "starts_at");
        for (int days : List.of(7, 1)) {
            TestClock.forwardTo(starts.minus(Duration.ofDays(days)));
            long told = days == 7 ? SEATS : 2L * SEATS;
            Eventually.holds(() -> assertThat(Stored.count("select count(*) from mail where kind = 'signup.reminder' and text like ?", "%" + theme + "%"))
                .isEqualTo(told));
        }
        TestClock.forwardTo(starts.minus(Duration.ofMinutes(30)));
        organiser = Demo.organiserOf(Demo.WESTWIJK);
    }

    /** Two at the door, who find each guest by the code on the phone. @return the addresses of those who were there */
    private List<String> theDoorIsCounted(LiveMeetingInTests evening) throws Exception {
        String door = evening.work() + "/door";
        List<String> codes = Stored.column("select code from sign_up where meeting_id = ? and state = 'IN' order by number limit " + COMING, evening.id());
        ConcurrentLinkedQueue<String> queue = new ConcurrentLinkedQueue<>(codes);
        for (Answer each : atOnce(List.of(atTheDoor(door, queue, organiser), atTheDoor(door, queue, Demo.organiserOf(Demo.WESTWIJK))))) {
            assertThat(each.status()).isEqualTo(303);
        }
        for (int i = 0; i < WALKING_IN; i++) {
            FilledForm walk = organiser.get(door).form("form[action$='/walk-in']").with("people", "1");
            organiser.submit(walk);
            organiser.submit(walk);
        }
        assertThat(organiser.get(door).page().select("#count").text()).contains(String.valueOf(COMING + WALKING_IN));
        assertThat(Stored.count("select sum(present_people) from sign_up where meeting_id = ?", evening.id())).isEqualTo(COMING);
        assertThat(Stored.count("select sum(people) from walk_in where meeting_id = ?", evening.id())).as("pressed twice").isEqualTo(WALKING_IN);
        return Stored.column("select email from sign_up where meeting_id = ? and present_at is not null order by number", evening.id());
    }

    private static Callable<Answer> atTheDoor(String door, ConcurrentLinkedQueue<String> codes, HttpVisitor staff) {
        return () -> {
            Answer last = null;
            for (String code = codes.poll(); code != null; code = codes.poll()) {
                last = staff.submit(staff.get(door + "?code=" + code).form("form[action$='/check-in']"));
            }
            return last;
        };
    }

    /** Two hosts lose their connection halfway: what they typed meanwhile goes afterwards, and all of it twice. */
    private List<String> eightTablesTalk(LiveMeetingInTests evening) throws Exception {
        TestClock.forwardTo(moment(evening, "starts_at"));
        List<String> codes = new ArrayList<>();
        for (int i = 1; i <= HOSTS; i++) {
            codes.add(evening.table(organiser, "Tafel " + i));
        }
        evening.openWall(organiser);
        Page beamer = Chromium.person(new Browser.NewContextOptions().setViewportSize(1920, 1080), "nl-NL");
        beamer.navigate(evening.wall());
        List<String> lines = Stored.column("select l.id from programme_line l join programme p on p.id = l.programme_id where p.slug = ? order by l.id", Demo.WESTWIJK);
        List<String> said = Collections.synchronizedList(new ArrayList<>());
        try (WallScreen screen = new WallScreen(evening, 0, null)) {
            List<Answer> typed = atOnce(IntStream.range(0, HOSTS).mapToObj(host -> host(codes.get(host), host, lines, said)).toList());
            assertThat(typed).extracting(Answer::status).containsOnly(200, 201);
            assertThat(said).hasSize(HOSTS * EACH);
            assertThat(evening.words()).containsExactlyInAnyOrderElementsOf(said);
            Eventually.holds(() -> assertThat(screen.words()).containsExactlyInAnyOrderElementsOf(said));
            assertThat(screen.numbers()).isSorted().doesNotHaveDuplicates();
        }
        assertThat(Stored.column("select distinct language from note where meeting_id = ?", evening.id())).containsExactlyInAnyOrderElementsOf(LANGUAGES);
        beamer.waitForFunction("total => document.querySelector('[data-total]').textContent === total", String.valueOf(HOSTS * EACH));
        Screens.picture(beamer, "evening-wall");
        return List.copyOf(said);
    }

    private static Callable<Answer> host(String code, int host, List<String> lines, List<String> said) {
        return () -> {
            HttpVisitor phone = HttpVisitor.stranger();
            List<Callable<Answer>> away = new ArrayList<>();
            Answer last = null;
            for (int i = 0; i < EACH; i++) {
                int number = host * EACH + i;
                int topic = number % TOPICS;
                String words = String.format(Locale.ROOT, SAID.get(number % SAID.size()), topic, host + 1, i);
                UUID id = UUID.randomUUID();
                String body = "{\"words\":\"" + words + "\",\"kind\":\"worry\",\"language\":\"" + LANGUAGES.get(number % LANGUAGES.size()) + "\",\"aboutPeople\":2,"
                    + "\"line\":\"" + lines.get(topic % lines.size()) + "\"}";
                Callable<Answer> sending = () -> phone.send(phone.request("/api/v1/notes/" + id).header("Content-Type", "application/json")
                    .header("Authorization", "Bearer " + code).PUT(BodyPublishers.ofString(body)));
                said.add(words);
                if (host < 2 && i >= EACH / 3) {
                    away.add(sending);
                } else {
                    last = sending.call();
                    assertThat(last.status()).as(last.text()).isEqualTo(201);
                }
            }
            for (Callable<Answer> each : away) {
                each.call();
            }
            for (Callable<Answer> each : away) {
                last = each.call();
                assertThat(last.status()).as("the answer to the first time never came").isEqualTo(200);
            }
            return last;
        };
    }

    private void askedAtTheEnd(LiveMeetingInTests evening) {
        submitted(organiser, evening.work() + "/closing", "main form[method=post]", "RECOGNISED-YES", "71", "RECOGNISED-NO", "9", "WORRIES-YES", "40");
        for (String language : LANGUAGES) {
            HttpVisitor phone = AnEvening.neighbour(language);
            submitted(phone, "/meetings/" + evening.code() + "/closing", "main form[method=post]", "RECOGNISED", "YES", "AMBASSADOR", "UNSURE");
        }
        assertThat(organiser.get(evening.work() + "/closing").page().select("table tbody tr").first().text()).contains("75", "9");
    }

    private AHeldEvening minutesOf(LiveMeetingInTests evening, List<String> guests, List<String> said) {
        TestClock.forwardTo(moment(evening, "ends_at"));
        organiser = Demo.organiserOf(Demo.WESTWIJK);
        submitted(organiser, evening.work(), "form[action$='/hold']");
        AHeldEvening held = new AHeldEvening(evening.id(), evening.code(), guests);
        Eventually.holds(() -> assertThat(Stored.column("select words from minutes_note where minutes_id = ?", held.id())).containsExactlyInAnyOrderElementsOf(said));
        for (int topic = 0; topic < JOINED; topic++) {
            Answer page = organiser.get(held.work());
            FilledForm join = page.form("#join-form").with("title", "Onderwerp " + topic).with("kind", "IDEA");
            List<String> words = Stored.column("select point_id from minutes_note where minutes_id = ? and words regexp ?", held.id(), "^[^0-9]*" + topic + "[^0-9]");
            assertThat(words).hasSize(HOSTS * EACH / TOPICS);
            for (String point : words) {
                join = join.also("point", point);
            }
            Answer joined = organiser.submit(join);
            assertThat(joined.status()).as(joined.page().select(".gg-summary").text()).isEqualTo(303);
        }
        submitted(organiser, held.work() + "/text?section=", "main form[action$='/text']", "text", "Er waren honderd mensen.");
        held.sent(organiser);
        Eventually.holds(() -> assertThat(guests).allSatisfy(guest -> assertThat(TestSystem.mails().mailsTo(guest))
            .anyMatch(mail -> mail.text().contains("/minutes/mine/"))));
        return held;
    }

    private void amendedAndFrozen(AHeldEvening held, List<String> said) {
        held.askedFor(held.guests().get(0), "Het waren er 104 (voorbeeld)", "Er kwamen mensen zonder aanmelding.");
        held.askedFor(held.guests().get(1), "Zet de namen erbij (voorbeeld)", "Dan weet je wie het zei.");
        TestClock.forwardTo(Stored.moment("select amend_until from minutes where id = ?", held.id()));
        Eventually.holds(() -> assertThat(Stored.count("select count(*) from work_item where step = 'finish' and subject = ?", held.id())).isOne());
        organiser = Demo.organiserOf(Demo.WESTWIJK);
        held.decided(organiser, true, "Dat klopt, we tellen iedereen (voorbeeld).");
        held.decided(organiser, false, "Namen schrijven we niet op (voorbeeld).");
        submitted(organiser, held.work() + "/text?section=", "main form[action$='/text']", "text", "Er waren 104 mensen.");
        submitted(organiser, held.work(), "form[action$='/freeze']");
        Eventually.holds(() -> assertThat(Stored.count("select count(*) from contribution where meeting_id = ?", held.id())).isEqualTo(points()));

        Answer page = HttpVisitor.stranger().speaking("nl").get(held.page());
        assertThat(page.page().select("del").text()).contains("Er waren honderd mensen.");
        assertThat(page.page().select("ins").text()).contains("Er waren 104 mensen.");
        String all = page.page().select("main").text();
        assertThat(all).contains("Dat klopt, we tellen iedereen (voorbeeld).", "Namen schrijven we niet op (voorbeeld).").contains(said);
        assertThat(page.page().select("a[href*=/versions/]")).hasSize(2);
    }

    private static long points() {
        return JOINED + (long) (TOPICS - JOINED) * HOSTS * EACH / TOPICS;
    }

    /** Twenty get an answer, one of them that it is not done; nobody answers the rest, and months go by. */
    private void answeredOrLate(AHeldEvening held, List<String> guests) {
        List<String> all = Stored.column("select id from contribution where meeting_id = ? order by code", held.id());
        Answer question = organiser.get("/work/contributions/answer?contribution=" + String.join("&contribution=", all.subList(0, 19)));
        assertThat(organiser.submit(question.form("main form[method=post]").with("response", "ANSWERED").with("answer", "Dat doen we in maart (voorbeeld)."))
            .status()).isEqualTo(303);
        submitted(organiser, "/work/contributions/" + all.get(19), "form[action$='/answer']", "response", "DECLINED", "because", "NOT_OURS", "answer",
            "Daar gaan wij niet over (voorbeeld).");
        submitted(organiser, held.work(), "form[action$='/evaluation']", "wentWell", "Veel talen (voorbeeld)", "goBetter", "Meer tijd (voorbeeld)");
        TestClock.forwardTo(Stored.moment("select max(due_at) from contribution where meeting_id = ?", held.id()).plus(Duration.ofDays(60)));
        Eventually.holds(() -> assertThat(Stored.count("select count(*) from contribution where meeting_id = ? and answered_at is null and overdue_at is null",
            held.id())).isZero());

        HttpVisitor everyone = HttpVisitor.stranger().speaking("nl");
        List<String> became = everyone.get(held.page()).page().select("main aside dt").eachText();
        assertThat(became).contains(nl("minutes.status.overdue")).doesNotContain(nl("minutes.status.open"));
        for (String which : List.of("answered_at is not null", "overdue_at is not null")) {
            String code = Stored.column("select code from contribution where meeting_id = ? and " + which, held.id()).get(0);
            assertThat(everyone.get("/contributions/" + code).page().select("main").text()).as("where it was said").contains(theme);
        }
        Eventually.holds(() -> assertThat(Stored.text("select state from meeting where id = ?", held.id())).isEqualTo("CLOSED"));
        String title = "Dit gebeurde er met wat jullie zeiden";
        Eventually.holds(() -> assertThat(guests.stream().filter(guest -> guest.equals(guests.get(0))).flatMap(guest -> TestSystem.mails().mailsTo(guest).stream())
            .filter(mail -> mail.subject().contains(title))).as("one mail, not ten").hasSize(1));
        Eventually.holds(() -> assertThat(Stored.count("select count(*) from mail where kind = 'minutes.outcome' and subject = ?", held.id())).isEqualTo(COMING));
    }

    private static void taken(LiveMeetingInTests evening, String state, int expected) {
        assertThat(Stored.count("select coalesce(sum(1 + companions), 0) from sign_up where meeting_id = ? and state = ?", evening.id(), state)).as(state)
            .isEqualTo(expected);
    }

    private static Instant moment(LiveMeetingInTests evening, String column) {
        return Stored.moment("select " + column + " from meeting where id = ?", evening.id());
    }

    private static void submitted(HttpVisitor visitor, String page, String form, String... fields) {
        FilledForm filled = visitor.get(page).form(form);
        for (int i = 0; i < fields.length; i += 2) {
            filled = filled.with(fields[i], fields[i + 1]);
        }
        Answer answer = visitor.submit(filled);
        assertThat(answer.status()).as(answer.status() == 303 ? "" : answer.page().select("main").text()).isEqualTo(303);
    }

    private static List<Answer> atOnce(List<Callable<Answer>> deeds) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(HOSTS);
        try {
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> each : people.invokeAll(deeds)) {
                answers.add(each.get());
            }
            return answers;
        } finally {
            people.shutdownNow();
        }
    }
}
