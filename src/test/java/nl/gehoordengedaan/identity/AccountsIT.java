package nl.gehoordengedaan.identity;

import static nl.gehoordengedaan.identity.Colleagues.PASSWORD;
import static nl.gehoordengedaan.identity.Colleagues.active;
import static nl.gehoordengedaan.identity.Colleagues.administration;
import static nl.gehoordengedaan.identity.Colleagues.administrator;
import static nl.gehoordengedaan.identity.Colleagues.invited;
import static nl.gehoordengedaan.identity.Colleagues.link;
import static nl.gehoordengedaan.identity.Colleagues.logIn;
import static nl.gehoordengedaan.identity.Colleagues.sql;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import nl.gehoordengedaan.harness.Answer;
import nl.gehoordengedaan.harness.FilledForm;
import nl.gehoordengedaan.harness.HttpVisitor;
import nl.gehoordengedaan.harness.TestSystem;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** The administration of accounts on a running server. */
@ArquillianTest
@RunAsClient
class AccountsIT {

    private final HttpVisitor administrator = administrator();
    private final HttpVisitor somebody = HttpVisitor.stranger().speaking("nl");

    @Test
    void somebody_who_is_invited_chooses_a_password_and_is_in() {
        String email = invited(Role.PARTNER_STAFF);
        assertThat(administrator.get(administration(email)).text()).contains("Uitgenodigd");

        Answer in = somebody.submit(somebody.get(link(email).getPath()).form().with("password", PASSWORD).with("repeated", PASSWORD));

        assertThat(in.status()).isEqualTo(303);
        assertThat(somebody.get("/account").text()).contains(email, "Medewerker van een partner", "Partner van Rolwijk");
        assertThat(administrator.get(administration(email)).text()).contains("Actief");
    }

    @Test
    void an_invitation_that_is_not_in_order_is_shown_again_with_what_was_typed() {
        FilledForm form = administrator.get("/administration/accounts/new").form();

        Answer refused = administrator.submit(form.with("name", "").with("email", "geen adres").with("role", "ORGANISER"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".gg-field__error")).hasSize(2);
        assertThat(refused.form().value("email")).isEqualTo("geen adres");
        assertThat(administrator.submit(form.with("name", "Dubbel").with("email", TestSystem.ADMIN_EMAIL).with("role", "ADMINISTRATOR")).page()
            .select(".gg-field__error").text()).contains("al een account");
    }

    @Test
    void the_same_person_invited_eight_times_at_once_has_one_account() {
        FilledForm form = administrator.get("/administration/accounts/new").form().with("name", "Tegelijk (voorbeeld)")
            .with("email", "tegelijk@voorbeeld.invalid").with("role", "ADMINISTRATOR");

        List<CompletableFuture<Integer>> answers = IntStream.range(0, 8)
            .mapToObj(i -> CompletableFuture.supplyAsync(() -> administrator.submit(form).status())).toList();

        assertThat(answers.stream().map(CompletableFuture::join).toList()).containsOnlyOnce(303).allMatch(status -> List.of(303, 409, 422).contains(status));
    }

    @Test
    void a_role_holds_from_the_next_request_and_ends_so_too_after_a_question() {
        String email = active(Role.PANEL_MEMBER);
        String account = administration(email);
        HttpVisitor member = HttpVisitor.stranger().speaking("nl");
        somebodyElse(member, email);
        assertThat(member.get("/administration/accounts").status()).isEqualTo(403);

        Answer given = administrator.submit(administrator.get(account).form("form[action=" + account + "/grants]").with("role", "ADMINISTRATOR"));
        assertThat(given.status()).isEqualTo(303);
        assertThat(member.get("/administration/accounts").status()).isEqualTo(200);

        String revoke = administrator.get(account).page().select("tr:contains(Beheerder) a[href$=/revoke]").attr("href");
        Answer question = administrator.get(revoke);
        assertThat(question.page().select("h1").text()).contains("intrekken?");
        assertThat(member.get("/administration/accounts").status()).as("asking changes nothing").isEqualTo(200);
        assertThat(administrator.submit(question.form()).status()).isEqualTo(303);
        assertThat(member.get("/administration/accounts").status()).isEqualTo(403);
        assertThat(administrator.submit(question.form()).status()).as("once").isEqualTo(409);
    }

