package nl.gehoordengedaan.identity;

import static nl.gehoordengedaan.identity.Colleagues.PASSWORD;
import static nl.gehoordengedaan.identity.Colleagues.active;
import static nl.gehoordengedaan.identity.Colleagues.administrator;
import static nl.gehoordengedaan.identity.Colleagues.basic;
import static nl.gehoordengedaan.identity.Colleagues.invited;
import static nl.gehoordengedaan.identity.Colleagues.link;
import static nl.gehoordengedaan.identity.Colleagues.logIn;
import static nl.gehoordengedaan.identity.Colleagues.sql;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nl.gehoordengedaan.harness.Answer;
import nl.gehoordengedaan.harness.FilledForm;
import nl.gehoordengedaan.harness.HttpVisitor;
import nl.gehoordengedaan.harness.TestSystem;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Logging in and out on a running server. */
@ArquillianTest
@RunAsClient
class LoginIT {

    private final HttpVisitor somebody = HttpVisitor.stranger().speaking("nl");

    @Test
    void whoever_asks_for_a_page_of_staff_logs_in_first_and_gets_that_page() {
        Answer turnedAway = somebody.get("/administration/accounts?words=a");
        assertThat(turnedAway.status()).isEqualTo(303);

        Answer in = somebody.submit(turnedAway.followed().form().with("email", TestSystem.ADMIN_EMAIL.toUpperCase(java.util.Locale.ROOT))
            .with("password", TestSystem.ADMIN_PASSWORD));

        assertThat(in.header("Location")).endsWith("/administration/accounts?words=a");
        assertThat(in.followed().status()).isEqualTo(200);
        assertThat(in.followed().header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void logging_in_never_leads_to_another_site() {
        for (String elsewhere : List.of("//evil.example", "https://evil.example", "/\\evil.example")) {
            Answer in = logIn(HttpVisitor.stranger(), TestSystem.ADMIN_EMAIL, TestSystem.ADMIN_PASSWORD, elsewhere);

            assertThat(TestSystem.url().relativize(java.net.URI.create(in.header("Location"))).toString()).isEqualTo("login");
        }
    }

    @Test
    void a_wrong_password_and_an_unknown_address_get_the_same_answer_and_the_address_stays() {
        Answer wrong = logIn(somebody.from("203.0.113.1"), TestSystem.ADMIN_EMAIL, "verkeerd", "");
        Answer unknown = logIn(somebody.from("203.0.113.1"), "niemand@voorbeeld.invalid", "verkeerd", "");

        assertThat(wrong.status()).isEqualTo(422).isEqualTo(unknown.status());
        assertThat(wrong.page().select(".gg-field__error").text()).isNotBlank().isEqualTo(unknown.page().select(".gg-field__error").text());
        assertThat(wrong.form().value("email")).isEqualTo(TestSystem.ADMIN_EMAIL);
        assertThat(wrong.text()).doesNotContain("verkeerd\"");
        assertThat(somebody.cookie("session")).isNull();
    }

    @Test
    void whoever_guesses_is_slowed_down_and_the_owner_elsewhere_is_not() {
        String email = active(Role.ORGANISER);
        HttpVisitor guesser = HttpVisitor.stranger().from("203.0.113.66");
        for (int i = 0; i < Throttle.TRIES; i++) {
            assertThat(logIn(guesser, email, "gok " + i, "").status()).isEqualTo(422);
        }

        assertThat(logIn(guesser, email, PASSWORD, "").status()).as("even the right one").isEqualTo(429);
        assertThat(logIn(HttpVisitor.stranger().from("203.0.113.7"), email, PASSWORD, "").status()).isEqualTo(303);
    }

    @Test
    void each_login_has_a_cookie_of_its_own_that_scripts_and_other_sites_cannot_use() {
        Answer first = logIn(somebody, TestSystem.ADMIN_EMAIL, TestSystem.ADMIN_PASSWORD, "");
        String before = somebody.cookie("session");
        sql("update login_session s join account a on a.id = s.account_id set s.ended_at = now(6) where a.email = ? and s.token_hash = '"
            + nl.gehoordengedaan.shared.Ids.hash(before) + "'", TestSystem.ADMIN_EMAIL);
        logIn(somebody, TestSystem.ADMIN_EMAIL, TestSystem.ADMIN_PASSWORD, "");

        assertThat(first.headers("Set-Cookie")).anySatisfy(cookie -> assertThat(cookie).contains("session=", "HttpOnly", "SameSite=Lax", "Path=/"));
        assertThat(somebody.cookie("session")).isNotEqualTo(before);
    }

    @Test
    void a_token_that_somebody_brings_along_is_never_made_a_login() {
        HttpVisitor fixed = HttpVisitor.stranger().with("Cookie", "session=" + "x".repeat(43));

        assertThat(fixed.get("/account").status()).isEqualTo(303);
    }

    @Test
    void a_login_that_is_left_alone_for_half_an_hour_is_over() {
        String email = active(Role.DIRECTOR);
        logIn(somebody, email, PASSWORD, "");
        assertThat(somebody.get("/account").status()).isEqualTo(200);

        sql("update login_session s join account a on a.id = s.account_id set s.seen_at = s.seen_at - interval 29 minute where a.email = ?", email);
        assertThat(somebody.get("/account").status()).isEqualTo(200);
        sql("update login_session s join account a on a.id = s.account_id set s.seen_at = s.seen_at - interval 31 minute where a.email = ?", email);
        assertThat(somebody.get("/account").status()).isEqualTo(303);
    }

    @Test
    void a_login_is_over_after_twelve_hours_however_busy() {
        String email = active(Role.DIRECTOR);
        logIn(somebody, email, PASSWORD, "");

        sql("update login_session s join account a on a.id = s.account_id set s.created_at = s.created_at - interval 12 hour where a.email = ?", email);

        assertThat(somebody.get("/account").status()).isEqualTo(303);
    }

    @Test
    void logging_out_ends_this_login_and_logging_out_everywhere_ends_all() {
        String email = active(Role.ORGANISER);
        HttpVisitor phone = HttpVisitor.stranger();
        HttpVisitor tablet = HttpVisitor.stranger();
        for (HttpVisitor each : List.of(somebody, phone, tablet)) {
            logIn(each, email, PASSWORD, "");
        }
        String token = tablet.cookie("session");
        tablet.submit(tablet.get("/account").form("form[action=/logout]"));

        assertThat(tablet.get("/account").status()).isEqualTo(303);
        assertThat(HttpVisitor.stranger().with("Cookie", "session=" + token).get("/account").status()).as("the old token").isEqualTo(303);
        assertThat(phone.get("/account").status()).isEqualTo(200);

        somebody.submit(somebody.get("/account").form("form[action=/account/logins/end]"));
        assertThat(phone.get("/account").status()).isEqualTo(303);
        assertThat(somebody.get("/account").status()).isEqualTo(303);
    }

    @Test
    void nobody_ends_the_login_of_somebody_else() {
        HttpVisitor administrator = administrator();
        String others = administrator.get("/account").page().select("form[action^=/account/logins/]").stream().map(form -> form.attr("action"))
            .filter(action -> action.length() > "/account/logins/end".length()).findFirst()
            .orElseGet(() -> "/account/logins/00000000-0000-0000-0000-000000000000/end");
        String email = active(Role.ORGANISER);
        logIn(somebody, email, PASSWORD, "");
        FilledForm own = somebody.get("/account").form("form[action=/account/logins/end]");

        Answer refused = somebody.submit(new FilledForm(TestSystem.url(others), false, own.fields()));

        assertThat(refused.status()).isEqualTo(404);
        assertThat(administrator.get("/account").status()).isEqualTo(200);
    }

    @Test
    void a_new_password_asks_the_old_one_and_ends_the_other_logins() {
        String email = active(Role.ORGANISER);
        HttpVisitor phone = HttpVisitor.stranger();
        logIn(phone, email, PASSWORD, "");
        logIn(somebody, email, PASSWORD, "");
        FilledForm change = somebody.get("/account").form("form[action=/account/password]")
            .with("password", "een heel ander dak").with("repeated", "een heel ander dak");

        assertThat(somebody.submit(change.with("old", "geraden")).status()).isEqualTo(422);
        assertThat(somebody.submit(change.with("old", PASSWORD)).status()).isEqualTo(303);

        assertThat(somebody.get("/account").status()).isEqualTo(200);
        assertThat(phone.get("/account").status()).isEqualTo(303);
        assertThat(logIn(phone, email, PASSWORD, "").status()).isEqualTo(422);
    }

    @Test
    void a_mail_scanner_that_opens_the_link_uses_nothing_and_a_person_uses_it_once() {
        String email = active(Role.PANEL_MEMBER);
        sql("update login_session s join account a on a.id = s.account_id set s.ended_at = now(6) where a.email = ?", email);
        int before = TestSystem.mails().mailsTo(email).size();
        Answer asked = somebody.submit(somebody.get("/login/link").form().with("email", email));
        assertThat(asked.followed().status()).isEqualTo(200);
        String link = TestSystem.mails().waitForMailTo(email, before + 1).linkWith("/login/link/").getPath();

        for (int i = 0; i < 3; i++) {
            assertThat(HttpVisitor.stranger().get(link).status()).isEqualTo(200);
        }
        Answer opened = somebody.get(link);
        assertThat(opened.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(somebody.get("/account").status()).as("opening is not logging in").isEqualTo(303);

        assertThat(somebody.submit(opened.form()).status()).isEqualTo(303);
        assertThat(somebody.get("/account").status()).isEqualTo(200);
        assertThat(HttpVisitor.stranger().get(link).status()).isEqualTo(410);
        assertThat(somebody.submit(opened.form()).status()).isEqualTo(404);
    }

    @Test
    void a_link_that_is_too_old_is_gone() {
        String email = invited(Role.AMBASSADOR);
        String link = link(email).getPath();

        sql("update login_link l join account a on a.id = l.account_id set l.expires_at = now(6) - interval 1 day where a.email = ?", email);

        assertThat(somebody.get(link).status()).isEqualTo(410);
    }

    @Test
    void asking_a_link_for_an_unknown_address_answers_the_same_and_sends_nothing() {
        Answer asked = somebody.submit(somebody.get("/login/link").form().with("email", "wie-is-dit@voorbeeld.invalid"));

        assertThat(asked.status()).isEqualTo(303);
        assertThat(asked.header("Location")).endsWith("/login/link/sent");
        assertThat(TestSystem.mails().mailsTo("wie-is-dit@voorbeeld.invalid")).isEmpty();
    }

    @Test
    void staff_who_forgot_their_password_choose_a_new_one_with_the_link() {
        String email = active(Role.ORGANISER);
        int before = TestSystem.mails().mailsTo(email).size();
        somebody.submit(somebody.get("/login/link").form().with("email", email));
        String link = TestSystem.mails().waitForMailTo(email, before + 1).linkWith("/login/link/").getPath();

        Answer weak = somebody.submit(somebody.get(link).form().with("password", "kort").with("repeated", "kort"));
        assertThat(weak.status()).isEqualTo(422);
        assertThat(somebody.submit(somebody.get(link).form().with("password", "weer een ander dak").with("repeated", "weer een ander dak")).status())
            .isEqualTo(303);

        assertThat(logIn(HttpVisitor.stranger(), email, "weer een ander dak", "").status()).isEqualTo(303);
        assertThat(logIn(HttpVisitor.stranger(), email, PASSWORD, "").status()).isEqualTo(422);
    }

    @Test
    void a_form_without_its_token_is_refused() {
        somebody.get("/login");

        Answer forged = somebody.post("/login", "application/x-www-form-urlencoded",
            BodyPublishers.ofString("email=" + TestSystem.ADMIN_EMAIL + "&password=" + TestSystem.ADMIN_PASSWORD));

        assertThat(forged.status()).isEqualTo(403);
        assertThat(forged.page().select("h1").text()).isEqualTo("Dit formulier is te oud");
        assertThat(somebody.cookie("session")).isNull();
    }

    @Test
    void a_program_sends_its_password_along_but_only_to_the_api() {
        HttpVisitor program = HttpVisitor.stranger().with("Authorization", basic(TestSystem.ADMIN_EMAIL, TestSystem.ADMIN_PASSWORD));

        assertThat(program.postJson("/api/v1/programmes/import?dryRun=true", "{\"programmes\": []}").status()).isNotIn(401, 403);
        assertThat(program.get("/administration/accounts").status()).isEqualTo(303);
    }

    @Test
    void a_program_with_the_right_password_that_calls_often_at_once_hears_to_wait_and_never_that_it_is_wrong() {
        HttpVisitor program = HttpVisitor.stranger().with("Authorization", basic(TestSystem.ADMIN_EMAIL, TestSystem.ADMIN_PASSWORD)).from("203.0.113.77");

        List<CompletableFuture<Answer>> answers = Stream.generate(() -> CompletableFuture.supplyAsync(
            () -> program.postJson("/api/v1/programmes/import?dryRun=true", "{\"programmes\": []}"), task -> new Thread(task).start())).limit(40).toList();

        assertThat(answers.stream().map(CompletableFuture::join).toList()).allSatisfy(answer -> {
            assertThat(answer.status()).isIn(200, 429);
            assertThat(answer.status() == 200 || answer.header("Retry-After").matches("\\d+")).isTrue();
        }).anyMatch(answer -> answer.status() == 200);
        HttpVisitor guesser = HttpVisitor.stranger().with("Authorization", basic(TestSystem.ADMIN_EMAIL, "verkeerd")).from("203.0.113.78");
        for (int i = 0; i < Throttle.TRIES; i++) {
            assertThat(guesser.postJson("/api/v1/programmes/import", "{}").status()).isEqualTo(401);
        }
        assertThat(guesser.postJson("/api/v1/programmes/import", "{}").status()).isEqualTo(429);
    }

    @Test
    void the_api_tells_a_stranger_how_to_log_in() {
        Answer refused = somebody.postJson("/api/v1/programmes/import", "{}");

        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.header("WWW-Authenticate")).startsWith("Basic ");
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        assertThat(HttpVisitor.stranger().with("Authorization", basic(TestSystem.ADMIN_EMAIL, "verkeerd")).from("203.0.113.9")
            .postJson("/api/v1/programmes/import", "{}").status()).isEqualTo(401);
        assertThat(HttpVisitor.stranger().with("Authorization", "Basic ???").postJson("/api/v1/programmes/import", "{}").status()).isEqualTo(401);
    }

    @Test
    void another_site_cannot_use_the_login_of_a_browser_for_the_api() {
        HttpVisitor administrator = administrator();
        assertThat(administrator.postJson("/api/v1/programmes/import?dryRun=true", "{\"programmes\": []}").status()).isNotIn(401, 403);

        assertThat(administrator.with("Origin", "https://evil.example").postJson("/api/v1/programmes/import", "{}").status()).isEqualTo(401);
    }
}
