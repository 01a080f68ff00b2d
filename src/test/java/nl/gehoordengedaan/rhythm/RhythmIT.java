package nl.gehoordengedaan.rhythm;

import static nl.gehoordengedaan.harness.Sentences.nl;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.gehoordengedaan.harness.Answer;
import nl.gehoordengedaan.harness.Demo;
import nl.gehoordengedaan.harness.FilledForm;
import nl.gehoordengedaan.harness.HttpVisitor;
import nl.gehoordengedaan.harness.Stored;
import nl.gehoordengedaan.harness.TestClock;
import nl.gehoordengedaan.harness.TestSystem;
import nl.gehoordengedaan.page.Templates;
import nl.gehoordengedaan.shared.Clock;
import nl.gehoordengedaan.shared.Eventually;
import nl.gehoordengedaan.shared.Language;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A promise from the day it is made: what everyone sees of it while months pass, and what those who organise are asked. */
@ArquillianTest
@RunAsClient
class RhythmIT {

    private static final String PUBLIC = "/programmes/zuidwest/rhythm";
    private static final String NASTY = "O'Brien <b>${7*7}</b> \"&amp;\" <script>alert(1)</script>";

    private final HttpVisitor everyone = HttpVisitor.stranger().speaking("nl");

    /** What is promised here is no work for other tests. */
    @AfterEach
    void nothing_is_promised_any_more() {
        HttpVisitor organiser = Demo.organiserOf(Demo.ZUIDWEST);
        for (String end : organiser.get("/work/rhythm/promises").page().select("a[href$='/end']").eachAttr("href")) {
            assertThat(organiser.submit(organiser.get(end).form().with("reason", "De test is klaar (voorbeeld)")).status()).isEqualTo(303);
        }
        assertThat(Stored.count("select count(*) from rhythm_turn t join programme p on p.id = t.programme_id where p.slug = 'zuidwest' "
            + "and t.state in ('DUE', 'PLANNED')")).isZero();
        assertThat(Stored.count("select count(*) from work_item where process = 'rhythm-turn' and programme_id = (select id from programme "
            + "where slug = 'zuidwest')")).isZero();
    }

