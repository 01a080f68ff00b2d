package nl.gehoordengedaan.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.gehoordengedaan.harness.Answer;
import nl.gehoordengedaan.harness.HttpVisitor;
import nl.gehoordengedaan.harness.TestSystem;
import nl.gehoordengedaan.programme.ExampleProgrammes;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** The log of what was sent, as whoever may see it sees it. */
@ArquillianTest
@RunAsClient
class MailLogIT {

    private final HttpVisitor stranger = HttpVisitor.stranger().speaking("nl");
    private final String address = "logboek-" + UUID.randomUUID().toString().substring(0, 8) + "@voorbeeld.invalid";

    @Test
    void a_stranger_sees_nothing_of_it() {
        for (String path : new String[] {"/work/mail", "/work/mail/log.csv", "/work/mail/" + UUID.randomUUID()}) {
            Answer answer = stranger.get(path);
            assertThat(answer.status()).as(path).isEqualTo(303);
            assertThat(answer.header("Location")).as(path).contains("/login");
        }
    }

    @Test
    void a_mail_is_found_read_and_exported_without_its_address() {
        stranger.get("/test/mailing/send?to=" + address + "&subject=" + UUID.randomUUID());
        HttpVisitor administrator = loggedIn();

        Answer list = administrator.open("/work/mail?code=k+x4-p&kind=preview.sample&state=ACCEPTED");
        assertThat(list.status()).isEqualTo(200);
        assertThat(list.page().select("main").text()).contains("l…@voorbeeld.invalid", "KX4P", "Verstuurd").doesNotContain(address);

        Answer mail = administrator.open(list.page().select("tbody a[href^=/work/mail/]").first().attr("href"));
        assertThat(mail.status()).isEqualTo(200);
        assertThat(mail.page().select("main").text()).contains("سمعناك يا Mira", "[link]").doesNotContain(address, "geheim");

        Answer file = administrator.with("Accept", "text/html,*/*;q=0.8").get("/work/mail/log.csv?code=KX4P");
        assertThat(file.header("Content-Type")).startsWith("text/csv");
        assertThat(file.text()).contains("preview.sample;KX4P;ar;سمعناك يا Mira;Verstuurd").doesNotContain("@voorbeeld");
    }

    @Test
    void the_words_of_a_resident_are_for_who_may_read_them_and_not_for_the_administrator() {
        stranger.get("/test/mailing/send?inProgramme=true&to=" + address + "&subject=" + UUID.randomUUID());
        HttpVisitor administrator = loggedIn();
        String mail = administrator.open("/work/mail?kind=preview.sample").page().select("tbody a[href^=/work/mail/]").first().attr("href");

        Answer withoutWords = administrator.open(mail);
        assertThat(withoutWords.page().select("main").text()).contains("KX4P", "woorden van een bewoner").doesNotContain("twee <b>");

        HttpVisitor organiser = loggedIn("organiser@" + ExampleProgrammes.SLUG + ".example", TestSystem.DEMO_PASSWORD);
        assertThat(organiser.open(mail).page().select("main").text()).contains("twee <b>").doesNotContain("woorden van een bewoner");
    }

    @Test
    void a_search_without_result_says_so_and_bad_input_is_no_fault() {
        HttpVisitor administrator = loggedIn();
        assertThat(administrator.open("/work/mail?code=NIETS").page().select("main").text()).contains("Niets gevonden");
        for (String query : new String[] {"state=%3Cb%3E&kind=%27&code=%22", "before=x&after=y", "before=" + UUID.randomUUID(), "after=" + UUID.randomUUID()}) {
            assertThat(administrator.open("/work/mail?" + query).status()).as(query).isEqualTo(200);
        }
        assertThat(administrator.open("/work/mail/" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(administrator.open("/work/mail/x").status()).isEqualTo(404);
    }

    private static HttpVisitor loggedIn() {
        return loggedIn(TestSystem.ADMIN_EMAIL, TestSystem.ADMIN_PASSWORD);
    }

    private static HttpVisitor loggedIn(String email, String password) {
        HttpVisitor visitor = HttpVisitor.stranger().speaking("nl");
        visitor.submit(visitor.open("/login").form().with("email", email).with("password", password));
        return visitor;
    }
}
