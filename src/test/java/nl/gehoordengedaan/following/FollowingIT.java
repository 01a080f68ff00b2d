package nl.gehoordengedaan.following;

import static nl.gehoordengedaan.harness.Sentences.nl;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import nl.gehoordengedaan.harness.Answer;
import nl.gehoordengedaan.harness.Demo;
import nl.gehoordengedaan.harness.FilledForm;
import nl.gehoordengedaan.harness.HttpVisitor;
import nl.gehoordengedaan.harness.Resident;
import nl.gehoordengedaan.harness.Resident.Said;
import nl.gehoordengedaan.harness.Stored;
import nl.gehoordengedaan.harness.TestClock;
import nl.gehoordengedaan.harness.TestSystem;
import nl.gehoordengedaan.run.Mail;
import nl.gehoordengedaan.shared.Eventually;
import nl.gehoordengedaan.shared.Ids;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Following without an account: asked, confirmed, told of every change, stopped; and what a stranger or a mail scanner cannot do. */
@ArquillianTest
@RunAsClient
class FollowingIT {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String ONE_CLICK = "List-Unsubscribe=One-Click";

    private final HttpVisitor neighbour = visitor("nl");
    private final String email = newAddress();

    @Test
    void a_neighbour_follows_and_hears_every_change_that_everyone_can_see() {
        Said said = said();
        assertThat(asks(neighbour, said, email).followed().page().select("[role=status]").text()).contains(nl("following.asked.text"));
        Mail asked = TestSystem.mails().waitForMailTo(email);
        assertThat(asked.header("List-Unsubscribe-Post")).isEqualTo(ONE_CLICK);
        assertThat(confirmed(said)).isZero();

        confirms(neighbour, asked);
        assertThat(confirmed(said)).isOne();

        HttpVisitor organiser = Demo.organiserOf(Demo.WESTWIJK);
        organiser.submit(organiser.get(said.workPage()).form("form[action$='/check']").with("shown", "words"));
        Mail published = TestSystem.mails().waitForMailTo(email, 2);
        assertThat(published.text()).contains(nl("contribution.news.PUBLISHED", "Wij de Westwijk"));
        assertThat(published.linkWith("/contributions/").getPath()).isEqualTo(said.page());

        organiser.submit(organiser.get(said.workPage()).form("form[action$='/answer']").with("answer", "Dat doen we (voorbeeld)."));
        Mail answered = TestSystem.mails().waitForMailTo(email, "Dat doen we (voorbeeld).");
        assertThat(answered.text()).contains(nl("contribution.news.ANSWERED", "Wij de Westwijk"));
        TestSystem.mails().waitForMailTo(email, nl("contribution.news.CLOSED"));
        Eventually.holds(() -> assertThat(Stored.count("select count(*) from following_news")).isZero());
        assertThat(TestSystem.mails().mailsTo(email)).hasSize(4);

        stopsWithOneClick(published);
        assertThat(Stored.count("select count(*) from follower where email = ?", email)).isZero();
    }

    @Test
    void whoever_reads_arabic_hears_it_in_arabic() {
        Said said = said();
        HttpVisitor reader = visitor("ar");
        asks(reader, said, email);
        Mail asked = TestSystem.mails().waitForMailTo(email);
        assertThat(asked.subject()).contains("هل تريد متابعة هذا");
        confirms(reader, asked);

        checks(said);

        Mail news = TestSystem.mails().waitForMailTo(email, 2);
        assertThat(news.subject()).contains("خبر عن الرسالة");
        assertThat(news.html()).contains("dir=\"rtl\"");
    }

    @Test
    void without_a_follower_no_news_is_written() {
        Said said = said();
        asks(neighbour, said, email);
        TestSystem.mails().waitForMailTo(email);

        checks(said);

        assertThat(Stored.count("select count(*) from mail where kind = 'contribution.news' and code = ?", said.code())).isZero();
        assertThat(Stored.count("select count(*) from following_news_about where subject = ?", said.id())).isZero();
    }