    @Test
    void whoever_is_blocked_is_out_everywhere_at_once_and_back_after_unblocking() {
        String email = active(Role.ORGANISER);
        String account = administration(email);
        logIn(somebody, email, PASSWORD, "");

        administrator.submit(administrator.get(account + "/block").form());

        assertThat(somebody.get("/account").status()).isEqualTo(303);
        assertThat(logIn(somebody, email, PASSWORD, "").status()).isEqualTo(422);
        int mails = TestSystem.mails().mailsTo(email).size();
        somebody.submit(somebody.get("/login/link").form().with("email", email));
        assertThat(TestSystem.mails().mailsTo(email)).hasSize(mails);

        administrator.submit(administrator.get(account + "/unblock").form());
        assertThat(logIn(somebody, email, PASSWORD, "").status()).isEqualTo(303);
    }

    @Test
    void an_administrator_cannot_block_the_own_account() {
        String own = administration(TestSystem.ADMIN_EMAIL);

        Answer refused = administrator.submit(administrator.get(own + "/block").form());

        assertThat(refused.status()).isEqualTo(409);
        assertThat(administrator.get("/account").status()).isEqualTo(200);
    }

    @Test
    void an_administrator_cannot_take_back_the_own_role() {
        String email = active(Role.ADMINISTRATOR);
        logIn(somebody, email, PASSWORD, "");
        String own = administration(email);
        assertThat(somebody.get(own).page().select("a[href$=/revoke]")).isEmpty();
        String revoke = administrator.get(own).page().select("a[href$=/revoke]").attr("href");

        Answer refused = somebody.submit(somebody.get(revoke).form());

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.page().select("[role=alert]").text()).contains("Je kunt je eigen rol van beheerder niet intrekken");
        assertThat(somebody.get("/administration/accounts").status()).isEqualTo(200);
    }

    @Test
    void two_administrators_who_remove_each_other_at_the_same_time_leave_one() throws SQLException {
        List<String> two = List.of(active(Role.ADMINISTRATOR), active(Role.ADMINISTRATOR));
        List<String> accounts = two.stream().map(Colleagues::administration).toList();
        List<String> grants = accounts.stream().map(account -> administrator.get(account).page().select("a[href$=/revoke]").attr("href")).toList();
        List<String> others = administratorsBut(two);
        try {
            others.forEach(email -> sql("update account set state = 'BLOCKED' where email = ?", email));
            for (int round = 0; round < 4; round++) {
                boolean byBlocking = round % 2 == 1;
                List<HttpVisitor> visitors = two.stream().map(email -> {
                    HttpVisitor visitor = HttpVisitor.stranger();
                    logIn(visitor, email, PASSWORD, "");
                    return visitor;
                }).toList();
                List<FilledForm> forms = IntStream.range(0, 2).mapToObj(i -> visitors.get(i)
                    .get(byBlocking ? accounts.get(1 - i) + "/block" : grants.get(1 - i)).form()).toList();
                List<CompletableFuture<Integer>> answers = IntStream.range(0, 2)
                    .mapToObj(i -> CompletableFuture.supplyAsync(() -> visitors.get(i).submit(forms.get(i)).status())).toList();

                assertThat(answers.stream().map(CompletableFuture::join).toList()).as("never a fault").allMatch(status -> status < 500);
                assertThat(administratorsBut(others)).as("round " + round).hasSize(1);
                for (String email : two) {
                    sql("update account set state = 'ACTIVE' where email = ?", email);
                    sql("update role_grant g join account a on a.id = g.account_id set g.revoked_at = null, g.revoked_by = null where a.email = ?", email);
                }
            }
        } finally {
            others.forEach(email -> sql("update account set state = 'ACTIVE' where email = ?", email));
        }
    }

    /** Addresses of those who can manage accounts now. */
    private static List<String> administratorsBut(List<String> these) throws SQLException {
        try (Connection connection = TestSystem.database(); Statement statement = connection.createStatement();
            ResultSet rows = statement.executeQuery("select distinct a.email from role_grant g join account a on a.id = g.account_id"
                + " where g.role = 'ADMINISTRATOR' and g.revoked_at is null and a.state = 'ACTIVE'")) {
            List<String> emails = new ArrayList<>();
            while (rows.next()) {
                emails.add(rows.getString(1));
            }
            emails.removeAll(these);
            return emails;
        }
    }

    @Test
    void an_invitation_says_as_what_where_and_who_asks() {
        String email = invited(Role.PARTNER_STAFF);

        assertThat(TestSystem.mails().waitForMailTo(email).text()).contains("Administrator nodigt je uit",
            "- Medewerker van een partner · Rolwijk (voorbeeld) · Partner van Rolwijk");
    }

    @Test
    void an_address_that_mail_cannot_reach_is_refused_with_the_reason() {
        FilledForm form = administrator.get("/administration/accounts/new").form().with("name", "Jürgen (voorbeeld)").with("role", "ADMINISTRATOR");

        assertThat(administrator.submit(form.with("email", "jürgen@voorbeeld.invalid")).page().select(".gg-field__error").text()).contains("accenten");
        assertThat(administrator.submit(form.with("email", "jurgen@bücher.invalid")).status()).isEqualTo(303);
    }

    @Test
    void an_organiser_sees_no_account_of_others() {
        String account = administration(TestSystem.ADMIN_EMAIL);
        logIn(somebody, active(Role.ORGANISER), PASSWORD, "");

        for (String page : List.of("/administration/accounts", account, account + "/block", "/administration/accounts/export.csv",
            "/administration/accounts/00000000-0000-0000-0000-000000000000")) {
            assertThat(somebody.get(page).status()).as(page).isEqualTo(403);
        }
        assertThat(administrator.get("/administration/accounts/00000000-0000-0000-0000-000000000000").status()).isEqualTo(404);
        assertThat(administrator.get("/administration/accounts/geen-id").status()).isEqualTo(404);
    }

    @Test
    void the_list_is_searched_and_taken_along_as_a_file_without_formulas() {
        FilledForm form = administrator.get("/administration/accounts/new").form().with("name", "=HYPERLINK(\"evil\")")
            .with("email", "formule@voorbeeld.invalid").with("role", "ADMINISTRATOR");
        assertThat(administrator.submit(form).status()).isEqualTo(303);

        assertThat(administrator.get("/administration/accounts?words=formule").page().select("tbody tr")).hasSize(1);
        assertThat(administrator.get("/administration/accounts?words=%25").page().select("tbody tr")).isEmpty();
        assertThat(administrator.get("/administration/accounts?words=bestaat-niet").page().select(".gg-empty")).hasSize(1);
        Answer file = administrator.get("/administration/accounts/export.csv?words=formule");
        assertThat(file.header("Content-Type")).startsWith("text/csv");
        assertThat(file.text().lines()).hasSize(2).last().asString().startsWith("\"'=HYPERLINK");
    }

    @Test
    void the_own_name_and_language_can_be_changed_and_markup_stays_text() {
        String email = active(Role.AMBASSADOR);
        somebodyElse(somebody, email);

        somebody.submit(somebody.get("/account").form("form[action=/account]").with("name", "<b>Sam</b> ${7*7}").with("language", "tr"));

        Answer account = somebody.get("/account");
        assertThat(account.form("form[action=/account]").value("name")).isEqualTo("<b>Sam</b> ${7*7}");
        assertThat(account.form("form[action=/account]").value("language")).isEqualTo("tr");
        assertThat(account.text()).doesNotContain("<b>Sam");
    }

    @Test
    void demo_people_are_there_for_a_programme_that_was_imported() {
        active(Role.ORGANISER);

        assertThat(logIn(somebody, "organiser@rolwijk.example", TestSystem.DEMO_PASSWORD, "").status()).isEqualTo(303);
        assertThat(somebody.get("/account").text()).contains("Olga Organisator (voorbeeld)", "Rolwijk");
        assertThat(logIn(HttpVisitor.stranger(), "partner@partner-van-rolwijk.example", TestSystem.DEMO_PASSWORD, "").status()).isEqualTo(303);
    }

    /** Logs in by a mailed link. */
    private static void somebodyElse(HttpVisitor visitor, String email) {
        int before = TestSystem.mails().mailsTo(email).size();
        visitor.submit(visitor.get("/login/link").form().with("email", email));
        String link = TestSystem.mails().waitForMailTo(email, before + 1).linkWith("/login/link/").getPath();
        visitor.submit(visitor.get(link).form());
    }
}
