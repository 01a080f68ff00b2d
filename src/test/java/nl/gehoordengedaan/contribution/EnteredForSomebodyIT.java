package nl.gehoordengedaan.contribution;

import static nl.gehoordengedaan.harness.Sentences.nl;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.gehoordengedaan.harness.Answer;
import nl.gehoordengedaan.harness.Demo;
import nl.gehoordengedaan.harness.FilledForm;
import nl.gehoordengedaan.harness.HttpVisitor;
import nl.gehoordengedaan.harness.Sentences;
import nl.gehoordengedaan.harness.Stored;
import nl.gehoordengedaan.harness.TestClock;
import nl.gehoordengedaan.harness.TestSystem;
import nl.gehoordengedaan.page.Templates;
import nl.gehoordengedaan.shared.Clock;
import nl.gehoordengedaan.shared.Eventually;
import nl.gehoordengedaan.shared.Language;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What is said at the desk, by phone, on paper or to an ambassador, and written down by somebody else. */
@ArquillianTest
@RunAsClient
class EnteredForSomebodyIT {

    private static final String DESK = "/work/contributions/new";

    @Test
    void what_is_said_by_phone_in_arabic_is_written_down_with_a_receipt_in_arabic_and_the_answer_is_phoned() {
        HttpVisitor organiser = Demo.organiserOf(Demo.WESTWIJK);
        String words = "De stoep is glad (voorbeeld) " + UUID.randomUUID();
        Answer saved = organiser.submit(filled(organiser, words).with("channel", "PHONE").with("phone", "06 1234 5678").with("language", "ar"));
        assertThat(saved.status()).as(saved.text()).isEqualTo(303);

        UUID id = UUID.fromString(Stored.text("select id from contribution where words = ?", words));
        Document receipt = saved.followed().page();
        assertThat(receipt.select("article.gg-receipt").attr("lang")).isEqualTo("ar");
        assertThat(receipt.select("article.gg-receipt").attr("dir")).isEqualTo("rtl");
        assertThat(receipt.select("article.gg-receipt").text()).contains(Sentences.of("ar", "contribution.receipt.told.phone"), words)
            .doesNotContain("1234");
        assertThat(Stored.text("select entered_by from contribution where id = ?", id)).isNotNull();

        String work = "/work/contributions/" + id;
        Document page = organiser.get(work).page();
        assertThat(page.select("aside").text()).contains(nl("contribution.channel.PHONE"), nl("contribution.work.contact.phone", "العربية"));
        assertThat(page.text()).as("not before somebody must phone").doesNotContain("06 1234 5678");
        organiser.submit(organiser.get(work).form("form[action$='/check']").with("shown", "words"));
        organiser.submit(organiser.get(work).form("form[action$='/answer']").with("answer", "We strooien vanavond. (voorbeeld)"));
        Eventually.holds(() -> assertThat(Stored.count("select count(*) from work_item where step = 'tellOtherwise' and subject = ?", id)).isOne());

        Document phoning = organiser.get(work).page();
        assertThat(phoning.select("main").text()).contains("06 1234 5678", nl("contribution.work.told.language", "العربية"),
            nl("contribution.work.told.lead.person"));
        organiser.submit(organiser.get(work).form("form[action$='/told']").with("told", "PHONED"));
        Eventually.holds(() -> assertThat(Stored.text("select state from contribution where id = ?", id)).isEqualTo("CLOSED"));
        Document trace = HttpVisitor.stranger().speaking("nl").get("/contributions/" + Stored.text("select code from contribution where id = ?", id)).page();
        assertThat(trace.text()).contains(nl("contribution.channel.PHONE")).doesNotContain("1234", "Olga");
        assertThat(organiser.get(work).page().text()).as("nobody needs it any more").doesNotContain("06 1234 5678");
    }

