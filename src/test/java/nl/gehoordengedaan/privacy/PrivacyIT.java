package nl.gehoordengedaan.privacy;

import static nl.gehoordengedaan.harness.Sentences.nl;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.gehoordengedaan.harness.Answer;
import nl.gehoordengedaan.harness.Demo;
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

/** "What do you know of me", "erase me", and nothing that is kept longer than it should. */
@ArquillianTest
@RunAsClient
class PrivacyIT {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Resident resident = Resident.speaking("nl");
    private final HttpVisitor visitor = resident.visitor();
    /** Unlike any other, also as a piece of a longer text. */
    private final String email = "wis" + UUID.randomUUID().toString().substring(0, 13) + "@voorbeeld.invalid";

    @Test
    void behind_a_personal_link_one_sees_everything_that_is_known_and_can_take_it_along() {
        Said said = says("Van mij (voorbeeld)");
        String secret = secretOfSender();
        follows(said);

        Answer page = visitor.get("/me/" + secret);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        String text = page.page().select("main").text();
        assertThat(text).contains(email, spoken(said), nl("contribution.kept.contact.why"), nl("following.kept.follow.why"),
            nl("notification.kept.mail.why"));
        JsonNode taken = visitor.get("/me/" + secret + "/download").json();
        assertThat(taken.get("email").asText()).isEqualTo(email);
        assertThat(taken.get("kept").findValuesAsText("what")).anyMatch(what -> what.contains(written(said))).hasSizeGreaterThanOrEqualTo(3);
        assertThat(taken.get("kept").findValuesAsText("page")).contains(said.page());
    }

    @Test
    void erase_me_leaves_no_trace_of_the_address_anywhere_and_what_was_said_stays() {
        Said said = says("Dit blijft staan (voorbeeld)");
        String secret = secretOfSender();
        follows(said);
        Said other = Resident.speaking("nl").says("Van een ander (voorbeeld)");
        follows(other);
        assertThat(whereverItStands()).isNotEmpty();

        Answer page = visitor.get("/me/" + secret + "/erase");
        assertThat(page.page().select("main").text()).contains(nl("privacy.erase.stays"));
        Answer unsure = visitor.submit(page.form());
        assertThat(unsure.status()).isEqualTo(422);
        assertThat(unsure.page().select("[role=alert]").text()).contains(nl("privacy.erase.not-sure"));
        assertThat(Stored.count("select count(*) from contribution_sender where email = ?", email)).isOne();

        Answer done = visitor.submit(unsure.form().with("sure", "true")).followed();

        assertThat(done.page().select("[role=status]").text()).contains(nl("privacy.erased.text"));
        Mail last = TestSystem.mails().waitForMailTo(email, nl("privacy.mail.erased"));
        assertThat(last.links()).isEmpty();
        Eventually.holds(() -> assertThat(whereverItStands()).isEmpty());
        assertThat(visitor.get("/me/" + secret).status()).isEqualTo(404);
        assertThat(visitor.submit(unsure.form().with("sure", "true")).status()).isEqualTo(404);
        assertThat(Stored.text("select words from contribution where id = ?", said.id())).isEqualTo("Dit blijft staan (voorbeeld)");
        assertThat(Stored.count("select count(*) from register_entry where subject = ?", said.id())).isPositive();

        // what runs goes on, without the address
        HttpVisitor organiser = Demo.organiserOf(Demo.WESTWIJK);
        organiser.submit(organiser.get(said.workPage()).form("form[action$='/check']").with("shown", "words"));
        organiser.submit(organiser.get(said.workPage()).form("form[action$='/answer']").with("answer", "Dat doen we (voorbeeld)."));
        Eventually.holds(() -> assertThat(Stored.text("select state from contribution where id = ?", said.id())).isEqualTo("CLOSED"));
        assertThat(Stored.text("select told from contribution where id = ?", said.id())).isEqualTo("LEFT_NO_CONTACT");
        assertThat(Stored.count("select count(*) from privacy_removal where asked and kind = 'contribution.kept.contact'")).isPositive();
        assertThat(TestSystem.mails().mailsTo(email)).last().isEqualTo(last);
    }

    @Test
    void an_answer_that_was_written_and_not_sent_yet_is_not_sent_after_erasing() {
        Said said = says("De mailserver is weg (voorbeeld)");
        String secret = secretOfSender();
        HttpVisitor organiser = Demo.organiserOf(Demo.WESTWIJK);
        TestSystem.mails().close();
        try {
            organiser.submit(organiser.get(said.workPage()).form("form[action$='/check']").with("shown", "words"));
            organiser.submit(organiser.get(said.workPage()).form("form[action$='/answer']").with("answer", "Te laat (voorbeeld)."));
            Eventually.holds(() -> assertThat(answerTo(said))
                .isEqualTo("FAILED"));
            erases(secret);
        } finally {
            TestSystem.mails().start();
        }
        assertThat(answerTo(said)).isEqualTo("FORGOTTEN");
        TestClock.forward(Duration.ofHours(2));

        Eventually.holds(() -> assertThat(Stored.text("select told from contribution where id = ?", said.id())).isEqualTo("LEFT_NO_CONTACT"));
        TestSystem.mails().waitForMailTo(email, nl("privacy.mail.erased"));
        assertThat(TestSystem.mails().mailsTo(email)).noneMatch(mail -> mail.text().contains("Te laat"));
        Eventually.holds(() -> assertThat(whereverItStands()).isEmpty());
        // the clock ended the first login
        assertThat(Demo.organiserOf(Demo.WESTWIJK).get("/work/mail?code=" + said.code()).text()).contains(nl("notification.state.FORGOTTEN"));
    }

