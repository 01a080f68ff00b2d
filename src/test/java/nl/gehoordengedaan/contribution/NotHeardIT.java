package nl.gehoordengedaan.contribution;

import static nl.gehoordengedaan.harness.Sentences.nl;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.gehoordengedaan.harness.Answer;
import nl.gehoordengedaan.harness.Demo;
import nl.gehoordengedaan.harness.FilledForm;
import nl.gehoordengedaan.harness.HttpVisitor;
import nl.gehoordengedaan.harness.Resident;
import nl.gehoordengedaan.harness.Resident.Said;
import nl.gehoordengedaan.harness.Stored;
import nl.gehoordengedaan.harness.TestClock;
import nl.gehoordengedaan.harness.TestSystem;
import nl.gehoordengedaan.shared.Eventually;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** "I was not heard" and "me too", page by page. */
@ArquillianTest
@RunAsClient
class NotHeardIT {

    private static final String PHONE = "06 1234 5678";

    @Test
    void whoever_has_the_number_asks_for_a_conversation_and_everyone_sees_that_it_was_held_and_not_with_whom() {
        Said said = closed("Het bankje is weg (voorbeeld)");
        HttpVisitor stranger = HttpVisitor.stranger().speaking("nl").from("192.0.2.240");
        assertThat(stranger.get(said.page()).page().select("a[href$='/not-heard']").text()).isEqualTo(nl("contribution.not-heard.title"));

        Answer asked = stranger.submit(stranger.get(said.page() + "/not-heard").form().with("phone", PHONE).with("remark", "Jullie snappen het niet (voorbeeld)")
            .with("email", "nietgehoord@voorbeeld.invalid"));
        assertThat(asked.status()).as(asked.text()).isEqualTo(303);
        UUID id = conversationOf(said);
        String day = asked.followed().page().select("[role=status]").text();
        assertThat(day).contains(nl("publication.trace.not-heard.thanks", "").strip());
        assertThat(TestSystem.mails().waitForMailTo("nietgehoord@voorbeeld.invalid").text()).contains(said.code()).doesNotContain("1234 5678");
        Document open = stranger.get(said.page()).page();
        assertThat(open.select("main").text()).contains(nl("register.kind.NOT_HEARD")).doesNotContain(PHONE, "snappen", "nietgehoord");

        HttpVisitor organiser = Demo.organiserOf(Demo.WESTWIJK);
        String work = "/work/conversations/" + id;
        assertThat(Stored.count("select count(*) from work_item where process = 'contribution-call' and subject = ?", id)).isOne();
        assertThat(organiser.get(work).page().select("main").text()).contains(PHONE, "Jullie snappen het niet (voorbeeld)");
        Answer refused = organiser.submit(organiser.get(work).form().with("outcome", "REACHED").with("report", " ").with("heldOn", "morgen"));
        assertThat(refused.status()).isEqualTo(422);
        Answer recorded = organiser.submit(organiser.get(work).form().with("outcome", "REACHED").with("report", "We gaan samen kijken (voorbeeld)"));
        assertThat(recorded.status()).as(recorded.text()).isEqualTo(303);
        assertThat(recorded.followed().page().select("main").text()).contains("We gaan samen kijken (voorbeeld)").doesNotContain(PHONE);
        assertThat(Stored.count("select count(*) from work_item where subject = ?", id)).isZero();

        Document held = HttpVisitor.stranger().speaking("nl").get(said.page()).page();
        assertThat(held.select("main").text()).contains("Gesprek gevoerd op", nl("register.kind.TALKED"))
            .doesNotContain(PHONE, "snappen", "samen kijken", "Olga");
        assertThat(Stored.text("select state from contribution where id = ?", said.id())).isEqualTo("CLOSED");
    }