    @Test
    void who_can_only_be_phoned_hears_from_a_person_that_the_day_was_moved() {
        HttpVisitor organiser = Demo.organiserOf(Demo.WESTWIJK);
        String words = "De lamp is uit (voorbeeld) " + UUID.randomUUID();
        organiser.submit(filled(organiser, words).with("channel", "PHONE").with("phone", "06 2345 6789"));
        UUID id = UUID.fromString(Stored.text("select id from contribution where words = ?", words));
        String work = "/work/contributions/" + id;
        organiser.submit(organiser.get(work).form("form[action$='/check']").with("shown", "words"));
        Answer made = organiser.submit(organiser.get(work + "/action").form("form[action$='" + id + "/action']").with("category", "LIGHTING").with("title", words));
        String action = made.header("Location").replaceAll("[?].*", "");
        phoned(organiser, id);

        organiser.submit(organiser.get(action).form("form[action$='/pick-up']"));
        LocalDate day = TestClock.now().atZone(Clock.AMSTERDAM).toLocalDate().plusDays(50);
        assertThat(organiser.submit(organiser.get(action + "?do=move").form("form[action$='/move']").with("day", day.toString())
            .with("reason", "De lamp wordt nagemaakt (voorbeeld)").with("by", "PARTNER")).status()).isEqualTo(303);

        waitsForTelling(id);
        Document phoning = organiser.get(work).page();
        assertThat(phoning.select("main").text()).contains("06 2345 6789", "De lamp wordt nagemaakt (voorbeeld)", nl("contribution.work.told.moved", Templates.date(Language.NL, day)));
        assertThat(organiser.get("/work?words=" + Stored.text("select code from contribution where id = ?", id)).page().select("#results tbody").text())
            .contains(nl("worklist.task.contribution.tellOtherwise")).doesNotContain(nl("worklist.due.none"));
        phoned(organiser, id);
        assertThat(Stored.count("select count(*) from contribution_tiding where contribution_id = ? and told = 'PHONED' and moved_to = ?", id, day)).isOne();
    }

    private static void waitsForTelling(UUID id) {
        Eventually.holds(() -> assertThat(Stored.count("select count(*) from work_item where step = 'tellOtherwise' and subject = ?", id)).isOne());
    }

    private static void phoned(HttpVisitor organiser, UUID id) {
        waitsForTelling(id);
        organiser.submit(organiser.get("/work/contributions/" + id).form("form[action$='/told']").with("told", "PHONED"));
        Eventually.holds(() -> assertThat(Stored.text("select state from contribution where id = ?", id)).isEqualTo("CLOSED"));
    }

