package nl.gehoordengedaan.meeting;

import static nl.gehoordengedaan.harness.Sentences.nl;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import nl.gehoordengedaan.harness.Answer;
import nl.gehoordengedaan.harness.Demo;
import nl.gehoordengedaan.harness.FilledForm;
import nl.gehoordengedaan.harness.HttpVisitor;
import nl.gehoordengedaan.harness.Stored;
import nl.gehoordengedaan.harness.TestClock;
import nl.gehoordengedaan.shared.Clock;
import nl.gehoordengedaan.shared.Eventually;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Planning a meeting and all that comes after, page by page; and what everyone sees of it. */
@ArquillianTest
@RunAsClient
class MeetingPagesIT {

    private static final String NASTY = "O'Brien <b>${7*7}</b> \"&amp;\" <script>alert(1)</script>";

    private final HttpVisitor organiser = Demo.organiserOf(Demo.WESTWIJK);
    private final HttpVisitor everyone = HttpVisitor.stranger().speaking("nl");

    @Test
    void the_form_begins_with_the_parts_of_a_template_and_fills_in_another() {
        Answer form = organiser.get("/work/meetings/plan");
        assertThat(form.page().select("input[name=partTitle]").eachAttr("value")).contains(nl("evening.part.welcome"), nl("evening.part.tables"));

        Answer filled = organiser.submit(plan("Thema").with("fill", "evening.template.plans").with("description", NASTY));

        assertThat(filled.status()).isEqualTo(200);
        assertThat(filled.page().select("input[name=partTitle]").eachAttr("value")).contains(nl("evening.part.origin"), nl("evening.part.unsaid"));
        assertThat(filled.page().select("#f-description").val()).isEqualTo(NASTY);
        assertThat(filled.page().select("b, script:not([src])")).isEmpty();
    }

