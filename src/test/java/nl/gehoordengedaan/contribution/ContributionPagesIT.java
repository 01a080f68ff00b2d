package nl.gehoordengedaan.contribution;

import static nl.gehoordengedaan.harness.Sentences.nl;
import static org.assertj.core.api.Assertions.assertThat;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.GpsDirectory;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.time.Duration;
import java.util.List;
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
import nl.gehoordengedaan.harness.Sentences;
import nl.gehoordengedaan.harness.Stored;
import nl.gehoordengedaan.harness.TestClock;
import nl.gehoordengedaan.harness.TestSystem;
import nl.gehoordengedaan.run.Mail;
import nl.gehoordengedaan.shared.Eventually;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Saying something, reading it again and working on it, page by page. */
@ArquillianTest
@RunAsClient
class ContributionPagesIT {

    private static final String NASTY = "O'Brien <b>${7*7}#{7*7}</b> \"&amp;\" <script>alert(1)</script>";

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en", "ar"})
    void the_form_speaks_the_language_of_its_reader(String language) {
        Demo.programmes();
        Answer answer = HttpVisitor.stranger().speaking(language).get("/contributions/new?programme=westwijk");
        Document page = answer.page();
        assertThat(answer.status()).isEqualTo(200);
        assertThat(page.select("html").attr("lang")).isEqualTo(language);
        assertThat(page.select("html").attr("dir")).isEqualTo(language.equals("ar") ? "rtl" : "ltr");
        assertThat(page.select("h1").text()).contains(Sentences.of(language, "contribution.say.title"));
        assertThat(page.select("main form[method=post]").attr("enctype")).isEqualTo("multipart/form-data");
        assertThat(page.select("input[name=kind]").eachAttr("value")).containsExactly("IDEA", "WORRY", "QUESTION", "COMPLIMENT", "REPAIR");
        assertThat(page.select("label[for=f-words]").text()).contains(Sentences.of(language, "contribution.say.words"));
        assertThat(answer.form().value("language")).isEqualTo(language);
    }

    @Test
    void who_comes_back_after_sending_reads_the_number_and_gets_no_second_one() {
        HttpVisitor browser = HttpVisitor.stranger().speaking("nl");
        FilledForm first = browser.get("/contributions/new").form("main form[method=post]").with("programme", "westwijk").with("kind", "IDEA")
            .with("words", "Een bankje bij de vijver (voorbeeld)");
        String code = Resident.code(browser.submit(first));
        assertThat(Resident.code(browser.submit(first))).as("the page that the browser kept").isEqualTo(code);

        Answer back = browser.get("/contributions/new");
        assertThat(back.page().select("main a[href='/contributions/" + code + "']").text()).contains(code.substring(0, 3));
        FilledForm again = back.form("main form[method=post]").with("programme", "westwijk").with("kind", "IDEA");
        assertThat(Resident.code(browser.submit(again.with("words", "Een bankje bij de vijver (voorbeeld)")))).as("what the browser put back").isEqualTo(code);
        assertThat(Resident.code(browser.submit(again.with("words", "En een prullenbak ernaast (voorbeeld)")))).as("something else").isNotEqualTo(code);
        assertThat(HttpVisitor.stranger().get("/contributions/new").page().select("main a[href^='/contributions/" + code + "']")).isEmpty();
        assertThat(browser.get("/contributions/new").text()).contains("112", "0800-9009");
    }

    @Test
    void without_words_the_form_comes_back_with_the_sentence_and_everything_that_was_filled_in_the_photo_too() {
        Resident resident = Resident.speaking("nl");
        FilledForm form = resident.form();
        String district = resident.visitor().get("/contributions/new?programme=westwijk").page()
            .select("#f-district option:contains(Wetering)").val();
        Answer refused = resident.visitor().submit(form.with("kind", "WORRY").with("words", " \n ").with("district", district)
            .with("address", "Bij de Plataan").with("email", resident.email()).with("language", "tr")
            .attach("photo", "straat.jpg", "image/jpeg", ExamplePhotos.jpeg(900, 600)));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#f-words-error").text()).contains(nl("contribution.words.empty"));
        assertThat(refused.page().select("[role=alert] a[href=#f-words]").text()).isEqualTo(nl("contribution.words.empty"));
        FilledForm kept = refused.form();
        assertThat(List.of(kept.value("kind"), kept.value("district"), kept.value("address"), kept.value("email"), kept.value("language")))
            .containsExactly("WORRY", district, "Bij de Plataan", resident.email(), "tr");
        assertThat(refused.page().select("main").text()).contains(nl("contribution.say.photo.kept"));

        Said said = resident.sends(kept.with("words", "Nu wel (voorbeeld)"));
        Answer photo = Demo.organiserOf(Demo.WESTWIJK).get(said.workPage() + "/photo");
        assertThat(photo.status()).isEqualTo(200);
        assertThat(photo.header("Content-Type")).isEqualTo("image/jpeg");
    }

