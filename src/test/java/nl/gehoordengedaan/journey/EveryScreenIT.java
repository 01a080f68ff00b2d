package nl.gehoordengedaan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.gehoordengedaan.harness.Answer;
import nl.gehoordengedaan.harness.Chromium;
import nl.gehoordengedaan.harness.Demo;
import nl.gehoordengedaan.harness.FilledForm;
import nl.gehoordengedaan.harness.HttpVisitor;
import nl.gehoordengedaan.harness.Resident;
import nl.gehoordengedaan.harness.Resident.Said;
import nl.gehoordengedaan.harness.Stored;
import nl.gehoordengedaan.harness.TestClock;
import nl.gehoordengedaan.harness.TestSystem;
import nl.gehoordengedaan.shared.Clock;
import nl.gehoordengedaan.shared.Eventually;
import nl.gehoordengedaan.signup.AnEvening;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every screen in every language: a machine finds nothing against it, and at 320 points nobody scrolls sideways. */
@ArquillianTest
@RunAsClient
@ExtendWith(Chromium.class)
class EveryScreenIT {

    private static final String LONG = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft https://voorbeeld.invalid/"
        + "x".repeat(120);

    private static final List<String> PUBLIC = new ArrayList<>();
    private static final List<String> ORGANISER = new ArrayList<>();
    private static final List<String> PARTNER = new ArrayList<>();
    private static final List<String> ADMINISTRATOR = new ArrayList<>();