    @Test
    void opening_the_links_of_a_mail_changes_nothing() {
        Said said = said();
        asks(neighbour, said, email);
        Mail asked = TestSystem.mails().waitForMailTo(email);
        HttpVisitor scanner = visitor("en");
        for (URI link : asked.links()) {
            Answer opened = scanner.get(link.getPath());
            assertThat(opened.status()).isEqualTo(200);
            assertThat(opened.header("Cache-Control")).isEqualTo("no-store");
        }
        assertThat(confirmed(said)).isZero();
        assertThat(Stored.count("select count(*) from follow where subject = ?", said.id())).isOne();

        confirms(neighbour, asked);
        asked.links().forEach(link -> scanner.get(link.getPath()));
        assertThat(confirmed(said)).isOne();
    }

    @Test
    void what_was_typed_stays_when_it_is_refused_and_nothing_is_mailed() {
        Said said = said();
        for (String wrong : List.of("", "mira@voorbeeld", "<script>alert(1)</script>", "jürgen@voorbeeld.invalid")) {
            Answer refused = asks(neighbour, said, wrong);
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.form("main form[action^='/follow/']").value("email")).isEqualTo(wrong);
            assertThat(refused.page().select("[role=alert] a").attr("href")).isEqualTo("#" + refused.page().select("main input[type=email]").attr("id"));
            assertThat(refused.page().select("script:not([src])")).isEmpty();
        }
        assertThat(Stored.count("select count(*) from follow where subject = ?", said.id())).isZero();
    }

    @Test
    void nobody_learns_on_the_site_whether_an_address_follows() {
        Said said = said();
        String first = asks(neighbour, said, email).followed().page().select("main").text();
        confirms(neighbour, TestSystem.mails().waitForMailTo(email));

        String again = asks(visitor("nl"), said, email).followed().page().select("main").text();

        assertThat(again).isEqualTo(first);
        Mail told = TestSystem.mails().waitForMailTo(email, 2);
        assertThat(told.subject()).isEqualTo(nl("following.mail.link"));
        assertThat(neighbour.get(told.linkWith("/follow/").getPath()).page().select("main").text()).contains(spoken(said));
        assertThat(confirmed(said)).isOne();
    }

    @Test
    void no_mailbox_is_flooded() {
        String stranger = newAddress();
        for (int i = 0; i < AskToFollow.MAILS_AN_HOUR + 3; i++) {
            assertThat(asks(neighbour, said(), stranger).status()).isEqualTo(303);
        }
        Eventually.holds(() -> assertThat(TestSystem.mails().mailsTo(stranger)).hasSize(AskToFollow.MAILS_AN_HOUR));
        assertThat(Stored.count("select count(*) from follow f join follower w on w.id = f.follower_id where w.email = ?", stranger))
            .isEqualTo(AskToFollow.MAILS_AN_HOUR);
    }

    @Test
    void impatient_pressing_is_one_wish_and_one_mail() throws Exception {
        Said said = said();
        HttpVisitor impatient = visitor("nl");
        FilledForm form = form(impatient, said).with("email", email);
        ExecutorService fingers = Executors.newFixedThreadPool(8);
        try {
            for (Future<Answer> answer : fingers.invokeAll(java.util.Collections.nCopies(8, (Callable<Answer>) () -> impatient.submit(form)))) {
                assertThat(answer.get().status()).isEqualTo(303);
            }
        } finally {
            fingers.shutdownNow();
        }
        TestSystem.mails().waitForMailTo(email);
        assertThat(TestSystem.mails().mailsTo(email)).hasSize(1);
        assertThat(Stored.count("select count(*) from follow where subject = ?", said.id())).isOne();
    }

    @Test
    void the_button_of_a_mail_program_stops_it_from_outside_without_cookie_or_token_and_as_often_as_it_likes() {
        Said said = said();
        String other = newAddress();
        for (String each : List.of(email, other)) {
            HttpVisitor reader = visitor("nl");
            asks(reader, said, each);
            confirms(reader, TestSystem.mails().waitForMailTo(each));
        }
        Mail mail = TestSystem.mails().waitForMailTo(email);

        stopsWithOneClick(mail);
        stopsWithOneClick(mail);

        assertThat(Stored.count("select count(*) from follower where email = ?", email)).isZero();
        assertThat(confirmed(said)).isOne();
    }

    @Test
    void the_button_can_come_in_parts_too() {
        Said said = said();
        asks(neighbour, said, email);
        String path = stopLink(TestSystem.mails().waitForMailTo(email));
        String body = "--x\r\nContent-Disposition: form-data; name=\"List-Unsubscribe\"\r\n\r\nOne-Click\r\n--x--\r\n";

        Answer answer = visitor("nl").post(path, "multipart/form-data; boundary=x", BodyPublishers.ofString(body));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(Stored.count("select count(*) from follow where subject = ?", said.id())).isZero();
    }

    @Test
    void the_page_of_that_link_asks_first_and_stops_with_its_button() {
        Said said = said();
        asks(neighbour, said, email);
        String path = stopLink(TestSystem.mails().waitForMailTo(email));
        Answer page = visitor("nl").get(path);
        assertThat(page.page().select("main").text()).contains(nl("following.path.contributions", spoken(said)));

        Answer stopped = page.visitor().submit(page.form()).followed();

        assertThat(stopped.page().select("h1").text()).isEqualTo(nl("following.stopped.title"));
        assertThat(Stored.count("select count(*) from follower where email = ?", email)).isZero();
        Answer again = visitor("nl").get(path);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.page().select("h1").text()).isEqualTo(nl("following.stopped.title"));
    }

    @Test
    void a_form_that_is_not_ours_cannot_confirm_or_stop() {
        Said said = said();
        asks(neighbour, said, email);
        String secret = secret(TestSystem.mails().waitForMailTo(email));
        for (String act : List.of("confirm", "stop-all", "stop/" + UUID.randomUUID(), "renew")) {
            assertThat(visitor("nl").post("/follow/" + secret + "/" + act, "application/x-www-form-urlencoded", BodyPublishers.ofString("x=y")).status())
                .as(act).isEqualTo(403);
        }
        assertThat(visitor("nl").post("/follow/contributions/" + said.code(), "application/x-www-form-urlencoded",
            BodyPublishers.ofString("email=" + URLEncoder.encode(newAddress(), StandardCharsets.UTF_8))).status()).isEqualTo(403);
        assertThat(confirmed(said)).isZero();
    }

    @Test
    void behind_each_mail_is_everything_one_follows_with_a_button_to_stop_each() {
        Said one = said();
        Said two = said();
        for (Said each : List.of(one, two)) {
            asks(neighbour, each, email);
            confirms(neighbour, TestSystem.mails().waitForMailTo(email, written(each)));
        }
        String mine = "/follow/" + secret(TestSystem.mails().waitForMailTo(email));
        Answer page = neighbour.get(mine);
        assertThat(page.page().select("main form[action*='/stop/']")).hasSize(2);

        Answer left = neighbour.submit(page.form("main form[action$='" + followId(one) + "']")).followed();
        assertThat(left.page().select("main").text()).contains(spoken(two)).doesNotContain(spoken(one));
        assertThat(left.page().select("[role=status]").text()).contains(nl("following.mine.stopped"));

        // the second button was still on the older page
        Answer none = neighbour.submit(page.form("main form[action$='/stop-all']")).followed();
        assertThat(none.page().select("h1").text()).isEqualTo(nl("following.stopped.title"));
        assertThat(Stored.count("select count(*) from follower where email = ?", email)).isZero();
        assertThat(neighbour.get(mine).status()).isEqualTo(404);
    }

    @Test
    void somebody_elses_follow_cannot_be_stopped_with_ones_own_link() {
        Said said = said();
        String other = newAddress();
        asks(neighbour, said, other);
        confirms(neighbour, TestSystem.mails().waitForMailTo(other));
        Said own = said();
        asks(neighbour, own, email);
        Mail mail = TestSystem.mails().waitForMailTo(email);
        confirms(neighbour, mail);
        FilledForm form = neighbour.get("/follow/" + secret(mail)).form("main form[action*='/stop/']");

        neighbour.submit(new FilledForm(URI.create(form.action().toString().replaceAll("[^/]+$", followId(said))), false, form.fields()));

        assertThat(confirmed(said)).isOne();
        assertThat(confirmed(own)).isOne();
    }

    @Test
    void an_unknown_link_says_so_and_does_nothing() {
        String made = Ids.secret();
        Answer page = neighbour.get("/follow/" + made);
        assertThat(page.status()).isEqualTo(404);
        assertThat(page.page().select("h1").text()).isEqualTo(nl("following.gone.title"));
        assertThat(neighbour.get("/follow/" + made + "/stop").status()).isEqualTo(200);
        assertThat(neighbour.post("/follow/" + made + "/stop", "application/x-www-form-urlencoded", BodyPublishers.ofString(ONE_CLICK)).status())
            .isEqualTo(200);
        assertThat(neighbour.get("/follow/contributions/000000000").status()).isEqualTo(404);
        assertThat(neighbour.get("/follow/nonsense/" + said().code()).status()).isEqualTo(404);
        assertThat(neighbour.get("/follow/kort").status()).isEqualTo(404);
    }

    @Test
    void a_confirmation_of_more_than_a_week_ago_must_be_asked_again_and_an_old_link_is_renewed() {
        Said late = said();
        asks(neighbour, late, email);
        Mail asked = TestSystem.mails().waitForMailTo(email);
        FilledForm button = neighbour.get("/follow/" + secret(asked)).form();
        Said known = said();
        String other = newAddress();
        asks(neighbour, known, other);
        Mail confirmed = TestSystem.mails().waitForMailTo(other);
        confirms(neighbour, confirmed);

        TestClock.forward(Duration.ofDays(8));

        Answer tooLate = neighbour.submit(button);
        assertThat(tooLate.status()).isIn(404, 409);
        assertThat(confirmed(late)).isZero();

        TestClock.forward(Duration.ofDays(7));
        Answer old = neighbour.get("/follow/" + secret(confirmed));
        assertThat(old.page().select("h1").text()).isEqualTo(nl("following.old.title"));
        assertThat(old.page().select("main").text()).doesNotContain(spoken(known));
        neighbour.submit(old.form());
        Mail renewed = TestSystem.mails().waitForMailTo(other, 2);
        assertThat(neighbour.get("/follow/" + secret(renewed)).page().select("main").text()).contains(spoken(known));

        stopsWithOneClick(confirmed);
        assertThat(confirmed(known)).isZero();
    }

    private static Said said() {
        return Resident.speaking("nl").says("Om te volgen (voorbeeld)");
    }

    private static void checks(Said said) {
        HttpVisitor organiser = Demo.organiserOf(Demo.WESTWIJK);
        organiser.submit(organiser.get(said.workPage()).form("form[action$='/check']").with("shown", "words"));
    }

    private static HttpVisitor visitor(String language) {
        return HttpVisitor.stranger().speaking(language).from("198.51.100." + (1 + COUNT.incrementAndGet() % 250));
    }

    private static String newAddress() {
        return "volger" + COUNT.incrementAndGet() + "@voorbeeld.invalid";
    }

    private static FilledForm form(HttpVisitor visitor, Said said) {
        return visitor.get(said.page()).form("main form[action^='/follow/']");
    }

    private static Answer asks(HttpVisitor visitor, Said said, String email) {
        return visitor.submit(form(visitor, said).with("email", email));
    }

    private static void confirms(HttpVisitor visitor, Mail asked) {
        Answer done = visitor.submit(visitor.get("/follow/" + secret(asked)).form("main form[action$='/confirm']")).followed();
        assertThat(done.status()).isEqualTo(200);
        assertThat(done.page().select("[role=status]")).hasSize(1);
    }

    private static void stopsWithOneClick(Mail mail) {
        Answer answer = HttpVisitor.stranger().from("203.0.113.9").post(stopLink(mail), "application/x-www-form-urlencoded",
            BodyPublishers.ofString(ONE_CLICK));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.isRedirect()).isFalse();
    }

    private static String stopLink(Mail mail) {
        return URI.create(mail.header("List-Unsubscribe").replaceAll("[<>]", "")).getPath();
    }

    private static String secret(Mail mail) {
        return stopLink(mail).split("/")[2];
    }

    private static String followId(Said said) {
        return Stored.text("select id from follow where subject = ?", said.id());
    }

    private static long confirmed(Said said) {
        return Stored.count("select count(*) from follow where subject = ? and confirmed_at is not null", said.id());
    }

    /** As it stands in a sentence: its groups stay together and in order, also between Arabic words. */
    private static String written(Said said) {
        return spoken(said).replace(' ', '\u00a0');
    }

    private static String spoken(Said said) {
        return said.code().substring(0, 3) + " " + said.code().substring(3, 6) + " " + said.code().substring(6);
    }
}