    @Test
    void opening_the_links_changes_nothing_and_a_form_that_is_not_ours_neither() {
        says("Alleen kijken (voorbeeld)");
        String secret = secretOfSender();
        for (String path : List.of("", "/download", "/erase")) {
            assertThat(HttpVisitor.stranger().get("/me/" + secret + path).status()).as(path).isEqualTo(200);
        }
        assertThat(HttpVisitor.stranger().post("/me/" + secret + "/erase", "application/x-www-form-urlencoded", BodyPublishers.ofString("sure=true"))
            .status()).isEqualTo(403);
        assertThat(Stored.count("select count(*) from contribution_sender where email = ?", email)).isOne();
    }

    @Test
    void without_a_link_one_is_sent_to_an_address_that_is_known_and_who_asks_sees_no_difference() {
        says("Geen link meer (voorbeeld)");
        TestSystem.mails().waitForMailTo(email);
        String unknown = "onbekend" + COUNT.incrementAndGet() + "@voorbeeld.invalid";

        String known = asks(email.toUpperCase(java.util.Locale.ROOT)).followed().page().select("main").text();
        assertThat(asks(unknown).followed().page().select("main").text()).isEqualTo(known);

        Mail link = TestSystem.mails().waitForMailTo(email, 2);
        String secret = link.linkWith("/me/").getPath().substring("/me/".length());
        assertThat(visitor.get("/me/" + secret).page().select("main").text()).contains(email, nl("privacy.kept.link"));
        assertThat(TestSystem.mails().mailsTo(unknown)).isEmpty();
        assertThat(Stored.count("select count(*) from privacy_link where email = ?", unknown)).isZero();

        for (int i = 0; i < SendPrivacyLink.MAILS_AN_HOUR + 2; i++) {
            assertThat(asks(email).status()).isEqualTo(303);
        }
        assertThat(Stored.count("select count(*) from privacy_link where email = ?", email)).isEqualTo(SendPrivacyLink.MAILS_AN_HOUR);
        erases(secret);
        Eventually.holds(() -> assertThat(whereverItStands()).isEmpty());
    }