    @Test
    void the_sender_asks_with_the_personal_link_without_typing_anything_and_the_response_is_looked_at_again() {
        Resident resident = Resident.speaking("nl");
        Said said = closed(resident, "De heg is te hoog (voorbeeld)");
        URI link = TestSystem.mails().waitForMailTo(resident.email()).linkWith("/contributions/mine/");
        Answer mine = resident.visitor().get(link.getPath());
        assertThat(mine.page().select("main a[href='" + link.getPath() + "/not-heard']")).hasSize(1);
        assertThat(mine.page().select("main").text()).as("the answer itself").contains("Dat doen we. (voorbeeld)");
        assertThat(mine.header("Cache-Control")).contains("no-store");
        assertThat(mine.header("Referrer-Policy")).isEqualTo("no-referrer");
        resident.visitor().get(link.getPath() + "/not-heard");
        assertThat(Stored.count("select count(*) from contribution_conversation where contribution_id = ?", said.id())).as("opening changes nothing").isZero();

        assertThat(resident.visitor().submit(resident.visitor().get(link.getPath() + "/not-heard").form()).status()).isEqualTo(303);
        UUID id = conversationOf(said);
        HttpVisitor organiser = Demo.organiserOf(Demo.WESTWIJK);
        assertThat(organiser.get("/work/conversations/" + id).page().select("main").text()).contains(resident.email());

        Answer withoutReason = organiser.submit(recording(organiser, id).with("again", "true"));
        assertThat(withoutReason.status()).isEqualTo(422);
        assertThat(withoutReason.page().select("#f-why-error").text()).contains(nl("contribution.reason.short"));
        assertThat(withoutReason.form().value("report")).isEqualTo("Goed gesprek (voorbeeld)");
        assertThat(Stored.text("select outcome from contribution_conversation where id = ?", id)).isNull();
        assertThat(organiser.submit(recording(organiser, id).with("again", "true").with("why", "We keken naar de verkeerde heg (voorbeeld)")).status())
            .isEqualTo(303);

        assertThat(Stored.text("select state from contribution where id = ?", said.id())).isEqualTo("CHECKED");
        assertThat(Stored.count("select count(*) from work_item where step = 'answer' and subject = ?", said.id())).isOne();
        assertThat(TestSystem.mails().waitForMailTo(resident.email(), "verkeerde heg").text()).contains("verkeerde heg");
        assertThat(organiser.submit(organiser.get(said.workPage()).form("form[action$='/answer']").with("response", "ANSWERED")
            .with("answer", "Nu de goede heg (voorbeeld)")).status()).isEqualTo(303);
        Eventually.holds(() -> assertThat(Stored.text("select state from contribution where id = ?", said.id())).isEqualTo("CLOSED"));
        assertThat(TestSystem.mails().waitForMailTo(resident.email(), "goede heg").text()).contains("goede heg");
    }