    /** Contributions in every state, so that the pages show everything they can. */
    @BeforeAll
    static void something_in_every_state() {
        Demo.programmes();
        Said overdue = Resident.speaking("ar").says("الإنارة معطلة. " + LONG);
        TestClock.forwardTo(Stored.moment("select due_at from contribution where id = ?", overdue.id()));
        Eventually.holds(() -> assertThat(Stored.text("select overdue_at from contribution where id = ?", overdue.id())).isNotNull());
        Resident forgetful = Resident.speaking("nl");
        forgetful.says("Mijn link is oud (voorbeeld)");
        String old = TestSystem.mails().waitForMailTo(forgetful.email()).linkWith("/contributions/mine/").getPath();
        TestClock.forward(Duration.ofDays(15));

        Resident resident = Resident.speaking("nl");
        Said received = resident.says("Net gezegd (voorbeeld) " + LONG);
        String own = TestSystem.mails().waitForMailTo(resident.email()).linkWith("/contributions/mine/").getPath();
        String follower = "volgt-elk-scherm@voorbeeld.invalid";
        resident.visitor().submit(resident.visitor().get(received.page()).form("main form[action^='/follow/']").with("email", follower));
        String following = TestSystem.mails().waitForMailTo(follower).linkWith("/follow/").getPath();
        HttpVisitor organiser = Demo.organiserOf(Demo.WESTWIJK);
        Said checked = checked(organiser, "words");
        Said withheld = checked(organiser, "nothing");
        Said answered = checked(organiser, "text");
        answer(organiser, answered);
        Said unreachable = checked(organiser, "words");
        Stored.change("update contribution_sender set email = 'niemand@@voorbeeld.invalid' where contribution_id = ?", unreachable.id());
        answer(organiser, unreachable);
        Eventually.holds(() -> assertThat(Stored.count("select count(*) from work_item where step = 'tellOtherwise' and subject = ?",
            unreachable.id())).isOne());

        Said declined = checked(organiser, "words");
        answer(organiser, declined, "response", "DECLINED", "because", "LATER", "later", "Voorjaar 2028");
        Said agenda = checked(organiser, "words");
        answer(organiser, agenda, "response", "AGENDA");
        Said joined = checked(organiser, "words");
        answer(organiser, joined, "response", "JOINED", "main", checked.code());
        Said split = checked(organiser, "words");
        assertThat(organiser.submit(organiser.get(split.workPage() + "/split").form().with("part1", "Een. " + LONG).with("part2",
            "Twee (voorbeeld)"))
            .status()).isEqualTo(303);
        Said part = new Said(Stored.column("select code from contribution where part_of = ? order by id", split.id()).get(0));
        assertThat(organiser.submit(organiser.get(answered.workPage() + "/correct").form("form[action$='/correct']").with("answer", "Toch niet. " + LONG)
            .with("why", "Dat klopte niet. " + LONG)).status()).isEqualTo(303);
        for (Said notHeard : List.of(declined, answered)) {
            assertThat(resident.visitor().submit(resident.visitor().get(notHeard.page() + "/not-heard").form().with("phone", "06 1234 5678")
                .with("remark", "Dit is niet gehoord. " + LONG)).status()).isEqualTo(303);
        }
        String talked = "/work/conversations/" + conversation(declined);
        assertThat(organiser.submit(organiser.get(talked).form().with("outcome", "REACHED").with("report", "Goed gesprek. " + LONG))
            .status()).isEqualTo(303);
        assertThat(resident.visitor().submit(resident.visitor().get(agenda.page()).form("form[action$='/me-too']")).status())
            .isEqualTo(303);
        PUBLIC.addAll(List.of(answered.page() + "/not-heard", answered.page() + "?said=not-heard", received.page() + "/not-heard",
            agenda.page() + "?said=me-too", own + "/not-heard"));
        ORGANISER.addAll(List.of(talked, "/work/conversations/" + conversation(answered), "/work/contributions/new",
            received.workPage() + "/receipt"));
        guests();
        talks(organiser);
        promised_again_and_again(organiser);
        String several = "contribution=" + checked.id() + "&contribution=" + part.id();

        PUBLIC.addAll(List.of(declined.page(), agenda.page(), joined.page(), split.page(), part.page(), "/contributions?response=AGENDA",
            "/contributions?programme=westwijk&response=ACTION&from=2026-01-01&to=2026-01-02"));
        ORGANISER.addAll(List.of(declined.workPage(), joined.workPage(), split.workPage(), part.workPage(),
            answered.workPage() + "/correct",
            joined.workPage() + "/unjoin", checked.workPage() + "/split", checked.workPage() + "/erase",
            "/work/contributions/join?" + several,
            "/work/contributions/answer?" + several, "/work/contributions/join", split.workPage() + "/split", split.workPage() + "/correct",
            split.workPage() + "/unjoin"));
        PUBLIC.addAll(List.of("/", "/contributions/new", "/contributions/new?programme=westwijk&kind=REPAIR", "/contributions",
            "/contributions?words=nergenstevinden", "/contributions?status=OVERDUE", "/register", "/register?code=000000000", "/programmes",
            "/programmes/westwijk", "/how-it-works", "/contact", "/privacy", "/accessibility", "/login", "/login/link", "/login/link/sent",
                "/contributions/000000000",
            received.page() + "?said=mail", checked.page(), withheld.page(), answered.page(), overdue.page(), unreachable.page(), own,
                old));
        PUBLIC.addAll(List.of("/follow" + received.page(), "/follow" + received.page() + "?done=asked", following, following + "/stop",
            "/follow/stopped",
            "/follow/" + "x".repeat(43), "/privacy?done=sent", "/me/" + own.replaceAll(".*/", ""), "/me/" + own.replaceAll(".*/",
                "") + "/erase",
            "/me/" + "x".repeat(43)));
        ORGANISER.addAll(List.of("/work", "/work/privacy", "/work?words=000000000", "/work?due=late&sort=newest", received.workPage(),
            checked.workPage(), withheld.workPage(), answered.workPage(),
            overdue.workPage(), unreachable.workPage(), "/work/mail", "/work/mail?state=FAILED", "/account", "/administration/accounts",
            "/work/programmes/westwijk"));
        ADMINISTRATOR.addAll(List.of("/administration/incidents", "/administration/programmes", "/administration/accounts", "/work/mail",
            "/work", "/work/programmes",
            "/work/programmes/zuidwest"));
        promises_in_every_state(organiser);
    }

