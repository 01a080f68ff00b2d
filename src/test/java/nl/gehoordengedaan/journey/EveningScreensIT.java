package nl.gehoordengedaan.journey;

import static nl.gehoordengedaan.harness.Sentences.nl;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.gehoordengedaan.harness.Chromium;
import nl.gehoordengedaan.harness.Demo;
import nl.gehoordengedaan.harness.HttpVisitor;
import nl.gehoordengedaan.harness.Stored;
import nl.gehoordengedaan.harness.TestClock;
import nl.gehoordengedaan.live.LiveMeetingInTests;
import nl.gehoordengedaan.minutes.AHeldEvening;
import nl.gehoordengedaan.shared.Eventually;
import org.assertj.core.api.SoftAssertions;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every screen of an evening and of what comes after it, in every language: a machine finds nothing against it, and at 320 points nobody scrolls sideways. */
@ArquillianTest
@RunAsClient
@ExtendWith(Chromium.class)
class EveningScreensIT {

    private static final String LONG = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft https://voorbeeld.invalid/"
        + "x".repeat(120);

    private static final List<String> PUBLIC = new ArrayList<>();
    private static final List<String> ORGANISER = new ArrayList<>();

    @BeforeAll
    static void something_in_every_state() {
        Demo.programmes();
        minutes_in_every_state();
        tables();
    }

    /** Minutes that are written, sent, waiting for decisions, and final; the days that must pass come first, so that no other link is old. */
    private static void minutes_in_every_state() {
        HttpVisitor organiser = Demo.organiserOf(Demo.WESTWIJK);
        AHeldEvening last = AHeldEvening.with(2).noted("De lamp is stuk. " + LONG, "nl", 3, "TABLE").noted("الإنارة معطلة", "ar", 1, "PAPER").drafted();
        AHeldEvening waiting = AHeldEvening.with(1).noted("Er ligt afval (voorbeeld)", "nl", 12, "TABLE").drafted();
        last.joined(organiser, "De lamp. " + LONG.substring(0, 150));
        for (AHeldEvening each : List.of(last, waiting)) {
            each.sent(organiser);
            each.askedFor(each.guests().get(0), "Er staat één lamp, het zijn er drie. " + LONG, "Ik woon er. " + LONG);
        }
        last.askedFor(last.guests().get(1), "Zet er een naam bij (voorbeeld)", "Die wil genoemd worden.");
        String old = waiting.mine(waiting.guests().get(0));
        TestClock.forwardTo(Stored.moment("select max(amend_until) from minutes where id in (?, ?)", last.id(), waiting.id()));
        for (AHeldEvening each : List.of(last, waiting)) {
            Eventually.holds(() -> assertThat(Stored.count("select count(*) from work_item where step = 'finish' and subject = ?", each.id())).isOne());
        }
        HttpVisitor later = Demo.organiserOf(Demo.WESTWIJK);
        last.decided(later, true, "Dat klopt. " + LONG);
        last.decided(later, false, "Namen schrijven we niet op.");
        assertThat(later.submit(later.get(last.work() + "/text?section=").form("main form[action$='/text']").with("text", "Het zijn er drie. " + LONG)).status())
            .isEqualTo(303);
        assertThat(later.submit(later.get(last.work()).form("form[action$='/freeze']")).status()).isEqualTo(303);
        Eventually.holds(() -> assertThat(Stored.count("select count(*) from contribution where meeting_id = ?", last.id())).isOne());
        String deciding = later.get(waiting.work()).page().select("a[href*='/decide?amendment=']").attr("href");

        AHeldEvening none = AHeldEvening.with(0);
        AHeldEvening empty = AHeldEvening.with(0).drafted();
        AHeldEvening draft = AHeldEvening.with(0).noted("Een bankje (voorbeeld) " + LONG, "nl", 1, "TABLE").noted("Bir park", "tr", 2, "TABLE").drafted();
        AHeldEvening sent = AHeldEvening.with(1).noted("Te veel drempels (voorbeeld)", "nl", 1, "TABLE").noted("Za mało światła", "pl", 5, "TABLE").drafted();
        sent.joined(later, "Straten");
        sent.sent(later);
        sent.askedFor(sent.guests().get(0), "Drempels én gaten (voorbeeld)", "Beide zijn genoemd.");
        PUBLIC.addAll(List.of(last.page(), none.page(), draft.page(), sent.page(), sent.mine(sent.guests().get(0)), sent.mine(sent.guests().get(0)) + "?done=asked",
            old, "/meetings/" + last.code()));
        ORGANISER.addAll(List.of(none.work(), empty.work(), draft.work(), draft.work() + "?words=nergens", draft.work() + "?done=joined", draft.work() + "/preview",
            draft.points(later).get(0), draft.work() + "/text?section=", draft.work() + "/text?section=new", sent.work(), sent.points(later).get(0),
            waiting.work(), deciding, last.work(), last.points(later).get(0), last.work() + "/text?section=", last.work().replace("/minutes", "")));
    }