    @Test
    void without_a_way_to_be_reached_the_form_comes_back_with_what_was_typed() {
        Said said = closed("Formulier (voorbeeld)");
        HttpVisitor stranger = HttpVisitor.stranger().speaking("nl").from("192.0.2.241");
        Answer refused = stranger.submit(stranger.get(said.page() + "/not-heard").form().with("remark", "Bewaar dit (voorbeeld)"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#f-phone-error").text()).contains(nl("contribution.call.contact-missing"));
        assertThat(refused.form().value("remark")).isEqualTo("Bewaar dit (voorbeeld)");
        assertThat(stranger.submit(refused.form().with("phone", "112")).page().select("#f-phone-error").text()).contains(nl("contribution.phone.wrong"));
    }

    @Test
    void before_there_is_an_answer_nobody_can_ask_and_pressing_twice_at_the_same_time_asks_once() throws Exception {
        Said open = Resident.speaking("nl").says("Nog geen antwoord (voorbeeld)");
        HttpVisitor stranger = HttpVisitor.stranger().speaking("nl").from("192.0.2.242");
        assertThat(stranger.get(open.page() + "/not-heard").page().select("main form")).isEmpty();

        Said said = closed("Dubbel (voorbeeld)");
        FilledForm form = stranger.get(said.page() + "/not-heard").form().with("phone", PHONE);
        assertThat(atOnce(() -> stranger.submit(form)).stream().map(Answer::status)).containsOnly(303);
        assertThat(Stored.count("select count(*) from contribution_conversation where contribution_id = ?", said.id())).isOne();
    }

    @Test
    void the_same_person_asks_once_and_made_up_numbers_keep_nobody_busy() {
        Said said = closed("Vaak niet gehoord (voorbeeld)");
        HttpVisitor stranger = HttpVisitor.stranger().speaking("nl").from("192.0.2.248");
        String page = said.page() + "/not-heard";
        assertThat(stranger.submit(stranger.get(page).form().with("phone", PHONE).with("remark", "Eerst dit (voorbeeld)")).status()).isEqualTo(303);
        UUID id = conversationOf(said);
        assertThat(stranger.submit(stranger.get(page).form().with("phone", "+31 612345678").with("remark", "Dan dat (voorbeeld)")).status()).isEqualTo(303);
        assertThat(conversationOf(said)).as("still one").isEqualTo(id);
        assertThat(Demo.organiserOf(Demo.WESTWIJK).get("/work/conversations/" + id).page().select("main").text())
            .contains("Eerst dit (voorbeeld)", "Dan dat (voorbeeld)");

        for (int made = 1; made < SayNotHeard.MOST_WAITING; made++) {
            assertThat(stranger.submit(stranger.get(page).form().with("phone", "061111111" + made)).status()).isEqualTo(303);
        }
        Answer refused = stranger.submit(stranger.get(page).form().with("phone", "0622222222").with("remark", "Nog een (voorbeeld)"));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.page().select("main").text()).contains(nl("contribution.call.many"));
        assertThat(refused.form().value("remark")).isEqualTo("Nog een (voorbeeld)");
        assertThat(Stored.count("select count(*) from contribution_conversation where contribution_id = ?", said.id())).isEqualTo(SayNotHeard.MOST_WAITING);
        assertThat(Stored.count("select count(*) from register_entry where kind = 'NOT_HEARD' and subject = ?", said.id())).as("one line for everyone").isOne();
    }

    @Test
    void who_is_not_reached_is_written_to_and_after_the_deadline_everyone_sees_that_nobody_called() {
        Said said = closed("Te laat gebeld (voorbeeld)");
        HttpVisitor stranger = HttpVisitor.stranger().speaking("nl").from("192.0.2.243");
        stranger.submit(stranger.get(said.page() + "/not-heard").form().with("email", "bel-mij@voorbeeld.invalid"));
        UUID id = conversationOf(said);
        assertThat(Demo.organiserOf(Demo.WESTWIJK).get("/work/conversations/" + id).page().select("main").text()).as("there is no number")
            .contains(nl("contribution.call.lead.mail")).doesNotContain(nl("contribution.call.lead"));
        TestClock.forwardTo(Stored.moment("select due_at from contribution_conversation where id = ?", id));
        Eventually.holds(() -> assertThat(Stored.text("select overdue_at from contribution_conversation where id = ?", id)).isNotNull());
        assertThat(stranger.get(said.page()).page().select("main").text()).contains("Er is nog niet gepraat");

        HttpVisitor organiser = Demo.organiserOf(Demo.WESTWIJK);
        String work = "/work/conversations/" + id;
        assertThat(organiser.submit(organiser.get(work).form().with("outcome", "NOT_REACHED").with("tries", "1")).status()).isEqualTo(422);
        assertThat(organiser.submit(organiser.get(work).form().with("outcome", "NOT_REACHED").with("tries", "3")).status()).isEqualTo(303);
        assertThat(TestSystem.mails().waitForMailTo("bel-mij@voorbeeld.invalid", "/not-heard").text()).contains(said.page() + "/not-heard");
        assertThat(stranger.get(said.page()).page().select("main").text()).contains(nl("register.kind.NOT_REACHED"));
    }

    @Test
    void a_conversation_is_for_those_of_its_programme_and_is_written_down_once() {
        Said said = closed("Van ons (voorbeeld)");
        HttpVisitor stranger = HttpVisitor.stranger().speaking("nl").from("192.0.2.244");
        stranger.submit(stranger.get(said.page() + "/not-heard").form().with("phone", PHONE));
        UUID id = conversationOf(said);
        HttpVisitor elsewhere = Demo.organiserOf(Demo.ZUIDWEST);
        assertThat(elsewhere.get("/work/conversations/" + id).status()).isEqualTo(403);
        assertThat(stranger.get("/work/conversations/" + id).status()).isEqualTo(303);
        assertThat(Demo.organiserOf(Demo.WESTWIJK).get("/work/conversations/" + UUID.randomUUID()).status()).isEqualTo(404);

        HttpVisitor organiser = Demo.organiserOf(Demo.WESTWIJK);
        FilledForm mine = recording(organiser, id);
        FilledForm yours = recording(organiser, id).with("report", "Van de ander (voorbeeld)");
        assertThat(elsewhere.submit(mine.with("_csrf", elsewhere.cookie("form-token"))).status()).isEqualTo(403);
        assertThat(organiser.submit(mine).status()).isEqualTo(303);
        Answer late = organiser.submit(yours);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.page().select("main").text()).contains(nl("contribution.call.recorded"), "Van de ander (voorbeeld)");
    }