    @Test
    void a_promise_is_planned_kept_and_missed_and_everyone_sees_it() {
        LocalDate month = inTheMiddleOfAMonth();
        HttpVisitor organiser = Demo.organiserOf(Demo.ZUIDWEST);
        FilledForm form = organiser.get("/work/rhythm/promises").form("main form").with("kind", "evening").with("everyMonths", "1").with("since", month.toString());
        Answer refused = organiser.submit(form.with("byMonth", "5").with("since", "gisteren"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("[role=alert] li").eachText()).contains(nl("rhythm.month.wrong"), nl("rhythm.since.missing"));
        assertThat(organiser.submit(form).status()).isEqualTo(303);
        assertThat(organiser.submit(form).status()).as("pressed twice").isEqualTo(303);
        assertThat(organiser.submit(organiser.get("/work/rhythm/promises").form("main form").with("kind", "evening").with("everyMonths", "6")).status())
            .as("promised already").isEqualTo(422);

        UUID now = turn(month);
        UUID next = turn(month.plusMonths(1));
        assertThat(everyone.get(PUBLIC).page().select("#results tbody tr")).hasSizeGreaterThanOrEqualTo(2);
        assertThat(everyone.get("/programmes/zuidwest").page().select("#rhythm")).hasSize(1);
        Eventually.holds(() -> assertThat(List.of(tasks(now), tasks(next))).containsExactly(1L, 1L));
        assertThat(organiser.get("/work?words=" + code(now)).text()).contains(nl("worklist.task.rhythm-turn.plan"));

        // nobody does anything: the organisers are reminded, at the end of the month the director hears of it
        TestClock.forwardTo(month.plusMonths(1).atTime(2, 0).atZone(Clock.AMSTERDAM).toInstant());
        TestSystem.mails().waitForMailTo(Demo.email("organiser", Demo.ZUIDWEST), "Nog geen datum: " + nl("meeting.kind.evening"));
        TestSystem.mails().waitForMailTo(Demo.email("director", Demo.ZUIDWEST), "Nog steeds geen datum: " + nl("meeting.kind.evening"));
        HttpVisitor later = Demo.organiserOf(Demo.ZUIDWEST);
        assertThat(later.submit(later.get("/work/rhythm/" + now).form("form[action$='/explain']").with("reason", " ")).status()).isEqualTo(422);
        assertThat(later.submit(later.get("/work/rhythm/" + now).form("form[action$='/explain']").with("reason", "De zaal was dicht " + NASTY)).status())
            .isEqualTo(303);
        assertThat(tasks(now)).isZero();
        Answer shown = everyone.get(PUBLIC);
        assertThat(shown.text()).contains(nl("rhythm.not-going"));
        assertThat(shown.page().select("#results").text()).contains("De zaal was dicht O'Brien <b>");
        assertThat(shown.page().select("b, script:not([src])")).isEmpty();

        // the other turn is planned on the proposed date; a plan of which nobody knows yet tells no date
        UUID meeting = plannedAsProposed(later, next);
        assertThat(state(next)).isEqualTo("PLANNED");
        assertThat(tasks(next)).isZero();
        LocalDate day = dayOf(meeting);
        assertThat(row(next)).contains(nl("rhythm.preparing")).doesNotContain(Templates.date(Language.NL, day));
        assertThat(later.submit(later.get("/work/meetings/" + meeting).form("form[action$='/announce']")).status()).isEqualTo(303);
        assertThat(row(next)).contains(nl("rhythm.state.PLANNED"), Templates.date(Language.NL, day));

        // moved out of its month it does not count, moved back it does
        moved(later, meeting, month.plusMonths(2).plusDays(9));
        assertThat(state(next)).isEqualTo("DUE");
        Eventually.holds(() -> assertThat(tasks(next)).isOne());
        moved(later, meeting, day);
        assertThat(state(next)).isEqualTo("PLANNED");
        assertThat(tasks(next)).isZero();

        TestClock.forwardTo(Stored.moment("select starts_at from meeting where id = ?", meeting));
        Eventually.holds(() -> assertThat(Stored.count("select count(*) from work_item where step = 'hold' and subject = ?", meeting)).isOne());
        HttpVisitor then = Demo.organiserOf(Demo.ZUIDWEST);
        assertThat(then.submit(then.get("/work/meetings/" + meeting).form("form[action$='/hold']")).status()).isEqualTo(303);
        assertThat(state(next)).isEqualTo("KEPT");
        Eventually.holds(() -> assertThat(state(now)).isEqualTo("MISSED"));
        assertThat(everyone.get("/register?code=" + code(next)).text()).contains(nl("register.kind.RHYTHM_KEPT"), "/rhythm/" + code(next));
        assertThat(everyone.get("/register?code=" + code(now)).text()).contains(nl("register.kind.RHYTHM_MISSED"), nl("register.kind.RHYTHM_EXPLAINED"),
            "De zaal was dicht");
        assertThat(everyone.get("/rhythm/" + code(now)).followed().uri().getPath()).isEqualTo(PUBLIC);

        // every night what is next begins by itself
        TestClock.forwardTo(month.plusMonths(3).plusDays(1).atTime(9, 0).atZone(Clock.AMSTERDAM).toInstant());
        Eventually.holds(() -> assertThat(Stored.count("select count(*) from rhythm_turn t join programme p on p.id = t.programme_id "
            + "where p.slug = 'zuidwest' and t.kind = 'evening' and t.from_day = ?", month.plusMonths(3).toString())).isOne());

        Answer told = everyone.get("/api/v1/rhythm?programme=zuidwest&show=kept&kind=evening");
        assertThat(told.json().get("results").toString()).contains(code(next), "/api/v1/meetings/" + Stored.text("select code from meeting where id = ?", meeting));
        Answer file = everyone.get(PUBLIC + "/export.csv");
        assertThat(file.header("Content-Type")).startsWith("text/csv");
        assertThat(file.text()).contains(code(now), code(next), nl("rhythm.state.MISSED"));
    }

    @Test
    void a_report_is_recorded_where_everyone_can_read_it() {
        LocalDate month = inTheMiddleOfAMonth();
        HttpVisitor organiser = Demo.organiserOf(Demo.ZUIDWEST);
        LocalDate year = month.withDayOfYear(1);
        assertThat(organiser.submit(organiser.get("/work/rhythm/promises").form("main form").with("kind", "annualreport").with("everyMonths", "12")
            .with("since", year.toString())).status()).isEqualTo(303);
        UUID turn = turn(year);
        assertThat(organiser.get("/work/rhythm/" + turn).text()).doesNotContain("/work/meetings/plan?");

        FilledForm form = organiser.get("/work/rhythm/" + turn).form("form[action$='/report']").with("day", month.toString());
        Answer refused = organiser.submit(form.with("address", "javascript:alert(1)"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#f-address").val()).isEqualTo("javascript:alert(1)");
        assertThat(organiser.submit(form.with("address", "https://voorbeeld.invalid/jaarverslag")).status()).isEqualTo(303);
        assertThat(organiser.submit(form.with("address", "https://voorbeeld.invalid/jaarverslag")).status()).as("pressed twice").isEqualTo(303);

        assertThat(state(turn)).isEqualTo("KEPT");
        assertThat(everyone.get(PUBLIC + "?kind=annualreport").page().select("#results a[href='https://voorbeeld.invalid/jaarverslag']")).isNotEmpty();
    }

    @Test
    void who_does_not_plan_there_sees_what_everyone_sees_and_changes_nothing() {
        LocalDate month = inTheMiddleOfAMonth();
        HttpVisitor organiser = Demo.organiserOf(Demo.ZUIDWEST);
        assertThat(organiser.submit(organiser.get("/work/rhythm/promises").form("main form").with("kind", "evening").with("everyMonths", "12")
            .with("perDistrict", "true").with("since", month.withDayOfYear(1).toString())).status()).isEqualTo(303);
        long districts = Stored.count("select count(*) from programme_district d join programme p on p.id = d.programme_id where p.slug = 'zuidwest'");
        assertThat(organiser.get("/work/rhythm").page().select("#results tbody tr")).hasSizeGreaterThanOrEqualTo((int) Math.min(districts, 50));
        UUID turn = turn(month.withDayOfYear(1));
        HttpVisitor elsewhere = Demo.organiserOf(Demo.WESTWIJK);

        assertThat(elsewhere.get("/work/rhythm/" + turn).status()).isEqualTo(403);
        assertThat(elsewhere.get("/work/rhythm/" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(elsewhere.get("/work/rhythm?show=ALL").text()).doesNotContain(code(turn));
        assertThat(elsewhere.get("/work/rhythm/export.csv?show=ALL").text()).doesNotContain(code(turn));
        String promise = Stored.text("select promise_id from rhythm_turn where id = ?", turn);
        assertThat(elsewhere.get("/work/rhythm/promises/" + promise + "/end").status()).isEqualTo(403);
        String theirs = Stored.text("select id from programme where slug = 'zuidwest'");
        assertThat(elsewhere.submit(elsewhere.get("/work/rhythm/promises").form("main form").with("programme", theirs)).status()).isEqualTo(403);
        assertThat(everyone.get("/work/rhythm").status()).isEqualTo(303);
        for (String show : List.of("DUE", "PLANNED", "KEPT", "MISSED", "ALL", "nonsense")) {
            String asked = "?show=" + show + "&page=99&kind=x&programme=y";
            assertThat(organiser.get("/work/rhythm" + asked).status()).as(show).isEqualTo(200);
            assertThat(everyone.get(PUBLIC + asked).status()).as(show).isEqualTo(200);
            assertThat(everyone.get("/api/v1/rhythm" + asked.toLowerCase(Locale.ROOT)).status()).as(show).isEqualTo(200);
        }
        assertThat(everyone.get("/programmes/nergens/rhythm").status()).isEqualTo(404);
        assertThat(everyone.get("/rhythm/000000000").status()).isEqualTo(404);
        assertThat(everyone.get("/how-it-works/rhythm-turn").text()).contains(nl("worklist.task.rhythm-turn.plan"));
    }

    /** The first day of a month of which it is now the tenth. */
    private static LocalDate inTheMiddleOfAMonth() {
        Demo.programmes();
        LocalDate next = TestClock.now().atZone(Clock.AMSTERDAM).toLocalDate().plusMonths(1).withDayOfMonth(1);
        TestClock.forwardTo(next.plusDays(9).atTime(10, 0).atZone(Clock.AMSTERDAM).toInstant());
        return next;
    }

    private static UUID plannedAsProposed(HttpVisitor organiser, UUID turn) {
        String plan = organiser.get("/work/rhythm/" + turn).page().select("a[href^='/work/meetings/plan?']").attr("href");
        assertThat(plan).contains("&day=");
        FilledForm form = organiser.get(plan).form();
        assertThat(form.value("day")).isNotEmpty();
        assertThat(form.value("from")).isNotEmpty();
        Answer answer = organiser.submit(form.with("title", "Elke maand (voorbeeld)").with("placeName", "Buurthuis De Voorbeeld"));
        if (answer.status() == 200) {
            answer = organiser.submit(answer.form());
        }
        assertThat(answer.status()).as(answer.page().select("main").text()).isEqualTo(303);
        return UUID.fromString(answer.header("Location").replaceAll(".*/", ""));
    }

    private static void moved(HttpVisitor organiser, UUID meeting, LocalDate day) {
        Answer answer = organiser.submit(organiser.get("/work/meetings/" + meeting + "/move").form().with("day", day.toString())
            .with("reason", "De zaal is bezet (voorbeeld)"));
        if (answer.status() == 200) {
            answer = organiser.submit(answer.form());
        }
        assertThat(answer.status()).as(answer.page().select("main").text()).isEqualTo(303);
    }

    private String row(UUID turn) {
        return everyone.get(PUBLIC).page().select("#results tbody tr:has(a[href='/register?code=" + code(turn) + "'])").text();
    }

    private static LocalDate dayOf(UUID meeting) {
        Instant starts = Stored.moment("select starts_at from meeting where id = ?", meeting);
        return starts.atZone(Clock.AMSTERDAM).toLocalDate();
    }

    private static UUID turn(LocalDate from) {
        return UUID.fromString(Stored.column("select t.id from rhythm_turn t join programme p on p.id = t.programme_id where p.slug = 'zuidwest' "
            + "and t.from_day = ? and t.state in ('DUE', 'PLANNED') order by t.id desc", from.toString()).get(0));
    }

    private static String code(UUID turn) {
        return Stored.text("select code from rhythm_turn where id = ?", turn);
    }

    private static String state(UUID turn) {
        return Stored.text("select state from rhythm_turn where id = ?", turn);
    }

    private static long tasks(UUID turn) {
        return Stored.count("select count(*) from work_item where step = 'plan' and subject = ?", turn);
    }
}