    @Test
    void what_was_typed_stays_when_it_is_refused() {
        for (String wrong : List.of("", "mira@voorbeeld", "<script>alert(1)</script>")) {
            Answer refused = asks(wrong);
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.form().value("email")).isEqualTo(wrong);
        }
    }

    @Test
    void an_unknown_or_old_link_shows_nothing() {
        assertThat(visitor.get("/me/" + Ids.secret()).page().select("h1").text()).isEqualTo(nl("privacy.gone.title"));
        assertThat(visitor.get("/me/" + Ids.secret() + "/download").status()).isEqualTo(404);
        assertThat(visitor.get("/me/kort").status()).isEqualTo(404);
        says("Wordt oud (voorbeeld)");
        String secret = secretOfSender();
        TestClock.forward(Duration.ofDays(15));

        Answer old = visitor.get("/me/" + secret);

        assertThat(old.status()).isEqualTo(404);
        assertThat(old.text()).doesNotContain(email);
    }

    @Test
    void contact_data_goes_a_year_after_the_matter_was_closed_with_a_mail_before_and_not_while_it_is_open() {
        Said closed = says("Over een jaar weg (voorbeeld)");
        HttpVisitor organiser = Demo.organiserOf(Demo.WESTWIJK);
        organiser.submit(organiser.get(closed.workPage()).form("form[action$='/check']").with("shown", "words"));
        organiser.submit(organiser.get(closed.workPage()).form("form[action$='/answer']").with("answer", "Klaar (voorbeeld)."));
        Eventually.holds(() -> assertThat(Stored.text("select state from contribution where id = ?", closed.id())).isEqualTo("CLOSED"));
        Resident patient = Resident.speaking("nl");
        Said open = patient.says("Nog open (voorbeeld)");
        HttpVisitor typing = HttpVisitor.stranger().speaking("nl");

        TestClock.forward(Duration.ofDays(350));
        roundAfter();
        assertThat(Stored.text("select warned_at from contribution_sender where contribution_id = ?", closed.id())).isNull();
        TestClock.forward(Duration.ofDays(2));
        Mail warning = TestSystem.mails().waitForMailTo(email, nl("contribution.mail.contact-ends"));
        assertThat(warning.text()).contains(written(closed));
        roundAfter();
        assertThat(Stored.count("select count(*) from contribution_sender where contribution_id = ?", closed.id())).isOne();

        TestClock.forward(Duration.ofDays(15));
        Eventually.holds(() -> assertThat(Stored.count("select count(*) from contribution_sender where contribution_id = ?", closed.id())).isZero());
        assertThat(Stored.count("select count(*) from contribution_sender where contribution_id = ?", open.id())).isOne();
        assertThat(Stored.text("select warned_at from contribution_sender where contribution_id = ?", open.id())).isNull();
        assertThat(typing.get(closed.page()).page().select("main").text()).contains("Over een jaar weg (voorbeeld)");
        assertThat(TestSystem.mails().mailsTo(email).stream().filter(mail -> mail.subject().contains(nl("contribution.mail.contact-ends")))).hasSize(1);

        // a year after the last mail nothing at all is left
        TestClock.forward(Duration.ofDays(366));
        Eventually.holds(() -> assertThat(whereverItStands()).isEmpty());
    }

    @Test
    void those_who_run_the_programme_see_the_terms_and_how_much_was_removed_and_nobodys_address() {
        says("Voor de lijst (voorbeeld)");
        erases(secretOfSender());

        Answer page = Demo.organiserOf(Demo.WESTWIJK).get("/work/privacy");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.page().select("main").text()).contains("Wij de Westwijk", nl("privacy.terms.days.of", 365), nl("privacy.retention.asked"))
            .doesNotContain("@");
        Answer file = Demo.administrator().get("/work/privacy/removals.csv");
        assertThat(file.header("Content-Type")).startsWith("text/csv");
        assertThat(file.text()).contains(nl("contribution.kept.contact"), nl("privacy.retention.asked")).doesNotContain("@");
        assertThat(HttpVisitor.stranger().get("/work/privacy").isRedirect()).isTrue();
    }

    private Said says(String words) {
        return resident.sends(resident.form().with("words", words).with("email", email));
    }

    private String secretOfSender() {
        return TestSystem.mails().waitForMailTo(email).linkWith("/contributions/mine/").getPath().replaceAll(".*/", "");
    }

    private void follows(Said said) {
        visitor.submit(visitor.get(said.page()).form("main form[action^='/follow/']").with("email", email));
        String mine = TestSystem.mails().waitForMailTo(email, nl("following.mail.confirm") + " (" + written(said)).linkWith("/follow/").getPath();
        visitor.submit(visitor.get(mine).form("main form[action$='/confirm']"));
    }

    private static String answerTo(Said said) {
        return Stored.text("select m.state from mail m join contribution_tiding t on t.id = m.subject where m.kind = 'contribution.answered'"
            + " and t.contribution_id = ?", said.id());
    }

    private Answer asks(String address) {
        return visitor.submit(visitor.get("/privacy").form().with("email", address));
    }

    private void erases(String secret) {
        Answer done = visitor.submit(visitor.get("/me/" + secret + "/erase").form().with("sure", "true"));
        assertThat(done.status()).isEqualTo(303);
    }

    /** The clock was moved: the round of last night has ended. */
    private static void roundAfter() {
        String now = TestClock.now().minus(Duration.ofHours(25)).toString();
        Eventually.holds(() -> {
            assertThat(Stored.text("select max(ended_at) from privacy_round")).as("a round has ended").isNotNull();
            assertThat(Stored.moment("select max(ended_at) from privacy_round")).isAfter(java.time.Instant.parse(now));
        });
    }

    /** As it stands in a sentence: its groups stay together and in order, also between Arabic words. */
    private static String written(Said said) {
        return spoken(said).replace(' ', '\u00a0');
    }

    private static String spoken(Said said) {
        return said.code().substring(0, 3) + " " + said.code().substring(3, 6) + " " + said.code().substring(6);
    }

    /** Every column of every table in which this address stands, in letters, as bytes or as the hash by which a mail is known. */
    private List<String> whereverItStands() {
        List<String> found = new ArrayList<>();
        try (Connection connection = TestSystem.database(); PreparedStatement columns = connection.prepareStatement(
            "select table_name, column_name from information_schema.columns where table_schema = database()"
                + " and (data_type like '%char%' or data_type like '%text' or data_type like '%blob' or data_type like '%binary' or data_type = 'json')");
            ResultSet each = columns.executeQuery()) {
            while (each.next()) {
                String column = "`" + each.getString(1) + "`.`" + each.getString(2) + "`";
                try (PreparedStatement search = connection.prepareStatement("select count(*) from `" + each.getString(1) + "` where locate(?, "
                    + column + ") > 0 or locate(?, " + column + ") > 0 or " + column + " = ?")) {
                    search.setString(1, email);
                    search.setString(2, email.substring(0, email.indexOf('@')));
                    search.setString(3, Ids.hash(email));
                    try (ResultSet count = search.executeQuery()) {
                        count.next();
                        if (count.getLong(1) > 0) {
                            found.add(column);
                        }
                    }
                }
            }
            return found;
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }
}