    @Test
    void who_left_only_a_number_is_erased_at_the_desk_after_a_question_and_it_is_written_down_who_did_it() {
        HttpVisitor organiser = Demo.organiserOf(Demo.WESTWIJK);
        String words = "Wis mij (voorbeeld) " + UUID.randomUUID();
        organiser.submit(filled(organiser, words).with("channel", "PHONE").with("phone", "06 8765 4321"));
        UUID id = UUID.fromString(Stored.text("select id from contribution where words = ?", words));
        String work = "/work/contributions/" + id;
        assertThat(organiser.get(work).page().select("a[href='" + work + "/erase']")).hasSize(1);

        Answer refused = organiser.submit(organiser.get(work + "/erase").form("form[action$='/erase']"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#f-sure-error").text()).contains(nl("contribution.erase.not-sure"));
        assertThat(Stored.count("select count(*) from contribution_sender where contribution_id = ?", id)).isOne();
        assertThat(Demo.organiserOf(Demo.ZUIDWEST).get(work + "/erase").status()).isIn(403, 404);

        FilledForm sure = refused.form("form[action$='/erase']").with("sure", "true");
        Answer erased = organiser.submit(sure);
        assertThat(erased.followed().page().select("[role=status]").text()).contains(nl("contribution.work.done.erased"));
        assertThat(organiser.submit(sure).status()).as("once more").isEqualTo(303);
        assertThat(Stored.count("select count(*) from contribution_sender where contribution_id = ?", id)).isZero();
        assertThat(Stored.count("select count(*) from contribution_deed where kind = 'ERASED' and done_by is not null and contribution_id = ?", id)).isOne();
        assertThat(Stored.text("select words from contribution where id = ?", id)).as("stays").isEqualTo(words);
        Document page = organiser.get(work).page();
        assertThat(page.text()).contains(nl("contribution.deed.ERASED"), nl("contribution.work.contact.none"));
        assertThat(organiser.get(work + "/erase").page().select("main").text()).contains(nl("contribution.erase.nothing"));
    }

    @Test
    void how_the_bureau_is_reached_stands_on_the_receipt_in_the_letter_beside_the_form_and_under_contact() {
        HttpVisitor organiser = Demo.organiserOf(Demo.WESTWIJK);
        String words = "Waar kan ik bellen? (voorbeeld) " + UUID.randomUUID();
        String email = "beller-" + UUID.randomUUID().toString().substring(0, 8) + "@voorbeeld.invalid";
        Answer saved = organiser.submit(filled(organiser, words).with("channel", "DESK").with("email", email).with("language", "ar"));
        assertThat(saved.followed().page().select("article.gg-receipt").text().replace('\u00a0', ' ')).contains("010 000 00 00", "Voorbeeldplein 1");
        assertThat(TestSystem.mails().waitForMailTo(email).text().replace('\u00a0', ' ')).contains("010 000 00 00", "Voorbeeldplein 1");
        HttpVisitor stranger = HttpVisitor.stranger().speaking("nl");
        for (String path : List.of("/contact", "/contributions/new?programme=westwijk", "/programmes/westwijk")) {
            assertThat(stranger.get(path).page().select("main a[href='tel:0100000000']")).as(path).hasSize(1);
        }
        assertThat(stranger.get("/contributions/new?programme=zuidwest").page().select("main a[href^='tel:']")).as("not filled").isEmpty();
        assertThat(stranger.get("/").page().select("footer a[href=/contact]")).hasSize(1);
    }

    @Test
    void what_is_wrong_is_said_beside_the_field_and_everything_typed_stays() {
        HttpVisitor organiser = Demo.organiserOf(Demo.WESTWIJK);
        Answer refused = organiser.submit(organiser.get(DESK).form().with("words", " ").with("channel", "PAPER").with("kind", "IDEA")
            .with("phone", "12").with("email", "geen adres").with("postalAddress", "Straat 1\nVlaardingen").with("saidOn", "2999-01-01"));
        assertThat(refused.status()).isEqualTo(422);
        Document page = refused.page();
        assertThat(page.select("#f-words-error").text()).contains(nl("contribution.words.empty"));
        assertThat(page.select("#f-phone-error").text()).contains(nl("contribution.phone.wrong"));
        assertThat(page.select("#f-email-error").text()).contains(nl("contribution.email.wrong"));
        assertThat(page.select("#f-saidOn-error").text()).contains(nl("contribution.said-on.later"));
        FilledForm again = refused.form();
        assertThat(again.value("phone")).isEqualTo("12");
        assertThat(again.value("postalAddress")).contains("Straat 1").contains("Vlaardingen");
        assertThat(again.value("channel")).isEqualTo("PAPER");
        assertThat(again.value("saidOn")).isEqualTo("2999-01-01");
    }

    @Test
    void a_day_that_is_none_and_a_way_that_is_none_are_refused() {
        HttpVisitor organiser = Demo.organiserOf(Demo.WESTWIJK);
        FilledForm form = filled(organiser, "Gisteren (voorbeeld)").with("channel", "PHONE");
        assertThat(organiser.submit(form.with("saidOn", "gisteren")).page().select("#f-saidOn-error").text()).contains(nl("contribution.said-on.wrong"));
        assertThat(organiser.submit(form.with("saidOn", "0001-01-01")).status()).isEqualTo(422);
        assertThat(organiser.submit(form.without("channel")).page().select("#f-channel-error").text()).contains(nl("contribution.channel.missing"));
        for (String channel : List.of("WEB", "API", "AMBASSADOR", "x")) {
            assertThat(organiser.submit(form.with("channel", channel)).status()).as(channel).isEqualTo(422);
        }
    }

    @Test
    void a_photo_from_the_desk_says_what_can_be_seen_on_it() {
        HttpVisitor organiser = Demo.organiserOf(Demo.WESTWIJK);
        String words = "Met kaartje (voorbeeld) " + UUID.randomUUID();
        Answer refused = organiser.submit(filled(organiser, words).with("channel", "PAPER")
            .attach("photo", "kaart.jpg", "image/jpeg", ExamplePhotos.jpeg(400, 300)));
        assertThat(refused.page().select("#f-photoAlternative-error").text()).contains(nl("photo.alternative.missing"));
        assertThat(refused.form().value("photoKept")).isNotEmpty();

        assertThat(organiser.submit(refused.form().with("photoAlternative", "Een kaartje (voorbeeld)")).status()).isEqualTo(303);
        String id = Stored.text("select id from contribution where words = ?", words);
        assertThat(organiser.get("/work/contributions/" + id).page().select("img.gg-photo").attr("alt")).isEqualTo("Een kaartje (voorbeeld)");
    }

    @Test
    void pressing_twice_or_at_the_same_time_enters_it_once() throws Exception {
        HttpVisitor organiser = Demo.organiserOf(Demo.WESTWIJK);
        String words = "Eén keer (voorbeeld) " + UUID.randomUUID();
        FilledForm form = filled(organiser, words).with("channel", "DESK");
        ExecutorService fingers = Executors.newFixedThreadPool(6);
        try {
            List<Callable<Answer>> presses = java.util.Collections.nCopies(6, () -> organiser.submit(form));
            assertThat(fingers.invokeAll(presses).stream().map(each -> {
                try {
                    return each.get().header("Location");
                } catch (Exception failed) {
                    throw new AssertionError(failed);
                }
            }).distinct()).hasSize(1);
        } finally {
            fingers.shutdown();
        }
        assertThat(Stored.count("select count(*) from contribution where words = ?", words)).isOne();
    }

    @Test
    void nobody_enters_something_for_a_programme_that_is_not_theirs() {
        HttpVisitor elsewhere = Demo.organiserOf(Demo.ZUIDWEST);
        String words = "Niet van jou (voorbeeld) " + UUID.randomUUID();
        assertThat(elsewhere.get(DESK).page().select("input[name=programme]").eachAttr("value")).containsExactly(Demo.ZUIDWEST);
        assertThat(elsewhere.submit(filled(elsewhere, words).with("channel", "DESK").with("programme", Demo.WESTWIJK)).status()).isEqualTo(403);
        assertThat(Stored.count("select count(*) from contribution where words = ?", words)).isZero();
        assertThat(Demo.loggedInAs("ambassador", Demo.WESTWIJK).get(DESK).status()).isEqualTo(403);
        assertThat(HttpVisitor.stranger().get(DESK).header("Location")).contains("/login");
        String id = Stored.column("select id from contribution where programme_id = (select id from programme where slug = 'westwijk')").stream()
            .findFirst().orElse(UUID.randomUUID().toString());
        assertThat(elsewhere.get("/work/contributions/" + id + "/receipt").status()).isIn(403, 404);
    }

    @Test
    void an_ambassador_passes_on_a_signal_with_one_field_and_sees_what_became_of_it() {
        HttpVisitor ambassador = Demo.loggedInAs("ambassador", Demo.WESTWIJK);
        assertThat(ambassador.get("/").page().select("nav a[href=/signals]")).hasSize(1);
        assertThat(ambassador.get("/login").header("Location")).as("where an ambassador begins").endsWith("/signals");
        String words = "De lantaarn bij de flat is kapot (voorbeeld) " + UUID.randomUUID();
        Document before = ambassador.get("/signals").page();
        String district = before.select("#f-district option:contains(Wetering)").val();

        Answer sent = ambassador.submit(ambassador.get("/signals").form().with("words", words).with("district", district));
        assertThat(sent.header("Location")).contains("/signals?sent=");
        Document after = sent.followed().page();
        assertThat(after.select("[role=status]").text()).contains(nl("contribution.signal.sent"));
        assertThat(after.select("tbody").text()).contains(words, nl("publication.status.received"));
        assertThat(after.select("#f-district option[selected]").val()).as("remembered").isEqualTo(district);
        UUID id = UUID.fromString(Stored.text("select id from contribution where words = ?", words));
        assertThat(Stored.text("select concat(kind, ' ', channel) from contribution where id = ?", id)).isEqualTo("REPAIR AMBASSADOR");
        TestSystem.mails().waitForMailTo(Demo.email("ambassador", Demo.WESTWIJK));

        HttpVisitor organiser = Demo.organiserOf(Demo.WESTWIJK);
        organiser.submit(organiser.get("/work/contributions/" + id).form("form[action$='/check']").with("shown", "words"));
        assertThat(ambassador.get("/signals").page().select("tbody").text()).contains(nl("publication.status.checked"));
    }

    @Test
    void an_ambassador_sees_own_signals_only_and_an_empty_list_says_so() {
        HttpVisitor other = Demo.loggedInAs("ambassador", Demo.ZUIDWEST);
        Demo.loggedInAs("ambassador", Demo.WESTWIJK).get("/signals");
        assertThat(other.get("/signals").page().select("main").text()).contains(nl("contribution.signal.empty"));
        Answer nothing = other.submit(other.get("/signals").form().with("words", ""));
        assertThat(nothing.status()).isEqualTo(422);
        assertThat(nothing.page().select("#f-words-error").text()).contains(nl("contribution.words.empty"));
        assertThat(other.submit(other.get("/signals").form().with("words", "x").with("programme", Demo.WESTWIJK)).status()).isEqualTo(403);
        assertThat(Demo.organiserOf(Demo.WESTWIJK).get("/signals").status()).isEqualTo(403);
        assertThat(other.get("/signals?page=999999&sent=%3Cb%3E").status()).isEqualTo(200);
    }

    private static FilledForm filled(HttpVisitor organiser, String words) {
        return organiser.get(DESK).form().with("kind", "WORRY").with("words", words);
    }
}