    /** Actions, from the question to a partner until it is closed, and what each of those involved sees of them. */
    private static void promises_in_every_state(HttpVisitor organiser) {
        Said light = checked(organiser, "words");
        ORGANISER.addAll(List.of(light.workPage() + "/action", "/work/contributions/action?contribution=" + light.id()));
        Promise offered = Promise.made(organiser, checked(organiser, "words"), "");
        Promise pickedUp = Promise.made(organiser, checked(organiser, "words"), "").handled(organiser, "pick-up");
        String later = TestClock.now().atZone(Clock.AMSTERDAM).toLocalDate().plusDays(40).toString();
        pickedUp.handled(organiser, "progress", "text", "Besteld. " + LONG).handled(organiser, "move", "day", later, "reason",
            "Levering. " + LONG);
        Resident reporter = Resident.speaking("nl");
        Promise asked = Promise.made(organiser, checked(organiser, reporter), "").handled(organiser, "ask", "question",
            "Waar precies? " + LONG);
        String mine = TestSystem.mails().waitForMailTo(reporter.email(), "Waar precies?").linkWith("/actions/mine/").getPath();
        Resident judge = Resident.speaking("nl");
        Promise done = Promise.made(organiser, checked(organiser, judge), "").handled(organiser, "pick-up").handled(organiser, "done",
            "text", "Klaar. " + LONG);
        Promise disputed = Promise.made(organiser, checked(organiser, "words"), "").handled(organiser, "pick-up").handled(organiser,
            "done", "text", "Klaar.");
        String judging = TestSystem.mails().waitForMailTo(judge.email(), "Is het opgelost?").linkWith("/actions/mine/").getPath();
        String judged = disputed.saidNotSolved("Hij knippert. " + LONG);
        Promise unassigned = Promise.made(organiser, checked(organiser, "words"), "").handled(organiser, "take-back", "reason",
            "Een ander. " + LONG);
        Said unreachable = checked(organiser, "words");
        Stored.change("update contribution_sender set email = null, phone = '0612345678' where contribution_id = ?", unreachable.id());
        Promise notDone = Promise.made(organiser, unreachable, "").handled(organiser, "take-back", "reason", "Kan niet.")
            .handled(organiser, "give-up", "because", "NO_MONEY", "text", "Er is geen geld. " + LONG);
        Eventually.holds(() -> assertThat(organiser.get(notDone.workPage()).page().select("a[href$='?do=tell#do']")).hasSize(1));
        Promise byLink = Promise.made(organiser, checked(organiser, "words"), "Lichtmannen (voorbeeld)");
        String link = byLink.link();
        Promise used = Promise.made(organiser, checked(organiser, "words"), "Lichtmannen (voorbeeld)");
        String over = used.link();
        HttpVisitor phone = HttpVisitor.stranger().speaking("nl").from("198.51.100.7");
        assertThat(phone.submit(phone.get(over).form("form[action$='/pick-up']")).status()).isEqualTo(303);

        for (Promise each : List.of(offered, pickedUp, asked, done, disputed, unassigned, notDone, byLink)) {
            PUBLIC.add(each.page());
            ORGANISER.addAll(List.of(each.workPage(), each.workPage() + "/process"));
        }
        PUBLIC.addAll(List.of("/actions", "/actions?words=nergenstevinden", "/actions?status=OVERDUE",
            "/actions?programme=westwijk&status=NOT_DONE", "/partners",
            "/partners?programme=zuidwest", "/partners/westwijk/WIJKBEHEER", "/partners/zuidwest/LICHT", "/how-it-works/contribution",
                "/how-it-works/action",
            mine, judging, judged, link, link + "?do=decline", link + "?do=other-day", over, over + "?done=pick-up",
                "/follow" + offered.page()));
        ORGANISER.addAll(List.of("/work/actions", "/work/actions?show=LATE&words=nergens", "/work/actions?show=ALL",
            offered.workPage() + "?do=take-back",
            disputed.workPage() + "?do=reopen", disputed.workPage() + "?do=refuse", unassigned.workPage() + "?do=assign",
                unassigned.workPage() + "?do=give-up",
            notDone.workPage() + "?do=tell", light.workPage() + "/process"));
        PARTNER.addAll(List.of("/work", "/work?words=nergens", "/work/actions", offered.workPage(), offered.workPage() + "?do=other-day",
            offered.workPage() + "?do=decline", pickedUp.workPage(), pickedUp.workPage() + "?do=done", pickedUp.workPage() + "?do=move",
            pickedUp.workPage() + "?do=progress", pickedUp.workPage() + "?do=ask", pickedUp.workPage() + "?do=give-back",
                pickedUp.workPage() + "?done=move",
            asked.workPage(), done.workPage()));
    }