    @Test
    void all_that_is_wrong_is_told_at_once() {
        Resident resident = Resident.speaking("nl");
        Answer refused = resident.visitor().submit(resident.form().without("kind").with("email", "geen adres").with("address", "x".repeat(201)));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("[role=alert] li").eachText()).containsExactlyInAnyOrder(nl("contribution.kind.missing"),
            nl("contribution.words.empty"), nl("contribution.email.wrong"), nl("contribution.address.long", 200));
    }

    @Test
    void an_address_that_looks_like_a_slip_is_asked_about_once() {
        Resident resident = Resident.speaking("nl");
        Answer asked = resident.visitor().submit(resident.form().with("words", "Er ligt glas (voorbeeld)").with("email", "mira.voorbeeld@gmial.com"));
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.page().select("[role=alert] li").eachText()).containsExactly(nl("notification.email.meant", "mira.voorbeeld@gmail.com"));
        assertThat(asked.form().value("words")).isEqualTo("Er ligt glas (voorbeeld)");

        assertThat(resident.visitor().submit(asked.form().with("email", "mira.voorbeeld@gmail.con")).status()).as("another slip").isEqualTo(422);
        assertThat(resident.visitor().submit(asked.form()).status()).as("it is meant so").isEqualTo(303);
    }

    @Test
    void the_same_form_sent_twice_is_one_contribution() {
        Resident resident = Resident.speaking("nl");
        FilledForm form = resident.form().with("words", "Twee keer gedrukt (voorbeeld)").with("email", resident.email());
        assertThat(resident.sends(form)).isEqualTo(resident.sends(form));
        TestSystem.mails().waitForMailTo(resident.email());
        assertThat(TestSystem.mails().mailsTo(resident.email())).hasSize(1);
    }

    @Test
    void the_same_form_sent_eight_times_at_once_is_one_contribution() throws Exception {
        Resident resident = Resident.speaking("nl");
        FilledForm form = resident.form().with("words", "Ongeduldig (voorbeeld)").with("email", resident.email());
        ExecutorService impatient = Executors.newFixedThreadPool(8);
        try {
            List<Future<Answer>> answers = impatient.invokeAll(java.util.Collections.nCopies(8, (Callable<Answer>) () -> resident.visitor().submit(form)));
            java.util.Set<String> codes = new java.util.HashSet<>();
            for (Future<Answer> answer : answers) {
                assertThat(answer.get().status()).isEqualTo(303);
                codes.add(Resident.code(answer.get()));
            }
            assertThat(codes).hasSize(1);
        } finally {
            impatient.shutdownNow();
        }
    }

    @Test
    void a_form_without_its_token_is_refused_with_a_page() {
        Resident resident = Resident.speaking("nl");
        FilledForm form = resident.form().with("words", "Van een andere site (voorbeeld)");
        for (FilledForm forged : List.of(form.without("_csrf"), form.with("_csrf", "x".repeat(43)), form.with("_csrf", ""))) {
            Answer refused = resident.visitor().submit(forged);
            assertThat(refused.status()).isEqualTo(403);
            assertThat(refused.page().select("h1").text()).isEqualTo(nl("page.error.csrf.title"));
        }
        assertThat(Stored.count("select count(*) from contribution where words = 'Van een andere site (voorbeeld)'")).isZero();
    }

    @Test
    void ten_thousand_characters_are_accepted_and_one_more_is_not() {
        Resident resident = Resident.speaking("nl");
        String longest = "Een lange tekst (voorbeeld) ".repeat(360).substring(0, 9_998) + "ß!";
        Said said = resident.sends(resident.form().with("words", longest));
        assertThat(Stored.text("select words from contribution where id = ?", said.id())).isEqualTo(longest);

        Answer refused = resident.visitor().submit(resident.form().with("words", longest + "!"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#f-words-error").text()).contains(nl("contribution.words.long", 10_000, 10_001));
        assertThat(refused.form().value("words")).isEqualTo(longest + "!");
    }

    @Test
    void whatever_somebody_writes_is_shown_as_it_was_written_everywhere() {
        HttpVisitor organiser = Demo.organiserOf(Demo.WESTWIJK);
        Resident resident = Resident.speaking("nl");
        String mark = "merk" + UUID.randomUUID().toString().substring(0, 8);
        String nasty = mark + " " + NASTY;
        Answer again = resident.visitor().submit(resident.form().with("words", nasty).with("address", NASTY).with("email", NASTY));
        assertThat(again.status()).isEqualTo(422);
        literally(again, nasty.replace("\r", ""));
        Said said = resident.sends(resident.form().with("words", nasty).with("address", NASTY).with("email", resident.email()));

        literally(organiser.get(said.workPage()), nasty);
        literally(onTheWorkList(organiser, mark), mark + " O'Brien <b>${7*7}#{7*7}</b>");
        organiser.submit(organiser.get(said.workPage()).form("form[action$='/check']").with("shown", "words").with("publicText", "Anders gezegd: " + NASTY));
        organiser.submit(organiser.get(said.workPage()).form("form[action$='/answer']").with("answer", "Antwoord " + NASTY));
        Eventually.holds(() -> assertThat(state(said)).isEqualTo("CLOSED"));

        HttpVisitor stranger = HttpVisitor.stranger().speaking("nl");
        Answer trace = stranger.get(said.page());
        literally(trace, nasty);
        literally(trace, "Anders gezegd: " + NASTY);
        literally(trace, "Antwoord " + NASTY);
        literally(stranger.get("/contributions?words=" + mark), mark + " O'Brien <b>${7*7}#{7*7}</b>");
        literally(stranger.get("/register?programme=westwijk"), mark);
        literally(stranger.get("/contributions?words=%3Cb%3E%24%7B7*7%7D"), "<b>${7*7}");
        literally(organiser.get(said.workPage()), nasty);
        Mail received = TestSystem.mails().waitForMailTo(resident.email());
        literally(stranger.get(received.linkWith("/contributions/mine/").getPath()), nasty);
        assertThat(received.text()).contains(nasty);
        assertThat(received.html()).contains("&lt;b&gt;${7*7}#{7*7}&lt;/b&gt;").doesNotContain("<b>${", "<script>alert");
        Mail answered = TestSystem.mails().waitForMailTo(resident.email(), "Antwoord O'Brien");
        assertThat(answered.text()).contains("Antwoord " + NASTY);
        assertThat(answered.html()).doesNotContain("<b>${", "<script>alert");
        assertThat(stranger.get("/api/v1/contributions/" + said.code()).json().get("words").asText()).isEqualTo(nasty);
    }

    /** The most urgent is in front, so this may be far back. */
    private static Answer onTheWorkList(HttpVisitor organiser, String words) {
        for (int number = 1; ; number++) {
            Answer list = organiser.get("/work?page=" + number);
            if (list.text().contains(words) || list.page().select("tbody tr").isEmpty()) {
                return list;
            }
        }
    }

    /** The page shows it letter for letter, and nothing of it has become part of the page. */
    private static void literally(Answer answer, String text) {
        assertThat(answer.status()).isLessThan(500);
        Document page = answer.page();
        StringBuilder shown = new StringBuilder(page.select("body").text());
        page.select("textarea, input").forEach(field -> shown.append('\n').append(field.val()));
        assertThat(shown.toString()).contains(text);
        assertThat(page.select("b, script:not([src])")).isEmpty();
    }

    @Test
    void a_photo_of_twelve_megabytes_is_accepted_and_kept_smaller() throws Exception {
        Resident resident = Resident.speaking("nl");
        Said said = resident.sends(resident.form().with("words", "Grote foto (voorbeeld)")
            .attach("photo", "IMG_0001.JPG", "image/jpeg", ExamplePhotos.jpegOf(12 * 1024 * 1024)));
        Answer photo = Demo.organiserOf(Demo.WESTWIJK).get(said.workPage() + "/photo");
        assertThat(photo.body()).hasSizeLessThan(1024 * 1024);
        assertThat(ImageIO.read(new ByteArrayInputStream(photo.body())).getWidth()).isEqualTo(1600);
    }

    @ParameterizedTest
    @ValueSource(ints = {16, 29})
    void a_photo_that_is_too_large_is_refused_with_a_sentence_and_the_words_stay(int megabytes) {
        Resident resident = Resident.speaking("nl");
        Answer refused = resident.visitor().submit(resident.form().with("words", "Te grote foto (voorbeeld)")
            .attach("photo", "IMG_0002.JPG", "image/jpeg", ExamplePhotos.jpegOf(megabytes * 1024 * 1024)));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#f-photo-error").text()).contains(nl("photo.too-large"));
        assertThat(refused.form().value("words")).isEqualTo("Te grote foto (voorbeeld)");
    }

    @Test
    void a_film_is_refused_with_a_page_in_the_language_of_the_reader() {
        Resident resident = Resident.speaking("tr");
        Answer refused = resident.visitor().submit(resident.form().with("words", "Film (voorbeeld)").attach("photo", "film.mov", "video/quicktime",
            new byte[65 * 1024 * 1024]));
        assertThat(refused.status()).isEqualTo(413);
        assertThat(refused.page().select("main").text()).contains(Sentences.of("tr", "page.error.413.text"));
    }

    @Test
    void what_is_no_photo_is_refused_whatever_it_is_called() {
        refusedPhoto(ExamplePhotos.heic(), "photo.heic");
        refusedPhoto(ExamplePhotos.svg(), "photo.not-a-photo");
        refusedPhoto(ExamplePhotos.program(), "photo.not-a-photo");
        refusedPhoto("<html><script>alert(1)</script>".getBytes(java.nio.charset.StandardCharsets.UTF_8), "photo.not-a-photo");
        byte[] broken = ExamplePhotos.jpeg(400, 300);
        refusedPhoto(java.util.Arrays.copyOf(broken, 300), "photo.damaged");
    }

    private static void refusedPhoto(byte[] content, String sentence) {
        Resident resident = Resident.speaking("nl");
        Answer refused = resident.visitor().submit(resident.form().with("words", "Geen foto (voorbeeld)")
            .attach("photo", "foto.jpg", "image/jpeg", content));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#f-photo-error").text()).contains(nl(sentence));
        assertThat(refused.form().value("photoKept")).isEmpty();
    }

    @Test
    void a_photo_does_not_tell_where_and_with_what_it_was_taken() throws Exception {
        byte[] sent = ExamplePhotos.jpegWithPlace();
        Metadata before = ImageMetadataReader.readMetadata(new ByteArrayInputStream(sent));
        assertThat(before.getFirstDirectoryOfType(GpsDirectory.class).getGeoLocation().getLatitude()).isBetween(51.8, 52.0);

        Resident resident = Resident.speaking("nl");
        Said said = resident.sends(resident.form().with("words", "Foto met plaats (voorbeeld)").attach("photo", "a.jpg", "image/jpeg", sent));
        HttpVisitor organiser = Demo.organiserOf(Demo.WESTWIJK);
        Metadata after = ImageMetadataReader.readMetadata(new ByteArrayInputStream(organiser.get(said.workPage() + "/photo").body()));
        assertThat(after.getDirectoriesOfType(ExifDirectoryBase.class)).isEmpty();

        HttpVisitor stranger = HttpVisitor.stranger();
        assertThat(stranger.get(said.page() + "/photo").status()).as("before the check").isEqualTo(404);
        organiser.submit(organiser.get(said.workPage()).form("form[action$='/check']").with("shown", "words").with("photoShown", "true")
            .with("photoAlternative", "Een muur (voorbeeld)"));
        Answer shown = stranger.get(said.page() + "/photo");
        assertThat(shown.header("Content-Type")).isEqualTo("image/jpeg");
        assertThat(stranger.get(said.page()).page().select("img.gg-photo").attr("alt")).isEqualTo("Een muur (voorbeeld)");
        Answer known = stranger.send(stranger.request(said.page() + "/photo").header("If-None-Match", shown.header("ETag")));
        assertThat(known.status()).isEqualTo(304);
        assertThat(known.body()).isEmpty();
    }

    @Test
    void a_number_that_nobody_got_leads_to_a_page_that_says_so() {
        for (String path : List.of("/contributions/000000000", "/contributions/12345678", "/contributions/abc", "/contributions/000000000/photo",
            "/contributions/mine/" + "x".repeat(43), "/work/contributions/../x", "/contributions/%00", "/contributions/mine/%2e%2e")) {
            Answer answer = HttpVisitor.stranger().speaking("nl").get(path);
            assertThat(answer.status()).as(path).isIn(400, 404);
        }
        assertThat(HttpVisitor.stranger().speaking("nl").get("/contributions/000000000").page().select("h1").text())
            .isEqualTo(nl("page.error.404.title"));
    }

    @Test
    void the_page_where_somebody_works_on_it_is_for_the_organisers_of_its_programme() {
        Said said = Resident.speaking("nl").says("Alleen voor de organisator (voorbeeld)");
        Answer stranger = HttpVisitor.stranger().get(said.workPage());
        assertThat(stranger.status()).isEqualTo(303);
        assertThat(stranger.header("Location")).contains("/login?back=%2Fwork%2Fcontributions%2F" + said.id());

        HttpVisitor elsewhere = Demo.organiserOf(Demo.ZUIDWEST);
        assertThat(elsewhere.get(said.workPage()).status()).isEqualTo(403);
        assertThat(elsewhere.get(said.workPage() + "/photo").status()).isEqualTo(403);
        FilledForm own = Demo.organiserOf(Demo.WESTWIJK).get(said.workPage()).form("form[action$='/check']");
        String token = elsewhere.cookie("form-token");
        assertThat(elsewhere.submit(own.with("_csrf", token).with("shown", "words")).status()).isEqualTo(403);
        assertThat(state(said)).isEqualTo("RECEIVED");
        assertThat(elsewhere.get("/work").text()).doesNotContain(said.id().toString());
        assertThat(Demo.organiserOf(Demo.WESTWIJK).get("/work/contributions/" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(Demo.organiserOf(Demo.WESTWIJK).get("/work/contributions/1").status()).isEqualTo(404);
    }

    @Test
    void a_check_or_an_answer_that_somebody_else_gave_already_is_not_given_twice() {
        Said said = Resident.speaking("nl").says("Twee organisatoren (voorbeeld)");
        HttpVisitor first = Demo.organiserOf(Demo.WESTWIJK);
        HttpVisitor second = Demo.organiserOf(Demo.WESTWIJK);
        FilledForm mine = first.get(said.workPage()).form("form[action$='/check']").with("shown", "words");
        FilledForm yours = second.get(said.workPage()).form("form[action$='/check']").with("shown", "nothing").with("withheldBecause", "Dubbel");
        assertThat(first.submit(mine).status()).isEqualTo(303);
        Answer late = second.submit(yours);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.page().select("[role=alert]").text()).contains(nl("contribution.state.CHECKED"));
        assertThat(Stored.text("select withheld_because from contribution where id = ?", said.id())).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s %s %s", "%s-%s-%s", " %s%s%s ", "%s.%s.%s"})
    void a_number_is_found_however_it_is_written(String written) {
        String code = Resident.speaking("nl").says("Zoek mij (voorbeeld)").code();
        String asked = written.formatted(code.substring(0, 3), code.substring(3, 6), code.substring(6));
        Answer found = HttpVisitor.stranger().speaking("nl").get("/contributions?words=" + java.net.URLEncoder.encode(asked,
            java.nio.charset.StandardCharsets.UTF_8));
        assertThat(found.status()).isEqualTo(303);
        assertThat(found.followed().uri().getPath()).isEqualTo("/contributions/" + code);
    }

    @Test
    void opening_the_personal_link_changes_nothing_and_asking_to_stop_removes_the_address() {
        Resident resident = Resident.speaking("nl");
        Said said = resident.says("Mijn eigen woorden (voorbeeld)");
        URI link = TestSystem.mails().waitForMailTo(resident.email()).linkWith("/contributions/mine/");
        HttpVisitor scanner = HttpVisitor.stranger().speaking("nl");
        for (String path : List.of(link.getPath(), link.getPath() + "/stop", link.getPath() + "/renew", link.getPath())) {
            scanner.get(path);
        }
        assertThat(Stored.count("select count(*) from contribution_sender where contribution_id = ?", said.id())).isOne();
        Answer page = scanner.get(link.getPath());
        assertThat(page.page().select("main").text()).contains("Mijn eigen woorden (voorbeeld)").doesNotContain(resident.email());
        assertThat(page.page().select("img[src$='/photo']")).as("none was sent").isEmpty();
        assertThat(scanner.get(link.getPath() + "/photo").status()).isEqualTo(404);
        assertThat(page.header("Referrer-Policy")).isIn("no-referrer", "same-origin", "strict-origin");

        Answer stopped = scanner.submit(page.form());
        assertThat(stopped.followed().page().select("[role=status]").text()).contains(nl("publication.trace.stopped"));
        assertThat(Stored.count("select count(*) from contribution_sender where contribution_id = ?", said.id())).isZero();
        assertThat(Stored.count("select count(*) from contribution_link where contribution_id = ?", said.id())).isZero();
        assertThat(scanner.get(link.getPath()).status()).isEqualTo(404);
    }

    @Test
    void who_asked_for_no_more_mail_gets_none_and_the_answer_is_on_the_public_page() {
        Resident resident = Resident.speaking("nl");
        Said said = resident.says("Geen mail meer (voorbeeld)");
        URI link = TestSystem.mails().waitForMailTo(resident.email()).linkWith("/contributions/mine/");
        resident.visitor().submit(resident.visitor().get(link.getPath()).form());
        checkedAndAnswered(said, "Toch een antwoord.");
        Eventually.holds(() -> assertThat(state(said)).isEqualTo("CLOSED"));
        assertThat(Stored.text("select told from contribution where id = ?", said.id())).isEqualTo("LEFT_NO_CONTACT");
        assertThat(TestSystem.mails().mailsTo(resident.email())).hasSize(1);
        assertThat(HttpVisitor.stranger().get(said.page()).page().select("main").text()).contains("Toch een antwoord.");
    }

    @Test
    void a_personal_link_that_is_too_old_shows_nothing_and_offers_a_new_one() throws Exception {
        Resident resident = Resident.speaking("nl");
        resident.says("Oude link (voorbeeld)");
        URI link = TestSystem.mails().waitForMailTo(resident.email()).linkWith("/contributions/mine/");
        TestClock.forward(Duration.ofDays(15));

        HttpVisitor visitor = HttpVisitor.stranger().speaking("nl").from("192.0.2.251");
        Answer old = visitor.get(link.getPath());
        assertThat(old.page().select("h1").text()).contains(nl("contribution.mine.old.title"));
        assertThat(old.page().select("main").text()).doesNotContain("Oude link", resident.email());
        assertThat(visitor.submit(old.form()).followed().page().select("[role=status]").text()).contains(nl("contribution.mine.sent"));

        URI fresh = TestSystem.mails().waitForMailTo(resident.email(), 2).linkWith("/contributions/mine/");
        assertThat(fresh).isNotEqualTo(link);
        assertThat(visitor.get(fresh.getPath()).page().select("main").text()).contains("Oude link (voorbeeld)");
    }

    private static void checkedAndAnswered(Said said, String answer) {
        HttpVisitor organiser = Demo.organiserOf(Demo.WESTWIJK);
        assertThat(organiser.submit(organiser.get(said.workPage()).form("form[action$='/check']").with("shown", "words")).status()).isEqualTo(303);
        assertThat(organiser.submit(organiser.get(said.workPage()).form("form[action$='/answer']").with("answer", answer)).status()).isEqualTo(303);
    }

    private static String state(Said said) {
        return Stored.text("select state from contribution where id = ?", said.id());
    }
}