    /** An evening that is going on: tables, what is noted, cards, lists of others, the wall and the questions at the end. */
    private static void tables() {
        HttpVisitor organiser = Demo.organiserOf(Demo.WESTWIJK);
        LiveMeetingInTests nothing = LiveMeetingInTests.now();
        LiveMeetingInTests later = LiveMeetingInTests.beginning(Duration.ofHours(5));
        LiveMeetingInTests meeting = LiveMeetingInTests.now();
        String table = meeting.table(organiser, "Wonen " + LONG.substring(0, 40));
        String closed = meeting.table(organiser, "Ouders");
        HttpVisitor host = HttpVisitor.stranger().speaking("nl").from("198.51.100.9");
        for (String words : List.of("Het is donker (voorbeeld) " + LONG, "مثال", "Een naam die er niet hoort (voorbeeld)")) {
            assertThat(host.submit(LiveMeetingInTests.blank(host, table).with("words", words).with("kind", "WORRY").with("aboutPeople", "12")).status()).isEqualTo(303);
        }
        List<String> notes = Stored.column("select id from note where meeting_id = ? order by change_number", meeting.id());
        assertThat(host.submit(host.get("/table/" + table).form("form[action$='" + notes.get(1) + "/withdraw']")).status()).isEqualTo(303);
        assertThat(organiser.submit(organiser.get(meeting.work() + "/notes").form("form[action$='" + notes.get(2) + "/hide']")).status()).isEqualTo(303);
        assertThat(organiser.submit(organiser.get(meeting.work() + "/tables").form("form[action$='/close']:has([aria-label='"
            + nl("live.tables.close.which", 2) + "'])")).status()).isEqualTo(303);
        meeting.openWall(organiser);
        String cards = organiser.submit(organiser.get(meeting.work() + "/cards").form().with("count", "5")).header("Location");
        assertThat(host.submit(host.get("/meetings/" + meeting.code() + "/closing").form().with("WORRIES", "YES")).status()).isEqualTo(303);
        String wrong = meeting.list(organiser, "fouten.csv", "Wat is er gezegd?;Soort;Tafel;Datum\nTe weinig licht (voorbeeld);mening;1;31-02-2026\n" + LONG + ";Idee;1;\n");
        String unknown = meeting.list(organiser, "anders.csv", "A;B\nIets moois (voorbeeld);y\n");
        String tables = meeting.work() + "/tables";
        String own = Stored.text("select id from discussion_table where join_code = ?", table);
        PUBLIC.addAll(List.of("/table", "/table/" + table, "/table/" + table + "?done=noted", "/table/" + table + "/notes/" + notes.get(0), "/table/" + closed,
            "/table/" + later.table(organiser, "Straks"), meeting.wall(), nothing.wall(), "/meetings/" + meeting.code(), "/meetings/" + meeting.code() + "/closing",
            "/meetings/" + meeting.code() + "/closing?done=answered", "/meetings/" + later.code() + "/closing", "/meetings", "/"));
        ORGANISER.addAll(List.of(meeting.work(), tables, tables + "?done=made", tables + "/" + own, tables + "/sheets", meeting.work() + "/notes",
            meeting.work() + "/notes?words=nergens", meeting.work() + "/notes/new", meeting.work() + "/notes/new?channel=PAPER",
            meeting.work() + "/notes/" + notes.get(0), meeting.work() + "/notes/" + notes.get(1), meeting.work() + "/cards", URI.create(cards).getRawPath() + "?"
            + URI.create(cards).getRawQuery(), meeting.work() + "/closing", meeting.work() + "/imports", wrong, unknown, nothing.work() + "/tables",
            nothing.work() + "/notes", nothing.work() + "/cards", nothing.work() + "/imports"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en", "tr", "ar", "pl"})
    void all_of_them(String language) {
        Page everyone = Chromium.desktop(language);
        Page organiser = Screens.loggedIn(Chromium.desktop(language), "organiser", Demo.WESTWIJK);
        SoftAssertions all = new SoftAssertions();
        PUBLIC.forEach(path -> all.assertThatCode(() -> Screens.isUsable(everyone, path, language)).as(path).doesNotThrowAnyException());
        ORGANISER.forEach(path -> all.assertThatCode(() -> Screens.isUsable(organiser, path, language)).as(path).doesNotThrowAnyException());
        all.assertAll();
    }
}