    /** Something that was promised, by its number and its id. */
    private record Promise(String id, String code, Said said) {

        static Promise made(HttpVisitor organiser, Said said, String partner) {
            String form = "form[action$='" + said.id() + "/action']";
            String choice = partner.isEmpty() ? "" : Stored.text("select o.id from programme_partner o join programme p on p.id = o.programme_id "
                + "where p.slug = 'westwijk' and o.name = ?", partner);
            Answer made = organiser.submit(organiser.get(said.workPage() + "/action").form(form).with("category", "LIGHTING")
                .with("partner", choice)
                .with("title", ("Lamp maken " + said.code() + " " + LONG).substring(0, 118)).with("description", "Uitleg. " + LONG)
                    .with("address", "Achter " + LONG.substring(0, 90)));
            assertThat(made.status()).as(made.status() == 303 ? "" : made.page().select("main").text()).isEqualTo(303);
            String id = URI.create(made.header("Location")).getPath().replaceAll(".*/", "");
            return new Promise(id, Stored.text("select code from action where id = ?", UUID.fromString(id)), said);
        }

        Promise handled(HttpVisitor organiser, String what, String... fields) {
            String form = "form[action$='/" + what + "']";
            FilledForm filled = organiser.get(workPage() + (what.equals("pick-up") ? "" : "?do=" + what)).form(form);
            for (int i = 0; i < fields.length; i += 2) {
                filled = filled.with(fields[i], fields[i + 1]);
            }
            Answer answer = organiser.submit(filled);
            assertThat(answer.status()).as(answer.status() == 303 ? "" : answer.page().select("main").text()).isEqualTo(303);
            return this;
        }

        /** By whoever reported it; gives the page on which that was said. */
        String saidNotSolved(String why) {
            String email = Stored.text("select email from contribution_sender where contribution_id = ?", said.id());
            String page = TestSystem.mails().waitForMailTo(email, "Is het opgelost?").linkWith("/actions/mine/").getPath();
            HttpVisitor reporter = HttpVisitor.stranger().speaking("nl").from("198.51.100.8");
            assertThat(reporter.submit(reporter.get(page).form("form[action$='/judge']").with("verdict", "NOT_SOLVED").with("explanation",
                why)).status())
                .isEqualTo(303);
            return page;
        }

        /** In the mail to the partner, which has no account. */
        String link() {
            return TestSystem.mails().waitForMailTo("licht@voorbeeld.invalid", said.code()).linkWith("/actions/by-link/").getPath();
        }

        String page() {
            return "/actions/" + code;
        }

        String workPage() {
            return "/work/actions/" + id;
        }
    }

    /** A talk in a small group: the page on which it is written down, before and after. */
    private static void talks(HttpVisitor organiser) {
        String talk = organiser.submit(organiser.get("/work/talks/new").form().with("title", "Ouders (voorbeeld) " + LONG.substring(0, 100)).with("words1",
            "Er is geen plek om te leren. " + LONG).with("people1", "12")).header("Location").replaceFirst("^https?://[^/]+", "");
        ORGANISER.addAll(List.of("/work/talks/new", talk, talk.replaceFirst("\\?.*", ""), talk.replace("talks", "meetings").replaceFirst("\\?.*", "")));
    }