    @Test
    void what_is_wrong_is_told_at_once_and_what_was_typed_stays() {
        Answer refused = organiser.submit(plan("").with("description", NASTY).with("capacity", "10001").with("day", "32-13-2020")
            .with("onlineAddress", "javascript:alert(1)").with("partMinutes", "lang"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("[role=alert] li").eachText()).contains(nl("meeting.title.empty"), nl("meeting.capacity.wrong", 10_000),
            nl("meeting.day.missing"), nl("meeting.online.wrong"));
        assertThat(refused.page().select("#f-description").val()).isEqualTo(NASTY);
        assertThat(refused.page().select("#f-capacity").val()).isEqualTo("10001");
    }

    @Test
    void a_form_that_was_sent_twice_plans_once() {
        FilledForm form = plan("Eén keer " + mark());
        String first = organiser.submit(form).header("Location");
        assertThat(first).contains("/work/meetings/");
        assertThat(organiser.submit(form).header("Location")).isEqualTo(first);
    }

    @Test
    void nobody_plans_for_a_programme_that_is_not_ones_own() {
        UUID meeting = planned("Van een ander " + mark());
        HttpVisitor elsewhere = Demo.organiserOf(Demo.ZUIDWEST);
        for (String path : List.of("", "/change", "/move", "/cancel", "/process", "/process/file")) {
            assertThat(elsewhere.get("/work/meetings/" + meeting + path).status()).as(path).isEqualTo(403);
        }
        assertThat(elsewhere.get("/work/meetings/plan?copy=" + meeting).status()).isEqualTo(403);
        String theirs = Stored.text("select id from programme where slug = 'zuidwest'");
        assertThat(organiser.submit(plan("Daar " + mark()).with("programme", theirs)).status()).isEqualTo(403);
        assertThat(organiser.get("/work/meetings/" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(everyone.get("/work/meetings").status()).isEqualTo(303);
    }

    @Test
    void what_there_is_to_think_of_is_shown_once_and_is_no_refusal() {
        LocalDate day = LocalDate.of(soon().getYear() + 1, 12, 25);
        FilledForm form = plan("Kerst " + mark()).with("day", day.toString()).with("from", "20:00").with("until", "20:30");
        Answer asked = organiser.submit(form);

        assertThat(asked.status()).isEqualTo(200);
        assertThat(asked.page().select("#think li").eachText()).hasSize(2);
        assertThat(asked.page().select("#think").text()).contains(nl("term.skipped.CHRISTMAS_DAY"));
        assertThat(asked.page().select("#f-title").val()).startsWith("Kerst ");
        UUID meeting = id(organiser.submit(asked.form()));

        Answer clash = organiser.submit(plan("Ook dan " + mark()).with("day", day.toString()).with("from", "20:15").with("until", "23:59"));
        assertThat(clash.page().select("#think").text()).contains("Kerst ");
        assertThat(organiser.get("/work/meetings/" + meeting).page().select(".gg-alert--warn li")).isNotEmpty();
    }

    @Test
    void from_the_plan_until_it_was_held_and_everyone_sees_it() {
        String theme = "Wat heeft de Wetering nodig? " + mark();
        UUID meeting = planned(theme);
        String code = Stored.text("select code from meeting where id = ?", meeting);
        assertThat(everyone.get("/meetings/" + code).status()).as("nobody knows yet").isEqualTo(404);
        assertThat(everyone.get("/meetings/" + code + "/calendar.ics").status()).isEqualTo(404);
        assertThat(everyone.get("/meetings?words=" + code).text()).doesNotContain(theme);
        assertThat(organiser.get("/work/meetings?words=" + code).text()).contains(theme);
        assertThat(Stored.count("select count(*) from work_item where step = 'announce' and subject = ?", meeting)).isOne();

        announced(meeting);
        Answer page = everyone.get("/meetings/" + code);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.page().select("h1").text()).isEqualTo(theme);
        assertThat(page.page().select("[itemtype='https://schema.org/Event'] [itemprop=startDate]").attr("content"))
            .isEqualTo(Stored.moment("select starts_at from meeting where id = ?", meeting).toString());
        assertThat(page.page().select("[itemprop=eventStatus]").attr("href")).endsWith("EventScheduled");
        assertThat(everyone.get("/register?code=" + code).text()).contains(nl("register.kind.MEETING_ANNOUNCED"), "/meetings/" + code);

        LocalDate later = soon().plusDays(70);
        FilledForm move = organiser.get("/work/meetings/" + meeting + "/move").form().with("day", later.toString());
        assertThat(accepted(move).status()).as("a reason is needed").isEqualTo(422);
        move = move.with("reason", "De zaal is bezet " + NASTY);
        Answer moved = organiser.submit(move);
        if (moved.status() == 200) {
            moved = organiser.submit(moved.form());
        }
        assertThat(moved.status()).isEqualTo(303);
        Answer after = everyone.get("/meetings/" + code);
        assertThat(after.page().select(".gg-alert--warn").text()).contains("De zaal is bezet O'Brien <b>");
        assertThat(after.page().select("[itemprop=eventStatus]").attr("href")).endsWith("EventRescheduled");
        assertThat(after.page().select("b, script:not([src])")).isEmpty();

        VEvent event = calendar("/meetings/" + code + "/calendar.ics");
        assertThat(event.getSequence().getValue()).isEqualTo(1);
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(Stored.moment("select starts_at from meeting where id = ?", meeting));

        TestClock.forwardTo(Stored.moment("select starts_at from meeting where id = ?", meeting));
        Eventually.holds(() -> assertThat(Stored.count("select count(*) from work_item where step = 'hold' and subject = ?", meeting)).isOne());
        // weeks have passed: whoever organises logs in again
        HttpVisitor organiserThen = Demo.organiserOf(Demo.WESTWIJK);
        assertThat(organiserThen.submit(organiserThen.get("/work/meetings/" + meeting).form("form[action$='/hold']")).status()).isEqualTo(303);
        assertThat(Stored.text("select state from meeting where id = ?", meeting)).isEqualTo("HELD");
        assertThat(Stored.count("select count(*) from work_item where step = 'hold' and subject = ?", meeting)).isZero();
        assertThat(everyone.get("/register?code=" + code).text()).contains(nl("register.kind.MEETING_HELD"));
        assertThat(organiserThen.get("/work/meetings/" + meeting + "/process").text()).contains(nl("worklist.process.evening"),
            nl("worklist.task.meeting.announce"));
    }

    @Test
    void everyone_can_print_a_poster_and_a_letter_once_it_is_announced_and_as_long_as_it_is_ahead() {
        UUID meeting = planned("Voor het raam " + mark());
        String paper = "/meetings/" + Stored.text("select code from meeting where id = ?", meeting) + "/paper";
        assertThat(everyone.get(paper).status()).as("nobody knows yet").isEqualTo(404);
        assertThat(everyone.get(paper + "/poster").status()).isEqualTo(404);
        assertThat(organiser.get(paper).page().select(".gg-alert--warn").text()).contains(nl("meeting.paper.early"));
        assertThat(organiser.get("/work/meetings/" + meeting).page().select("a[href='" + paper + "']")).hasSize(1);

        announced(meeting);
        Answer page = everyone.get(paper);
        assertThat(page.page().select("tbody tr")).hasSize(5);
        assertThat(page.page().select(".gg-alert--warn")).isEmpty();
        for (String file : List.of("/poster?language=ar", "/letter?language=pl")) {
            Answer document = everyone.get(page.page().select("a[href$='" + file + "']").attr("href"));
            assertThat(document.status()).isEqualTo(200);
            assertThat(document.header("Content-Type")).isEqualTo("application/pdf");
            assertThat(document.text()).startsWith("%PDF");
        }

        FilledForm cancel = organiser.get("/work/meetings/" + meeting + "/cancel").form();
        assertThat(organiser.submit(cancel.with("reason", "Te weinig mensen (voorbeeld)")).status()).isEqualTo(303);
        assertThat(everyone.get(paper).status()).isEqualTo(404);
        assertThat(organiser.get(paper + "/poster").status()).isEqualTo(404);
    }

    @Test
    void what_comes_of_a_series_is_moved_and_cancelled_at_once_each_with_its_own_line_in_the_register() {
        UUID first = id(accepted(plan("Reeks verzetten " + mark()).with("unit", "WEEKS").with("every", "1").with("times", "4")));
        List<String> series = Stored.column("select id from meeting where series_id = (select series_id from meeting where id = ?) order by starts_at", first);
        series.forEach(each -> announced(UUID.fromString(each)));
        List<Instant> before = series.stream().map(each -> Stored.moment("select starts_at from meeting where id = ?", UUID.fromString(each))).toList();

        FilledForm move = organiser.get("/work/meetings/" + series.get(1) + "/move").form();
        assertThat(accepted(move.with("day", LocalDate.ofInstant(before.get(1), Clock.AMSTERDAM).plusDays(7).toString()).with("series", "true")
            .with("reason", "De zaal wordt verbouwd (voorbeeld)")).status()).isEqualTo(303);
        assertThat(Stored.moment("select starts_at from meeting where id = ?", first)).as("it came before").isEqualTo(before.get(0));
        for (int i = 1; i < series.size(); i++) {
            UUID id = UUID.fromString(series.get(i));
            assertThat(LocalDate.ofInstant(Stored.moment("select starts_at from meeting where id = ?", id), Clock.AMSTERDAM))
                .isEqualTo(LocalDate.ofInstant(before.get(i), Clock.AMSTERDAM).plusDays(7));
            assertThat(everyone.get("/register?code=" + Stored.text("select code from meeting where id = ?", id)).text())
                .contains(nl("register.kind.MEETING_MOVED"), "De zaal wordt verbouwd (voorbeeld)");
        }

        FilledForm cancel = organiser.get("/work/meetings/" + series.get(2) + "/cancel").form().with("series", "true").with("reason", "Het is klaar (voorbeeld)");
        assertThat(organiser.submit(cancel).status()).isEqualTo(303);
        assertThat(organiser.submit(cancel).status()).as("pressed twice").isEqualTo(303);
        assertThat(series.stream().map(each -> Stored.text("select state from meeting where id = ?", UUID.fromString(each))))
            .containsExactly("ANNOUNCED", "ANNOUNCED", "CANCELLED", "CANCELLED");
        assertThat(organiser.get("/work/meetings/" + series.get(1) + "/cancel").page().select("input[name=series]")).as("nothing comes after it").isEmpty();
    }

    /** Sent, and sent again when there was something to think of. */
    private Answer accepted(FilledForm form) {
        Answer answer = organiser.submit(form);
        return answer.status() == 200 ? organiser.submit(answer.form()) : answer;
    }

    @Test
    void a_cancelled_meeting_stays_in_sight_with_the_reason_and_in_calendars() {
        UUID meeting = planned("Afgelast " + mark());
        String code = Stored.text("select code from meeting where id = ?", meeting);
        announced(meeting);
        FilledForm form = organiser.get("/work/meetings/" + meeting + "/cancel").form();
        assertThat(organiser.submit(form.with("reason", "nee")).status()).isEqualTo(422);
        assertThat(organiser.submit(form.with("reason", "Te weinig mensen (voorbeeld)")).status()).isEqualTo(303);
        assertThat(organiser.submit(form.with("reason", "Te weinig mensen (voorbeeld)")).status()).as("pressed twice").isEqualTo(303);

        Answer page = everyone.get("/meetings/" + code);
        assertThat(page.page().select(".gg-alert--bad").text()).contains("Te weinig mensen (voorbeeld)");
        assertThat(page.page().select("[itemprop=eventStatus]").attr("href")).endsWith("EventCancelled");
        assertThat(calendar("/meetings/" + code + "/calendar.ics").getStatus().isCancelled()).isTrue();
        for (String feed : List.of("/meetings/agenda.ics", "/programmes/westwijk/agenda.ics")) {
            Answer answer = everyone.get(feed);
            assertThat(answer.header("Content-Type")).startsWith("text/calendar");
            assertThat(Biweekly.parse(answer.text()).first().getEvents()).anySatisfy(event ->
                assertThat(event.getUid().getValue()).startsWith(meeting.toString()));
        }
        assertThat(everyone.get("/programmes/zuidwest/agenda.ics").text()).doesNotContain(meeting.toString());
        assertThat(everyone.get("/programmes/nergens/agenda.ics").status()).isEqualTo(404);
        assertThat(Stored.count("select count(*) from work_item where subject = ?", meeting)).isZero();
    }

    @Test
    void what_somebody_else_changed_meanwhile_is_not_overwritten() {
        UUID meeting = planned("Veranderd " + mark());
        FilledForm form = organiser.get("/work/meetings/" + meeting + "/change").form();
        HttpVisitor director = Demo.loggedInAs("director", Demo.WESTWIJK);
        assertThat(director.submit(director.get("/work/meetings/" + meeting + "/change").form().with("placeName", "De andere zaal")).status()).isEqualTo(303);

        Answer late = organiser.submit(form.with("description", "Mijn uitleg"));

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.page().select("#f-description").val()).isEqualTo("Mijn uitleg");
        assertThat(Stored.text("select place_name from meeting where id = ?", meeting)).isEqualTo("De andere zaal");
    }

    @Test
    void a_series_is_planned_at_once_and_a_copy_takes_over_all_but_the_date() {
        String theme = "Reeks " + mark();
        Answer answer = organiser.submit(plan(theme).with("unit", "WEEKS").with("every", "2").with("times", "3"));
        if (answer.status() == 200) {
            answer = organiser.submit(answer.form());
        }
        UUID first = id(answer);
        assertThat(Stored.count("select count(*) from meeting where series_id = (select series_id from meeting where id = ?)", first)).isEqualTo(3);
        assertThat(organiser.get("/work/meetings/" + first).page().select("main aside a[href^='/work/meetings/']").eachAttr("href")).hasSizeGreaterThan(2);
        assertThat(organiser.submit(plan(theme).with("unit", "WEEKS").with("every", "0").with("times", "99")).status()).isEqualTo(422);

        Answer copy = organiser.get("/work/meetings/plan?copy=" + first);
        assertThat(copy.page().select("#f-title").val()).isEqualTo(theme);
        assertThat(copy.page().select("#f-day").val()).isEmpty();
        assertThat(copy.page().select("input[name=copiedFrom]").val()).isEqualTo(first.toString());
    }

    @Test
    void lists_are_searched_and_taken_along_as_a_file() {
        String theme = "=HYPERLINK(\"x\") " + mark();
        UUID meeting = planned(theme);
        String code = Stored.text("select code from meeting where id = ?", meeting);
        assertThat(organiser.get("/work/meetings?words=nergenstevinden").text()).contains(nl("meeting.list.none"));
        Answer file = organiser.get("/work/meetings/export.csv?words=" + code);
        assertThat(file.header("Content-Type")).startsWith("text/csv");
        assertThat(file.text()).contains(code, "'=HYPERLINK");
        assertThat(everyone.get("/meetings?words=nergenstevinden").text()).contains(nl("meeting.list.none"));
        for (String show : List.of("PAST", "PLANNED", "ANNOUNCED", "TO_HOLD", "CANCELLED", "ALL", "nonsense")) {
            assertThat(organiser.get("/work/meetings?show=" + show + "&page=99&district=x&programme=y").status()).as(show).isEqualTo(200);
            assertThat(everyone.get("/meetings?show=" + show + "&page=99&district=x&kind=y").status()).as(show).isEqualTo(200);
        }
        assertThat(everyone.get("/").status()).isEqualTo(200);
        assertThat(everyone.get("/how-it-works/evening").text()).contains(nl("worklist.task.meeting.announce"));
        assertThat(everyone.get("/meetings/000000000").status()).isEqualTo(404);
    }

    private UUID planned(String theme) {
        Answer answer = organiser.submit(plan(theme));
        return id(answer.status() == 200 ? organiser.submit(answer.form()) : answer);
    }

    private void announced(UUID meeting) {
        assertThat(organiser.submit(organiser.get("/work/meetings/" + meeting).form("form[action$='/announce']")).status()).isEqualTo(303);
    }

    /** A form filled in, five weeks from now or a little later, so that meetings of other tests are not always at the same time. */
    private FilledForm plan(String theme) {
        return organiser.get("/work/meetings/plan").form().with("title", theme).with("day", soon().toString())
            .with("from", "19:00").with("until", "21:45").with("placeName", "Buurthuis De Voorbeeld").with("address", "Voorbeeldstraat 1");
    }

    private static LocalDate soon() {
        return LocalDate.ofInstant(TestClock.now(), ZoneOffset.UTC).plusDays(35 + ThreadLocalRandom.current().nextInt(20));
    }

    private static UUID id(Answer answer) {
        assertThat(answer.status()).as(answer.page().select("main").text()).isEqualTo(303);
        return UUID.fromString(answer.header("Location").replaceAll(".*/", ""));
    }

    private VEvent calendar(String path) {
        Answer answer = everyone.get(path);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualToIgnoringCase("text/calendar;charset=utf-8");
        return Biweekly.parse(answer.text()).first().getEvents().get(0);
    }

    private static String mark() {
        return UUID.randomUUID().toString().substring(0, 8);
    }
}
