package nl.gehoordengedaan.action;

import static nl.gehoordengedaan.harness.Sentences.nl;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.imageio.ImageIO;
import nl.gehoordengedaan.harness.Answer;
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
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Making an action and working on it, page by page: with an account, by link, and as who reported it. */
@ArquillianTest
@RunAsClient
class ActionPagesIT {

    private static final String LIGHT = "licht@voorbeeld.invalid";
    private static final String NASTY = "O'Brien <b>${7*7}</b> \"&amp;\" <script>alert(1)</script>";

    private final HttpVisitor organiser = Demo.organiserOf(Demo.WESTWIJK);

    @Test
    void a_form_in_which_everything_is_wrong_tells_all_at_once_and_keeps_what_was_typed() {
        Said said = checked(Resident.speaking("nl"));
        Answer form = organiser.get(said.workPage() + "/action");
        assertThat(form.page().select("input[name=category]").eachAttr("value")).contains("LIGHTING", "OTHER").hasSize(10);
        assertThat(form.page().select("#f-title").val()).as("the words of a resident are no title").isEmpty();
        assertThat(form.text()).contains("Wijkbeheer (voorbeeld)");
        Answer refused = organiser.submit(makeForm(said).with("description", "Voor wie het doet " + NASTY).with("address", "x".repeat(201)));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("[role=alert] li").eachText()).containsExactlyInAnyOrder(nl("action.category.missing"), nl("action.title.empty"),
            nl("action.address.long", 200));
        assertThat(refused.page().select("#f-description").val()).isEqualTo("Voor wie het doet " + NASTY);
        assertThat(refused.page().select("b, script:not([src])")).isEmpty();
        assertThat(organiser.submit(makeForm(said).with("category", "LIGHTING").with("title", "x".repeat(121))).status()).isEqualTo(422);
    }

    @Test
    void a_form_pressed_eight_times_at_once_makes_one_action() throws Exception {
        Said said = checked(Resident.speaking("nl"));
        FilledForm form = makeForm(said).with("category", "LIGHTING").with("title", "Eén keer (voorbeeld)");
        Set<String> made = new HashSet<>();
        for (Answer answer : atOnce(8, () -> organiser.submit(form))) {
            assertThat(answer.status()).isEqualTo(303);
            made.add(answer.header("Location"));
        }
        assertThat(made).hasSize(1);
        assertThat(Stored.count("select count(*) from action_origin where contribution_id = ?", said.id())).isOne();
    }

    @Test
    void similar_contributions_are_taken_along_and_a_later_one_is_added() {
        String mark = mark();
        Said first = checked(Resident.speaking("nl"), "Schommelpaal " + mark + " kapot (voorbeeld)");
        Said same = checked(Resident.speaking("nl"), "De schommelpaal " + mark + " staat scheef (voorbeeld)");
        Answer form = organiser.get(first.workPage() + "/action");
        assertThat(form.page().select("input[name=also]").eachAttr("value")).contains(same.id().toString());
        UUID action = id(organiser.submit(makeForm(first).with("category", "PLAYGROUND").with("title", "Schommel maken " + mark).also("also", same.id().toString())));
        assertThat(Stored.count("select count(*) from action_origin where action_id = ?", action)).isEqualTo(2);

        Said later = checked(Resident.speaking("nl"), "Schommelpaal (voorbeeld)");
        String code = Stored.text("select code from action where id = ?", action);
        FilledForm add = organiser.get(later.workPage() + "/action").form("form[action$='/existing']");
        assertThat(organiser.submit(add.with("number", "000000000")).status()).isEqualTo(422);
        assertThat(organiser.submit(add.with("number", code.substring(0, 3) + " " + code.substring(3))).header("Location")).contains(action.toString());
        assertThat(Stored.count("select count(*) from action_origin where action_id = ?", action)).isEqualTo(3);
        assertThat(organiser.get("/work/actions/" + action).text()).contains(later.code());
    }

    @Test
    void a_contribution_is_taken_out_of_a_wrong_action_and_its_sender_hears_that_once_and_nothing_more_of_the_action() {
        String mark = mark();
        Resident wrongly = Resident.speaking("nl");
        Said first = checked(Resident.speaking("nl"), "Wipkip " + mark + " kapot (voorbeeld)");
        Said other = checked(wrongly, "De wipkip " + mark + " piept (voorbeeld)");
        UUID action = id(organiser.submit(makeForm(first).with("category", "PLAYGROUND").with("title", "Wipkip maken " + mark).also("also", other.id().toString())));
        Resident same = Resident.speaking("nl");
        Said joined = checked(same, "Ook over " + mark + ", zegt de buurvrouw (voorbeeld)");
        assertThat(organiser.submit(organiser.get(joined.workPage()).form("form[action$='/answer']").with("response", "JOINED")
            .with("main", other.code())).status()).isEqualTo(303);
        String path = other.workPage() + "/action/leave";
        assertThat(organiser.get("/work/actions/" + action).page().select("a[href=" + path + "]")).hasSize(1);
        assertThat(organiser.get(other.workPage()).page().select("a[href=" + path + "]")).hasSize(1);

        FilledForm form = organiser.get(path).form("main form[method=post]");
        assertThat(organiser.submit(form.with("why", "x")).status()).isEqualTo(422);
        assertThat(Demo.organiserOf(Demo.ZUIDWEST).get(path).status()).isEqualTo(403);
        FilledForm filled = form.with("why", "Dit gaat over een andere wipkip (voorbeeld)");
        assertThat(organiser.submit(filled).status()).isEqualTo(303);
        assertThat(organiser.submit(filled).status()).as("a second time").isEqualTo(409);

        assertThat(Stored.column("select contribution_id from action_origin where action_id = ?", action)).hasSize(1);
        assertThat(Stored.text("select state from contribution where id = ?", other.id())).isEqualTo("CHECKED");
        for (String told : List.of(wrongly.email(), same.email(), staffEmail("Wijkbeheer (voorbeeld)"))) {
            TestSystem.mails().waitForMailTo(told, "een andere wipkip");
        }
        HttpVisitor stranger = HttpVisitor.stranger().speaking("nl");
        assertThat(stranger.get(other.page()).text()).contains(nl("publication.trace.mark.OUT_OF_ACTION"), "een andere wipkip");
        assertThat(stranger.get("/actions/" + Stored.text("select code from action where id = ?", action)).text())
            .contains(nl("register.kind.ACTION_TAKEN_OUT"));
        assertThat(organiser.get(other.workPage()).page().select("form[action$='/answer']")).hasSize(1);

        Answer only = organiser.submit(organiser.get(first.workPage() + "/action/leave").form("main form[method=post]").with("why", "Ook niet (voorbeeld)"));
        assertThat(only.status()).isEqualTo(409);
        assertThat(only.text()).contains(nl("action.leave.only-one"));
    }

    @Test
    void a_redacted_name_is_read_nowhere_around_an_action_and_who_does_it_reads_what_the_second_person_added() {
        String mark = mark();
        Said first = checked(Resident.speaking("nl"), "Klinker " + mark + " los (voorbeeld)");
        Said second = checked(Resident.speaking("nl"), "Klinker " + mark + " los zegt mevrouw Geheimpje, bij de brug (voorbeeld)");
        assertThat(organiser.submit(organiser.get(second.workPage()).form("form[action$='/shown']").with("shown", "text")
            .with("publicText", "Klinker " + mark + " los bij de brug (voorbeeld)").with("why", "Er stond een naam in (voorbeeld)")).status()).isEqualTo(303);
        assertThat(organiser.get(first.workPage() + "/action").text()).contains(second.code(), "bij de brug").doesNotContain("Geheimpje");
        assertThat(organiser.get(second.workPage() + "/action").text()).contains("bij de brug").doesNotContain("Geheimpje");

        assertThat(organiser.submit(organiser.get(second.workPage()).form("form[action$='/answer']").with("response", "JOINED")
            .with("main", first.code())).status()).isEqualTo(303);
        UUID action = id(organiser.submit(makeForm(first).with("category", "LIGHTING").with("title", "Klinkers leggen " + mark)));
        assertThat(organiser.get("/work/actions/" + action).text()).contains(first.code(), second.code(), "bij de brug").doesNotContain("Geheimpje");
        assertThat(staff(action).get(path(action)).text()).contains(first.code(), second.code(), "bij de brug").doesNotContain("Geheimpje");
    }

    @Test
    void several_contributions_become_one_action_when_each_is_of_a_programme_of_ones_own() {
        Said one = checked(Resident.speaking("nl"));
        Said other = checked(Resident.speaking("nl"));
        String path = "/work/contributions/action?contribution=" + one.id() + "&contribution=" + other.id();
        FilledForm form = organiser.get(path).form("main form[method=post]").with("category", "GREEN").with("title", "Snoeien (voorbeeld)");
        HttpVisitor elsewhere = Demo.organiserOf(Demo.ZUIDWEST);
        assertThat(elsewhere.get(path).status()).isEqualTo(403);
        assertThat(elsewhere.submit(form.with("_csrf", elsewhere.cookie("form-token"))).status()).isEqualTo(403);
        assertThat(organiser.get("/work/contributions/action").status()).isEqualTo(404);
        UUID action = id(organiser.submit(form));
        assertThat(Stored.count("select count(*) from action_origin where action_id = ?", action)).isEqualTo(2);
    }

    @Test
    void who_picks_it_up_on_a_phone_does_it_with_one_tap_and_a_second_tap_changes_nothing() {
        UUID action = made("");
        HttpVisitor staff = staff(action);
        Answer page = staff.get(path(action));
        assertThat(page.page().select("form[action$='/pick-up'] button").text()).startsWith("Ja, wij doen het uiterlijk");
        FilledForm tap = page.form("form[action$='/pick-up']");
        assertThat(staff.submit(tap).status()).isEqualTo(303);
        assertThat(staff.submit(tap).status()).isEqualTo(303);
        assertThat(state(action)).isEqualTo("PICKED_UP");
        assertThat(Stored.count("select count(*) from action_happening where action_id = ? and what = 'PICKED_UP'", action)).isOne();
    }

    @Test
    void two_people_at_once_pick_it_up_once_and_the_second_sees_what_he_typed() {
        UUID action = made("");
        HttpVisitor first = staff(action);
        HttpVisitor second = staff(action);
        FilledForm mine = first.get(path(action)).form("form[action$='/pick-up']");
        FilledForm yours = second.get(path(action) + "?do=decline").form("form[action$='/decline']").with("reason", "Wij gaan hier niet over " + NASTY);
        assertThat(first.submit(mine).status()).isEqualTo(303);
        Answer late = second.submit(yours);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.page().select("[role=alert]").text()).contains(nl("action.state.PICKED_UP"));
        assertThat(late.page().select("main").text()).contains("Wij gaan hier niet over " + NASTY);
        assertThat(late.page().select("b, script:not([src])")).isEmpty();
    }

    @Test
    void what_is_wrong_in_a_form_is_told_beside_the_field_and_nothing_typed_is_lost_the_photo_neither() {
        UUID action = made("");
        HttpVisitor staff = staff(action);
        Answer refused = submit(staff, action, "other-day", "day", "gisteren", "reason", "");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#f-day-error").text()).contains(nl("action.work.day.unreadable"));
        assertThat(refused.page().select("#f-day").val()).isEqualTo("gisteren");
        assertThat(submit(staff, action, "other-day", "day", "1-1-2020", "reason", "").page().select("#f-day-error").text()).contains(nl("action.day.past"));
        assertThat(submit(staff, action, "other-day", "day", day(300), "reason", "").page().select("#f-reason-error").text()).contains(nl("action.reason.later"));
        assertThat(submit(staff, action, "decline", "reason", "nee").page().select("#f-reason-error").text()).contains(nl("action.reason.missing"));
        assertThat(submit(staff, action, "ask", "question", "").page().select("#f-question-error").text()).contains(nl("action.reason.missing"));
        LocalDate day = today().plusDays(30);
        assertThat(submit(staff, action, "other-day", "day", day.getDayOfMonth() + "-" + day.getMonthValue() + "-" + day.getYear(), "reason",
            "De lamp moet besteld worden").status()).isEqualTo(303);
        assertThat(Stored.text("select first_day from action where id = ?", action)).isEqualTo(day.toString());

        assertThat(submit(staff, action, "move", "day", day.toString(), "reason", "x").page().select("#f-day-error").text()).contains(nl("action.day.same"));
        assertThat(submit(staff, action, "give-back", "reason", "").status()).isEqualTo(422);
        assertThat(submit(staff, action, "progress", "text", "").status()).isEqualTo(422);
        Answer done = staff.submit(staff.get(path(action) + "?do=done").form("form[action$='/done']").with("text", "")
            .attach("photo", "lamp.jpg", "image/jpeg", jpeg()).with("photoAlternative", "Een lamp die brandt"));
        assertThat(done.status()).isEqualTo(422);
        assertThat(done.text()).contains(nl("contribution.say.photo.kept"));
        Answer unseen = staff.submit(done.form("form[action$='/done']").with("text", "Nieuwe lamp erin (voorbeeld)").with("photoAlternative", ""));
        assertThat(unseen.status()).isEqualTo(422);
        assertThat(unseen.page().select("#f-photoAlternative-error").text()).contains(nl("photo.alternative.missing"));
        assertThat(staff.submit(done.form("form[action$='/done']").with("text", "Nieuwe lamp erin (voorbeeld)")).status()).isEqualTo(303);
        Answer page = staff.get(path(action));
        String photo = page.page().select("img.gg-photo[alt=Een lamp die brandt]").attr("src");
        assertThat(staff.get(photo).header("Content-Type")).isEqualTo("image/jpeg");
        assertThat(HttpVisitor.stranger().get(photo).status()).isEqualTo(303);
        UUID another = made("");
        assertThat(organiser.get(path(another) + "/photo?of=" + photo.substring(photo.indexOf('=') + 1)).status()).isEqualTo(404);
    }

    @Test
    void progress_is_told_once_however_often_it_is_pressed() throws Exception {
        UUID action = pickedUp("");
        HttpVisitor staff = staff(action);
        FilledForm form = staff.get(path(action) + "?do=progress").form("form[action$='/progress']").with("text", "De lamp is besteld (voorbeeld)");
        for (Answer answer : atOnce(4, () -> staff.submit(form))) {
            assertThat(answer.status()).isEqualTo(303);
        }
        assertThat(Stored.count("select count(*) from action_progress where action_id = ?", action)).isOne();
    }

    @ParameterizedTest
    @EnumSource(Handling.class)
    void nobody_of_another_organisation_or_programme_does_anything(Handling handling) {
        UUID action = handling == Handling.PICK_UP ? made("") : HELD.computeIfAbsent("action", name -> pickedUp(""));
        for (HttpVisitor other : List.of(HELD_BY.computeIfAbsent("staff", name -> Demo.as(staffEmail("Buurtteam (voorbeeld)"))),
            HELD_BY.computeIfAbsent("elsewhere", name -> Demo.organiserOf(Demo.ZUIDWEST)))) {
            assertThat(other.get(path(action)).status()).isEqualTo(403);
            other.get("/work/actions");
            Answer refused = other.post(path(action) + "/" + handling.path(), "application/x-www-form-urlencoded",
                BodyPublishers.ofString("_csrf=" + other.cookie("form-token") + "&reason=Zomaar+iets&text=Zomaar+iets"));
            assertThat(refused.status()).isEqualTo(403);
        }
        HttpVisitor own = HELD_BY.computeIfAbsent("own", name -> staff(action));
        if (!handling.isOfPartners()) {
            own.get(path(action));
            assertThat(own.post(path(action) + "/" + handling.path(), "application/x-www-form-urlencoded",
                BodyPublishers.ofString("_csrf=" + own.cookie("form-token"))).status()).isEqualTo(403);
        }
    }

    private static final Map<String, UUID> HELD = new HashMap<>();
    private static final Map<String, HttpVisitor> HELD_BY = new HashMap<>();

    @Test
    void whoever_works_on_an_action_reads_public_words_an_organiser_too() {
        Resident resident = Resident.speaking("nl");
        Said said = resident.sends(resident.form().with("words", "Bij mevrouw Jansen op 12 is het donker (voorbeeld)"));
        organiser.submit(organiser.get(said.workPage()).form("form[action$='/check']").with("shown", "text").with("publicText", "Het is er donker (voorbeeld)"));
        UUID action = id(organiser.submit(makeForm(said).with("category", "LIGHTING").with("title", "Licht (voorbeeld)")));
        assertThat(staff(action).get(path(action)).text()).contains("Het is er donker (voorbeeld)").doesNotContain("Jansen");
        assertThat(organiser.get(path(action)).text()).contains("Het is er donker (voorbeeld)").doesNotContain("Jansen");
        assertThat(Demo.loggedInAs("auditor", Demo.WESTWIJK).get(path(action)).text()).doesNotContain("Jansen", "/pick-up", "?do=");
    }

    @Test
    void a_partner_without_an_account_acts_by_link_and_opening_it_changes_nothing() {
        UUID action = made("Lichtmannen (voorbeeld)");
        String link = linkToPartner(action, 1);
        HttpVisitor phone = phone();
        for (String path : List.of(link, link + "/pick-up", link + "/decline", link + "/renew", link + "?do=decline", link)) {
            phone.get(path);
        }
        assertThat(state(action)).isEqualTo("OFFERED");
        Answer page = phone.get(link);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Cache-Control")).contains("no-store");
        assertThat(page.header("Referrer-Policy")).isEqualTo("no-referrer");
        FilledForm tap = page.form("form[action$='/pick-up']");
        Answer accepted = phone.submit(tap);
        assertThat(accepted.status()).isEqualTo(303);
        assertThat(phone.submit(tap).status()).as("pressed twice").isEqualTo(303);
        assertThat(accepted.followed().text()).contains(nl("action.link.done.pick-up"));
        assertThat(state(action)).isEqualTo("PICKED_UP");

        Answer used = phone.get(link);
        assertThat(used.status()).isEqualTo(410);
        assertThat(used.page().select("h1").text()).isEqualTo(nl("action.link.title.USED"));
        Answer again = phone.submit(tap.with("request", "another form"));
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.page().select("[role=alert]").text()).contains(nl("action.link.ended"));

        String next = linkToPartner(action, 2);
        assertThat(phone.submit(phone.get(next + "?do=progress").form("form[action$='/progress']").with("text", "Lamp besteld (voorbeeld)")).status()).isEqualTo(303);
        LocalDate day = today().plusDays(60);
        assertThat(phone.submit(phone.get(next + "?do=move").form("form[action$='/move']").with("day", day.toString()).with("reason", "")).status()).isEqualTo(422);
        assertThat(phone.submit(phone.get(next + "?do=move").form("form[action$='/move']").with("day", day.toString()).with("reason", "Onderdeel komt later")).status())
            .isEqualTo(303);
        String last = linkToPartner(action, 3);
        Answer done = phone.submit(phone.get(last + "?do=done").form("form[action$='/done']").with("text", "Lamp vervangen (voorbeeld)"));
        assertThat(done.followed().text()).contains(nl("action.link.done.done"));
        assertThat(state(action)).isEqualTo("DONE");
        assertThat(phone.get(last).page().select("h1").text()).isEqualTo(nl("action.link.title.OVER"));
        assertThat(phone.get(last).page().select("form[action$='/renew']")).isEmpty();
    }

    @Test
    void an_expired_link_is_renewed_to_the_address_of_the_organisation_and_only_while_it_is_its_turn() {
        UUID action = made("Lichtmannen (voorbeeld)");
        String link = linkToPartner(action, 1);
        Stored.change("update action_partner_link set expires_at = '2020-01-01 00:00:00' where action_id = ?", action);
        HttpVisitor phone = phone();
        Answer expired = phone.get(link);
        assertThat(expired.page().select("h1").text()).isEqualTo(nl("action.link.title.EXPIRED"));
        assertThat(phone.submit(expired.form("form[action$='/renew']")).status()).isEqualTo(303);
        assertThat(phone.get(link).page().select("h1").text()).isEqualTo(nl("action.link.title.REPLACED"));
        String renewed = linkToPartner(action, 2);
        FilledForm late = phone.get(renewed + "?do=other-day").form("form[action$='/other-day']").with("day", day(90)).with("reason", "Wij zijn op vakantie");
        FilledForm renew = phone.get(link).form("form[action$='/renew']");

        assertThat(submit(organiser, action, "take-back", "reason", "Een ander kan het eerder").status()).isEqualTo(303);
        Answer over = phone.submit(late);
        assertThat(over.status()).isEqualTo(409);
        assertThat(over.text()).contains("Wij zijn op vakantie");
        assertThat(phone.get(renewed).page().select("h1").text()).isEqualTo(nl("action.link.title.TAKEN_BACK"));
        assertThat(phone.submit(renew).status()).isEqualTo(409);
        assertThat(TestSystem.mails().mailsTo(LIGHT).stream().filter(mail -> mail.subject().contains(title(action)) && mail.text().contains("by-link"))).hasSize(2);
        assertThat(organiser.get(path(action)).text()).contains(nl("action.work.links.TAKEN_BACK"));
        for (String strange : List.of("x".repeat(43), "..%2f", "%00")) {
            assertThat(phone.get("/actions/by-link/" + strange).status()).isIn(400, 404);
        }
    }

    @Test
    void a_reporter_answers_a_question_and_says_that_it_is_not_solved() {
        Resident resident = Resident.speaking("nl");
        Said said = checked(resident);
        UUID action = id(organiser.submit(makeForm(said).with("category", "LIGHTING").with("title", "Vraag " + mark())));
        HttpVisitor staff = staff(action);
        assertThat(submit(staff, action, "ask", "question", "Aan welke kant van het veld? (voorbeeld)").status()).isEqualTo(303);
        assertThat(staff.get(path(action)).page().select("form[action$='/pick-up']")).as("the clock stands still").isEmpty();
        String mine = TestSystem.mails().waitForMailTo(resident.email(), "Aan welke kant").linkWith("/actions/mine/").getPath();
        HttpVisitor reporter = phone();
        reporter.get(mine + "/answer");
        Answer page = reporter.get(mine);
        assertThat(page.header("Cache-Control")).contains("no-store");
        assertThat(page.text()).contains("Aan welke kant van het veld? (voorbeeld)");
        FilledForm answer = page.form("form[action$='/answer']");
        assertThat(reporter.submit(answer.with("answer", " ")).page().select("#f-answer-error").text()).contains(nl("action.answer.empty"));
        UUID somebodyElses = made("");
        assertThat(reporter.submit(answer.with("action", somebodyElses.toString()).with("answer", "Links")).status()).isEqualTo(404);
        assertThat(reporter.submit(answer.with("answer", "Aan de kant van de school (voorbeeld)")).status()).isEqualTo(303);
        assertThat(staff.get(path(action)).text()).contains("Aan de kant van de school (voorbeeld)");
        assertThat(Demo.loggedInAs("auditor", Demo.WESTWIJK).get(path(action)).text()).doesNotContain("Aan de kant van de school");

        staff.submit(staff.get(path(action)).form("form[action$='/pick-up']"));
        assertThat(reporter.submit(reporter.get(mine).form("form[action$='/done']")).status()).isEqualTo(303);
        assertThat(submit(organiser, action, "look").page().select("#f-found-error").text()).contains(nl("action.work.look.missing"));
        assertThat(submit(organiser, action, "look", "found", "no", "text", "Er hangt nog niets " + NASTY).status()).isEqualTo(303);
        Answer trace = HttpVisitor.stranger().speaking("nl").get("/actions/" + Stored.text("select code from action where id = ?", action));
        assertThat(trace.page().select("main").text()).contains(nl("register.kind.ACTION_SAID_DONE"), nl("register.kind.ACTION_NOT_YET"), "Er hangt nog niets " + NASTY);
        assertThat(TestSystem.mails().waitForMailTo(resident.email(), "Er hangt nog niets").text()).contains(nl("action.news.NOT_YET"));
        assertThat(submit(staff, action, "done", "text", "Lamp vervangen (voorbeeld)").status()).isEqualTo(303);
        Eventually.holds(() -> assertThat(Stored.count("select asked_reporters from action where id = ?", action)).isOne());

        FilledForm judge = reporter.get(mine).form("form[action$='/judge']");
        assertThat(reporter.submit(judge).page().select("#f-verdict-error").text()).contains(nl("action.verdict.missing"));
        Answer unexplained = reporter.submit(judge.with("verdict", "NOT_SOLVED"));
        assertThat(unexplained.status()).isEqualTo(422);
        assertThat(unexplained.page().select("#f-explanation-error").text()).contains(nl("action.explanation.missing"));
        FilledForm no = judge.with("verdict", "NOT_SOLVED").with("explanation", "Hij knippert nog " + NASTY);
        assertThat(reporter.submit(no).status()).isEqualTo(303);
        assertThat(reporter.submit(no).status()).as("pressed twice").isEqualTo(303);
        assertThat(Stored.count("select count(*) from action_confirmation where action_id = ?", action)).isOne();
        Answer second = reporter.submit(judge.with("request", "another form").with("verdict", "SOLVED"));
        assertThat(second.status()).isEqualTo(409);

        Answer decide = organiser.get(path(action) + "?do=reopen");
        assertThat(decide.text()).contains("Hij knippert nog O&#39;Brien &lt;b&gt;");
        assertThat(submit(organiser, action, "reopen", "day", "", "reason", "").page().select("#f-day-error").text()).contains(nl("action.day.missing"));
        assertThat(submit(organiser, action, "reopen", "day", day(20), "reason", "Hij knippert nog, dat hoort niet").status()).isEqualTo(303);
        assertThat(organiser.get("/work/actions?show=NOT_ACCEPTED&words=" + Stored.text("select code from action where id = ?", action)).text())
            .contains(action.toString());
        submit(staff, action, "done", "text", "Nu echt vervangen (voorbeeld)");
        Eventually.holds(() -> assertThat(Stored.count("select asked_reporters from action where id = ?", action)).isOne());
        assertThat(reporter.submit(reporter.get(mine).form("form[action$='/judge']").with("verdict", "SOLVED")).status()).isEqualTo(303);
        Eventually.holds(() -> assertThat(state(action)).isEqualTo("CLOSED"));
        assertThat(reporter.get(mine).text()).contains(nl("action.outcome.SOLVED"));
        assertThat(organiser.get(path(action)).page().select("a[href*='?do=']")).isEmpty();
        String old = mine;
        TestClock.forward(Duration.ofDays(15));
        assertThat(reporter.get(old).header("Location")).contains("/contributions/mine/");
    }

    @Test
    void a_reporter_says_that_it_is_done_before_anybody_picked_it_up_and_somebody_finds_it_true() {
        Resident resident = Resident.speaking("nl");
        Said said = checked(resident);
        UUID action = id(organiser.submit(makeForm(said).with("category", "LIGHTING").with("title", "Al klaar " + mark())));
        String mine = TestSystem.mails().waitForMailTo(resident.email(), "/contributions/mine/").linkWith("/contributions/mine/").getPath()
            .replace("/contributions/mine/", "/actions/mine/");
        HttpVisitor reporter = phone();
        assertThat(reporter.submit(reporter.get(mine).form("form[action$='/done']")).status()).isEqualTo(303);
        assertThat(reporter.get(mine).text()).contains(nl("action.mine.said-done"));
        assertThat(reporter.get(mine).page().select("form[action$='/done']")).isEmpty();
        assertThat(Stored.column("select step from work_item where subject = ? order by step", action)).containsExactly("lookBeforehand", "pickUp");

        assertThat(submit(organiser, action, "look", "found", "yes", "text", "Er hangt een nieuwe lamp (voorbeeld)").status()).isEqualTo(303);
        assertThat(state(action)).isEqualTo("DONE");
        assertThat(Stored.column("select step from work_item where subject = ?", action)).isEmpty();
        Answer trace = HttpVisitor.stranger().speaking("nl").get("/actions/" + Stored.text("select code from action where id = ?", action));
        assertThat(trace.status()).isEqualTo(200);
        assertThat(trace.page().select("main").text()).contains("Er hangt een nieuwe lamp (voorbeeld)");
        TestSystem.mails().waitForMailTo(resident.email(), "Er hangt een nieuwe lamp (voorbeeld)");
        assertThat(reporter.submit(reporter.get(mine).form("form[action$='/judge']").with("verdict", "SOLVED")).status()).isEqualTo(303);
        Eventually.holds(() -> assertThat(state(action)).isEqualTo("CLOSED"));
        assertThat(HttpVisitor.stranger().get("/partners").status()).isEqualTo(200);
    }

    @Test
    void somebody_still_looks_when_the_partner_picks_it_up_meanwhile() {
        Resident resident = Resident.speaking("nl");
        Said said = checked(resident);
        UUID action = id(organiser.submit(makeForm(said).with("category", "LIGHTING").with("title", "Kijken " + mark())));
        String mine = TestSystem.mails().waitForMailTo(resident.email(), "/contributions/mine/").linkWith("/contributions/mine/").getPath()
            .replace("/contributions/mine/", "/actions/mine/");
        HttpVisitor reporter = phone();
        assertThat(reporter.submit(reporter.get(mine).form("form[action$='/done']")).status()).isEqualTo(303);
        HttpVisitor staff = staff(action);
        assertThat(staff.submit(staff.get(path(action)).form("form[action$='/pick-up']")).status()).isEqualTo(303);
        assertThat(Stored.column("select step from work_item where subject = ? order by step", action)).containsExactly("carryOut", "checkSaidDone");
        assertThat(submit(organiser, action, "look", "found", "no").status()).isEqualTo(303);
        assertThat(Stored.column("select step from work_item where subject = ?", action)).containsExactly("carryOut");
    }

    @Test
    void who_asked_as_often_as_the_programme_allows_asks_no_more() {
        Resident resident = Resident.speaking("nl");
        Said said = checked(resident);
        UUID action = id(organiser.submit(makeForm(said).with("category", "LIGHTING").with("title", "Vragen " + mark())));
        HttpVisitor staff = staff(action);
        for (int times = 1; times <= 2; times++) {
            String question = "Vraag " + times + " (voorbeeld)";
            assertThat(submit(staff, action, "ask", "question", question).status()).isEqualTo(303);
            HttpVisitor reporter = phone();
            String mine = TestSystem.mails().waitForMailTo(resident.email(), question).linkWith("/actions/mine/").getPath();
            assertThat(reporter.submit(reporter.get(mine).form("form[action$='/answer']").with("answer", "Links (voorbeeld)")).status()).isEqualTo(303);
        }
        Answer refused = submit(staff, action, "ask", "question", "Nog een vraag (voorbeeld)");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#f-question-error").text()).contains(nl("action.question.most", 2));
        assertThat(refused.page().select("#f-question").text()).isEqualTo("Nog een vraag (voorbeeld)");
    }

    @Test
    void what_is_not_done_is_told_to_whoever_cannot_be_mailed_by_a_person() {
        Resident resident = Resident.speaking("nl");
        Said said = checked(resident);
        Stored.change("update contribution_sender set email = null, phone = '0612345678' where contribution_id = ?", said.id());
        UUID action = id(organiser.submit(makeForm(said).with("category", "OTHER").with("title", "Niet doen " + mark())));
        assertThat(submit(organiser, action, "take-back", "reason", "Toch niet nodig").status()).isEqualTo(303);
        assertThat(submit(organiser, action, "give-up", "text", "").page().select("[role=alert] li").eachText())
            .containsExactlyInAnyOrder(nl("action.because.missing"), nl("action.reason.missing"));
        assertThat(submit(organiser, action, "assign", "partner", "").page().select("#f-partner-error").text()).contains(nl("action.partner.missing"));
        assertThat(submit(organiser, action, "give-up", "because", "NO_MONEY", "text", "Er is dit jaar geen geld voor").status()).isEqualTo(303);
        Eventually.holds(() -> assertThat(organiser.get(path(action)).page().select("a[href$='?do=tell#do']")).hasSize(1));
        Answer telling = organiser.get(path(action) + "?do=tell");
        assertThat(telling.text()).contains("0612345678");
        assertThat(staff(action).get(path(action) + "?do=tell").text()).doesNotContain("0612345678");
        assertThat(organiser.submit(telling.form("form[action$='/tell']")).status()).isEqualTo(422);
        assertThat(organiser.submit(telling.form("form[action$='/tell']").with("told", "PHONED")).status()).isEqualTo(303);
        Eventually.holds(() -> assertThat(state(action)).isEqualTo("CLOSED"));
    }

    @Test
    void an_organiser_assigns_another_partner_and_fills_in_what_a_partner_says_by_phone() {
        UUID action = made("");
        assertThat(submit(organiser, action, "take-back", "reason", "Verkeerde partner gekozen").status()).isEqualTo(303);
        FilledForm assign = organiser.get(path(action) + "?do=assign").form("form[action$='/assign']");
        assertThat(organiser.submit(assign.with("partner", UUID.randomUUID().toString())).status()).isEqualTo(422);
        assertThat(organiser.submit(assign.with("partner", partner("Buurtteam (voorbeeld)"))).status()).isEqualTo(303);
        assertThat(organiser.submit(organiser.get(path(action)).form("form[action$='/pick-up']")).status()).isEqualTo(303);
        assertThat(submit(organiser, action, "move", "day", day(50), "reason", "De partner belde: het wordt later", "by", "PARTNER").status()).isEqualTo(303);
        assertThat(Stored.text("select asked_by from action_shift where action_id = ?", action)).isEqualTo("PARTNER");
        assertThat(organiser.get(path(action)).text()).contains(nl("action.happened.TAKEN_BACK", "Wijkbeheer (voorbeeld)"), "Verkeerde partner gekozen");
    }

    @Test
    void the_list_shows_each_what_is_his_and_leaves_as_a_file() {
        String mark = mark();
        UUID action = made("", "Lijst " + mark);
        String code = Stored.text("select code from action where id = ?", action);
        HttpVisitor staff = staff(action);
        assertThat(staff.get("/work/actions?words=" + mark).text()).contains(action.toString());
        assertThat(staff.get("/work/actions?show=OFFERED&category=LIGHTING&order=NEWEST&words=" + code).text()).contains(action.toString());
        assertThat(staff.get("/work/actions?show=LATE&words=" + code).text()).contains(nl("action.list.none"));
        assertThat(Demo.as(staffEmail("Buurtteam (voorbeeld)")).get("/work/actions?show=ALL&words=" + mark).text()).doesNotContain(action.toString());
        assertThat(Demo.organiserOf(Demo.ZUIDWEST).get("/work/actions?show=ALL&words=" + mark).text()).doesNotContain(action.toString());
        String which = nl("action.day.ANSWER");
        assertThat(staff.get("/work/actions?words=" + mark).page().select("#results tbody").text()).contains(which);
        assertThat(staff.get("/work?words=" + code).page().select("#results tbody").text()).as("the work list names the same day").contains(which);
        assertThat(staff.get(path(action)).text()).contains(nl("action.work.asked.day"));
        assertThat(staff.get("/work/actions/export.csv?show=ALL&words=" + mark).text()).contains(nl("action.list.csv.which-day"), which);
        Answer file = staff.get("/work/actions/export.csv?show=ALL&words=" + mark);
        assertThat(file.header("Content-Type")).startsWith("text/csv");
        assertThat(file.text().lines()).hasSize(2);
        assertThat(file.text()).contains(code, "Wijkbeheer (voorbeeld)", nl("action.category.LIGHTING"));
        assertThat(HttpVisitor.stranger().get("/work/actions").status()).isEqualTo(303);
        assertThat(Demo.loggedInAs("ambassador", Demo.WESTWIJK).get("/work/actions").status()).isEqualTo(403);
        for (String nonsense : List.of("show=x&order=y&page=-1", "programme=1&partner=%00&district='", "words=%2B%2B%22%28", "page=999", "category=%24%7B7*7%7D")) {
            assertThat(staff.get("/work/actions?" + nonsense).status()).as(nonsense).isEqualTo(200);
        }
    }

    @Test
    void what_was_begun_again_twice_is_on_the_list_of_the_neighbourhood_agenda_with_the_reason() {
        String mark = mark();
        UUID action = made("", "Agenda " + mark);
        String code = Stored.text("select code from action where id = ?", action);
        HttpVisitor stranger = HttpVisitor.stranger().speaking("nl");
        String agenda = "/contributions?response=AGENDA&words=" + mark;
        assertThat(stranger.get(agenda).text()).doesNotContain(code);
        Stored.change("update action set reopened_count = 2, for_the_agenda = true, agenda_because = ? where id = ?", "Hij knippert nog " + NASTY, action);

        Answer list = stranger.get(agenda);
        assertThat(list.page().select("tbody a").eachAttr("href")).containsExactly("/actions/" + code);
        assertThat(list.page().select("tbody").text()).contains(nl("publication.agenda.reopened", 2), "Hij knippert nog " + NASTY);
        assertThat(list.page().select("b, script:not([src])")).isEmpty();
        assertThat(stranger.get("/contributions?words=" + mark).text()).doesNotContain(code);
        assertThat(stranger.get(agenda + "&kind=IDEA").text()).doesNotContain(code);
        assertThat(stranger.get(agenda + "&programme=" + Demo.ZUIDWEST).text()).doesNotContain(code);
        assertThat(stranger.get(agenda + "&actions=2").text()).doesNotContain(code);
        assertThat(stranger.get("/contributions/export.csv?response=AGENDA&words=" + mark).text()).contains(code, "Hij knippert nog");
        assertThat(stranger.get("/actions?status=AGENDA&words=" + mark).page().select("tbody a").eachAttr("href")).containsExactly("/actions/" + code);
        assertThat(stranger.get("/api/v1/actions?status=agenda&words=" + mark).json().get("results").findValuesAsText("code")).containsExactly(code);
    }

    private UUID made(String partner) {
        return made(partner, "Lamp maken " + mark());
    }

    private UUID made(String partner, String title) {
        Said said = checked(Resident.speaking("nl"));
        return id(organiser.submit(makeForm(said).with("category", "LIGHTING").with("title", title).with("partner", partner.isEmpty() ? "" : partner(partner))));
    }

    private UUID pickedUp(String partner) {
        UUID action = made(partner);
        assertThat(organiser.submit(organiser.get(path(action)).form("form[action$='/pick-up']")).status()).isEqualTo(303);
        return action;
    }

    private FilledForm makeForm(Said said) {
        return organiser.get(said.workPage() + "/action").form("form[action$='" + said.id() + "/action']");
    }

    private Said checked(Resident resident) {
        return checked(resident, "De lamp is kapot (voorbeeld)");
    }

    private Said checked(Resident resident, String words) {
        String district = resident.visitor().get("/contributions/new?programme=westwijk").page().select("#f-district option:contains(Hoogkamer)").val();
        Said said = resident.sends(resident.form().with("kind", "REPAIR").with("words", words).with("district", district).with("email", resident.email()));
        assertThat(organiser.submit(organiser.get(said.workPage()).form("form[action$='/check']").with("shown", "words")).status()).isEqualTo(303);
        return said;
    }

    private static UUID id(Answer made) {
        assertThat(made.status()).as(made.status() == 303 ? "" : made.page().select("main").text()).isEqualTo(303);
        return UUID.fromString(URI.create(made.header("Location")).getPath().replaceAll(".*/", ""));
    }

    private static Answer submit(HttpVisitor visitor, UUID action, String handling, String... fields) {
        FilledForm form = visitor.get(path(action) + "?do=" + handling).form("form[action$='/" + handling + "']");
        for (int i = 0; i < fields.length; i += 2) {
            form = form.with(fields[i], fields[i + 1]);
        }
        return visitor.submit(form);
    }

    /** From an address of its own, so that nobody is slowed down because of another test. */
    private static HttpVisitor phone() {
        return HttpVisitor.stranger().speaking("nl").from("198.51.100." + (1 + (int) (Math.random() * 250)));
    }

    private static String linkToPartner(UUID action, int number) {
        List<String> links = new ArrayList<>();
        Eventually.holds(() -> {
            links.clear();
            TestSystem.mails().mailsTo(LIGHT).stream().filter(mail -> mail.subject().contains(title(action)) && mail.text().contains("/by-link/"))
                .map(mail -> mail.linkWith("/actions/by-link/").getPath()).forEach(links::add);
            assertThat(links).hasSizeGreaterThanOrEqualTo(number);
        });
        return links.get(number - 1);
    }

    private static String title(UUID action) {
        return Stored.text("select title from action where id = ?", action);
    }

    private static HttpVisitor staff(UUID action) {
        return Demo.as(Stored.column("select a.email from account a join role_grant g on g.account_id = a.id join action x on x.partner_id = g.organisation_id "
            + "where g.role = 'PARTNER_STAFF' and g.programme_id = x.programme_id and x.id = ? and a.email like 'partner@%'", action).get(0));
    }

    private static String staffEmail(String partner) {
        return Stored.column("select a.email from account a join role_grant g on g.account_id = a.id where g.role = 'PARTNER_STAFF' and g.organisation_id = ? "
            + "and a.email like 'partner@%'", UUID.fromString(partner(partner))).get(0);
    }

    private static String partner(String name) {
        return Stored.text("select o.id from programme_partner o join programme p on p.id = o.programme_id where p.slug = 'westwijk' and o.name = ?", name);
    }

    private static String path(UUID action) {
        return "/work/actions/" + action;
    }

    private static String state(UUID action) {
        return Stored.text("select state from action where id = ?", action);
    }

    private static LocalDate today() {
        return TestClock.now().atZone(Clock.AMSTERDAM).toLocalDate();
    }

    private static String day(int days) {
        return today().plusDays(days).toString();
    }

    private static String mark() {
        return "merk" + UUID.randomUUID().toString().substring(0, 8);
    }

    private static byte[] jpeg() {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(900, 600, BufferedImage.TYPE_INT_RGB), "jpeg", out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static List<Answer> atOnce(int times, Callable<Answer> deed) throws Exception {
        ExecutorService impatient = Executors.newFixedThreadPool(times);
        try {
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> answer : impatient.invokeAll(Collections.nCopies(times, deed))) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            impatient.shutdownNow();
        }
    }
}