    /** A promise of which turns were missed and turns are still to come, and one that was ended. */
    private static void promised_again_and_again(HttpVisitor organiser) {
        String since = TestClock.now().atZone(Clock.AMSTERDAM).toLocalDate().withDayOfYear(1).minusYears(1).toString();
        assertThat(organiser.submit(organiser.get("/work/rhythm/promises").form("main form").with("kind", "annualreport").with("everyMonths", "12")
            .with("since", since)).status()).isEqualTo(303);
        assertThat(organiser.submit(organiser.get("/work/rhythm/promises").form("main form").with("kind", "evening").with("everyMonths", "6")
            .with("perDistrict", "true").with("since", since)).status()).isEqualTo(303);
        String promise = Stored.text("select r.id from rhythm_promise r join programme p on p.id = r.programme_id where p.slug = 'westwijk' "
            + "and r.ended_on is null and r.kind = 'evening'");
        String turns = "select id from rhythm_turn where promise_id = ? and state = ?";
        Eventually.holds(() -> assertThat(Stored.column(turns, UUID.fromString(promise), "MISSED")).isNotEmpty());
        String missed = Stored.column(turns, UUID.fromString(promise), "MISSED").get(0);
        assertThat(organiser.submit(organiser.get("/work/rhythm/" + missed).form("form[action$='/explain']").with("reason", "De zaal was dicht. " + LONG))
            .status()).isEqualTo(303);
        String ahead = Stored.column(turns, UUID.fromString(promise), "DUE").get(0);
        String report = Stored.column("select t.id from rhythm_turn t join programme p on p.id = t.programme_id where p.slug = 'westwijk' "
            + "and t.kind = 'annualreport' and t.state = 'DUE'").get(0);
        PUBLIC.addAll(List.of("/programmes/westwijk/rhythm", "/programmes/westwijk/rhythm?show=PLANNED", "/programmes/zuidwest/rhythm",
            "/how-it-works/rhythm-turn"));
        ORGANISER.addAll(List.of("/work/rhythm", "/work/rhythm?show=ALL", "/work/rhythm?show=KEPT", "/work/rhythm/promises",
            "/work/rhythm/promises/" + promise + "/end", "/work/rhythm/" + missed, "/work/rhythm/" + report, "/work/rhythm/" + ahead));
    }

    /** Nobody else has to keep what was promised here. */
    @AfterAll
    static void nothing_is_promised_any_more() {
        HttpVisitor organiser = Demo.organiserOf(Demo.WESTWIJK);
        for (String end : organiser.get("/work/rhythm/promises").page().select("a[href$='/end']").eachAttr("href")) {
            assertThat(organiser.submit(organiser.get(end).form().with("reason", "De test is klaar (voorbeeld)")).status()).isEqualTo(303);
        }
    }

    /** Who has a place, who waits, the door, and what everyone sees afterwards. */
    private static void guests() {
        AnEvening evening = AnEvening.with(2);
        String in = AnEvening.newAddress();
        String waiting = AnEvening.newAddress();
        evening.signUp(in, 1);
        evening.signUp(waiting, 1);
        String mine = TestSystem.mails().waitForMailTo(in).linkWith("/sign-ups/").getPath();
        String invited = AnEvening.newAddress();
        HttpVisitor neighbour = AnEvening.neighbour("nl");
        neighbour.submit(neighbour.get("/invitations").form().with("programme", Demo.WESTWIJK).with("email", invited));
        String invitations = TestSystem.mails().waitForMailTo(invited).linkWith("/invitations/").getPath();
        AnEvening held = AnEvening.with(2);
        held.becomes("HELD");
        PUBLIC.addAll(List.of(evening.signUpPage(), mine, mine + "?done=in", mine + "/cancel", mine + "/stop",
            TestSystem.mails().waitForMailTo(waiting).linkWith("/sign-ups/").getPath(), "/invitations", "/invitations?done=asked", invitations,
            invitations + "/stop", "/invitations/stopped", held.signUpPage(), "/meetings/" + held.code() + "/numbers"));
        String meeting = evening.workPage().replace("/sign-ups", "");
        AnEvening off = AnEvening.with(null);
        off.becomes("CANCELLED");
        PUBLIC.addAll(List.of("/meetings", "/meetings?words=nergenstevinden", "/meetings?show=PAST", "/meetings?programme=westwijk&kind=evening",
            "/meetings/" + evening.code(), "/meetings/" + evening.code() + "/paper", "/meetings/" + held.code(), "/meetings/" + off.code()));
        ORGANISER.addAll(List.of("/work/meetings", "/work/meetings?show=ALL&words=nergenstevinden", "/work/meetings?show=ALL", "/work/meetings/plan",
            "/work/meetings/plan?copy=" + evening.id(), meeting, meeting + "/change", meeting + "/move", meeting + "/cancel",
            "/work/meetings/" + held.id(), "/work/meetings/" + off.id()));
        ORGANISER.addAll(List.of(evening.workPage(), evening.workPage() + "?show=CANCELLED", evening.workPage() + "/new", evening.workPage() + "/sheet",
            "/work/sign-ups/" + evening.idOf(in), "/work/sign-ups/" + evening.idOf(waiting), meeting + "/door", meeting + "/door?words=gast",
            meeting + "/told", meeting + "/numbers", held.workPage()));
    }