    @Test
    void others_say_me_too_with_one_press_and_the_same_browser_counts_once() throws Exception {
        Said said = checked("Het is hier donker (voorbeeld)");
        HttpVisitor neighbour = HttpVisitor.stranger().speaking("nl").from("192.0.2.245");
        FilledForm once = neighbour.get(said.page()).form("form[action$='/me-too']");
        assertThat(neighbour.submit(once).status()).isEqualTo(303);
        Document after = neighbour.get(said.page()).page();
        assertThat(after.select("form[action$='/me-too']")).as("said already").isEmpty();
        assertThat(after.select("main").text()).contains(nl("publication.trace.me-too.said"));
        assertThat(neighbour.submit(once).followed().page().select("[role=status]").text())
            .contains(nl("publication.trace.me-too.thanks"));
        assertThat(neighbour.get(said.page()).page().select("main").text()).contains(nl("publication.me-too", 1));

        HttpVisitor other = HttpVisitor.stranger().speaking("nl").from("192.0.2.246");
        FilledForm pressed = other.get(said.page()).form("form[action$='/me-too']");
        assertThat(atOnce(() -> other.submit(pressed)).stream().map(Answer::status)).containsOnly(303);
        assertThat(other.get(said.page()).page().select("main").text()).contains(nl("publication.me-too", 2));
        assertThat(Stored.column("select browser from contribution_me_too where contribution_id = ?", said.id())).hasSize(2)
            .noneMatch(browser -> browser.equals(other.cookie("me-too")));
    }

    @Test
    void nobody_says_me_too_of_what_nobody_read_or_what_is_finished() {
        Said unread = Resident.speaking("nl").says("Nog niet bekeken (voorbeeld)");
        HttpVisitor neighbour = HttpVisitor.stranger().speaking("nl").from("192.0.2.247");
        assertThat(neighbour.get(unread.page()).page().select("form[action$='/me-too']")).isEmpty();
        Said said = checked("Bijna klaar (voorbeeld)");
        FilledForm form = neighbour.get(said.page()).form("form[action$='/me-too']");
        respond(said);
        Answer late = neighbour.submit(form);
        assertThat(late.status()).isEqualTo(409);
        assertThat(Stored.count("select count(*) from contribution_me_too where contribution_id = ?", said.id())).isZero();
    }

    private static List<Answer> atOnce(Callable<Answer> press) throws Exception {
        ExecutorService fingers = Executors.newFixedThreadPool(6);
        try {
            List<Answer> answers = new java.util.ArrayList<>();
            for (Future<Answer> answer : fingers.invokeAll(Collections.nCopies(6, press))) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            fingers.shutdown();
        }
    }

    private static FilledForm recording(HttpVisitor organiser, UUID conversation) {
        return organiser.get("/work/conversations/" + conversation).form().with("outcome", "REACHED").with("report", "Goed gesprek (voorbeeld)");
    }

    private static UUID conversationOf(Said said) {
        return UUID.fromString(Stored.text("select id from contribution_conversation where contribution_id = ?", said.id()));
    }

    private static Said checked(String words) {
        return checked(Resident.speaking("nl"), words);
    }

    private static Said checked(Resident resident, String words) {
        Said said = resident.says(words);
        HttpVisitor organiser = Demo.organiserOf(Demo.WESTWIJK);
        assertThat(organiser.submit(organiser.get(said.workPage()).form("form[action$='/check']").with("shown", "words")).status()).isEqualTo(303);
        return said;
    }

    private static Said closed(String words) {
        return closed(Resident.speaking("nl"), words);
    }

    private static Said closed(Resident resident, String words) {
        Said said = checked(resident, words);
        respond(said);
        Eventually.holds(() -> assertThat(Stored.text("select state from contribution where id = ?", said.id())).isEqualTo("CLOSED"));
        return said;
    }

    private static void respond(Said said) {
        HttpVisitor organiser = Demo.organiserOf(Demo.WESTWIJK);
        assertThat(organiser.submit(organiser.get(said.workPage()).form("form[action$='/answer']").with("response", "ANSWERED")
            .with("answer", "Dat doen we. (voorbeeld)")).status()).isEqualTo(303);
    }
}