    private static String conversation(Said about) {
        return Stored.text("select id from contribution_conversation where contribution_id = ?", about.id());
    }

    private static Said checked(HttpVisitor organiser, String shown) {
        return checked(organiser, Resident.speaking("nl"), shown);
    }

    private static Said checked(HttpVisitor organiser, Resident resident) {
        return checked(organiser, resident, "words");
    }

    private static Said checked(HttpVisitor organiser, Resident resident, String shown) {
        Said said = resident.says("Iets wat te zeggen valt (voorbeeld) " + LONG);
        assertThat(organiser.submit(organiser.get(said.workPage()).form("form[action$='/check']").with("shown", shown)
            .with("publicText", shown.equals("text") ? "Zonder namen (voorbeeld) " + LONG : "")
            .with("withheldBecause", shown.equals("nothing") ? "Het gaat over iemand anders. " + LONG : "")).status()).isEqualTo(303);
        return said;
    }

    private static void answer(HttpVisitor organiser, Said said, String... more) {
        FilledForm form = organiser.get(said.workPage()).form("form[action$='/answer']").with("answer", "Dat doen we. " + LONG);
        for (int i = 0; i < more.length; i += 2) {
            form = form.with(more[i], more[i + 1]);
        }
        assertThat(organiser.submit(form).status()).isEqualTo(303);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en", "tr", "ar", "pl"})
    void pages_for_everyone(String language) {
        Page page = Chromium.desktop(language);
        eachIsUsable(page, PUBLIC, language);

        page.navigate("/contributions/new");
        Screens.submit(page.locator("main form[method=post]"));
        assertThat(page.locator("[role=alert]").count()).isPositive();
        Screens.isUsable(page);
        Screens.fitsANarrowScreen(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en", "tr", "ar", "pl"})
    void pages_of_those_who_work_with_it(String language) {
        eachIsUsable(Screens.loggedIn(Chromium.desktop(language), "organiser", Demo.WESTWIJK), ORGANISER, language);
        eachIsUsable(Screens.loggedIn(Chromium.desktop(language), TestSystem.ADMIN_EMAIL), ADMINISTRATOR, language);
        eachIsUsable(Screens.loggedIn(Chromium.desktop(language), "partner@wijkbeheer-voorbeeld.westwijk.example"), PARTNER, language);
        Page ambassador = Screens.loggedIn(Chromium.desktop(language), "ambassador", Demo.WESTWIJK);
        eachIsUsable(ambassador, List.of("/signals"), language);
        ambassador.fill("#f-words", "Er ligt afval (voorbeeld) " + LONG);
        Screens.submit(ambassador.locator("main form[method=post]"));
        ambassador.waitForURL("**/signals?sent=*");
        assertThat(ambassador.locator("#f-words").inputValue()).as("it was passed on").isEmpty();
        eachIsUsable(ambassador, List.of("/signals?sent=123456789"), language);
    }

    private static void eachIsUsable(Page page, List<String> paths, String language) {
        paths.forEach(path -> Screens.isUsable(page, path, language));
    }
}
