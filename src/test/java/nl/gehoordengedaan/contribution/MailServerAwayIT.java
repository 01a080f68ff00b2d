package nl.gehoordengedaan.contribution;

import static nl.gehoordengedaan.harness.Sentences.nl;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
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
import org.junit.jupiter.api.Test;

/** The mail server is away: nobody waits for it, it is tried again by itself, and what was given up can be healed by the operator. */
@ArquillianTest
@RunAsClient
class MailServerAwayIT {

    /** More than all tries of a step together take. */
    private static final int MOST_TRIES = 30;
    private static final String INCIDENT =
        "select %s from ACT_RU_INCIDENT i join ACT_HI_PROCINST p on p.PROC_INST_ID_ = i.PROC_INST_ID_ where p.BUSINESS_KEY_ = ?";

    @Test
    void what_is_said_and_answered_meanwhile_is_mailed_by_itself_when_it_is_back_each_once() {
        Resident resident = Resident.speaking("nl");
        Said said;
        TestSystem.mails().close();
        try {
            said = resident.says("De mailserver is weg (voorbeeld)");
            Eventually.holds(() -> assertThat(state(said, "contribution.received")).isEqualTo("FAILED"));
            HttpVisitor organiser = Demo.organiserOf(Demo.WESTWIJK);
            assertThat(organiser.submit(organiser.get(said.workPage()).form("form[action$='/check']").with("shown", "words")).status()).isEqualTo(303);
            assertThat(organiser.submit(organiser.get(said.workPage()).form("form[action$='/answer']").with("answer", "Dit komt later aan.")).status()).isEqualTo(303);
            Eventually.holds(() -> assertThat(state(said, "contribution.answered")).isEqualTo("FAILED"));
            assertThat(Stored.text("select state from contribution where id = ?", said.id())).as("not closed before the sender was told")
                .isEqualTo("ANSWERED");
            assertThat(HttpVisitor.stranger().get(said.page()).page().select("main").text()).contains("Dit komt later aan.");
        } finally {
            TestSystem.mails().start();
        }
        TestClock.forward(Duration.ofMinutes(10));
        TestSystem.mails().waitForMailTo(resident.email(), said.code().substring(6));
        TestSystem.mails().waitForMailTo(resident.email(), "Dit komt later aan.");
        Eventually.holds(() -> assertThat(Stored.text("select state from contribution where id = ?", said.id())).isEqualTo("CLOSED"));
        assertThat(TestSystem.mails().mailsTo(resident.email())).hasSize(2);
    }

    @Test
    void an_answer_is_corrected_before_it_could_be_mailed_and_both_arrive_each_once() {
        Resident resident = Resident.speaking("nl");
        Said said = answeredWhileAway(resident, "Wanneer komt de oud-papierbak? (voorbeeld)", "Op maandag om 7 uur.", "Op vrijdag om 9 uur.", null);

        TestSystem.mails().waitForMailTo(resident.email(), "Op maandag om 7 uur.");
        assertThat(TestSystem.mails().waitForMailTo(resident.email(), "Op vrijdag om 9 uur.").text()).contains("De dag klopte niet");
        Eventually.holds(() -> assertThat(Stored.text("select state from contribution where id = ?", said.id())).isEqualTo("CLOSED"));
        assertThat(TestSystem.mails().mailsTo(resident.email())).hasSize(3);
        assertThat(Stored.column("select told from contribution_tiding where contribution_id = ? order by made_at, id", said.id()))
            .containsExactly("MAIL_ACCEPTED", "MAIL_ACCEPTED");
    }

    @Test
    void an_answer_with_something_personal_in_it_that_could_not_be_mailed_yet_is_not_mailed_any_more() {
        Resident resident = Resident.speaking("nl");
        Said said = answeredWhileAway(resident, "Wie is er bij de inloop? (voorbeeld)", "Bel Jansen op 0612345678.", "Kom langs bij het wijkbureau.", "true");

        TestSystem.mails().waitForMailTo(resident.email(), "Kom langs bij het wijkbureau.");
        Eventually.holds(() -> assertThat(Stored.text("select state from contribution where id = ?", said.id())).isEqualTo("CLOSED"));
        assertThat(TestSystem.mails().mailsTo(resident.email())).noneMatch(mail -> mail.text().contains("0612345678")).hasSize(2);
        assertThat(Stored.count("select count(*) from mail where code = ? and (text like '%0612345678%' or outgoing like '%0612345678%')", said.code())).isZero();
    }

    /** Said, answered and corrected while no mail leaves; then the mail server is back. */
    private static Said answeredWhileAway(Resident resident, String words, String answer, String better, String oldGone) {
        Said said = resident.says(words);
        Eventually.holds(() -> assertThat(state(said, "contribution.received")).as("or it is sent once more").isEqualTo("ACCEPTED"));
        TestSystem.mails().close();
        try {
            HttpVisitor organiser = Demo.organiserOf(Demo.WESTWIJK);
            assertThat(organiser.submit(organiser.get(said.workPage()).form("form[action$='/check']").with("shown", "words")).status()).isEqualTo(303);
            assertThat(organiser.submit(organiser.get(said.workPage()).form("form[action$='/answer']").with("answer", answer)).status()).isEqualTo(303);
            Eventually.holds(() -> assertThat(state(said, "contribution.answered")).isEqualTo("FAILED"));
            FilledForm correct = organiser.get(said.workPage() + "/correct").form("form[action$='/correct']").with("answer", better).with("why", "De dag klopte niet");
            assertThat(organiser.submit(oldGone == null ? correct : correct.with("oldGone", oldGone)).status()).isEqualTo(303);
        } finally {
            TestSystem.mails().start();
        }
        TestClock.forward(Duration.ofMinutes(10));
        return said;
    }

    @Test
    void a_step_that_was_given_up_stands_with_the_incidents_and_trying_again_heals_it() {
        Resident resident = Resident.speaking("nl");
        Said said;
        TestSystem.mails().close();
        try {
            said = resident.says("Te lang weg (voorbeeld)");
            Eventually.holds(() -> assertThat(state(said, "contribution.received")).isEqualTo("FAILED"));
            for (int i = 0; i < MOST_TRIES && !isGivenUp(said); i++) {
                int tries = attempts(said);
                TestClock.forward(Duration.ofHours(5));
                Eventually.holds(() -> assertThat(attempts(said) > tries || isGivenUp(said)).isTrue());
            }
            assertThat(isGivenUp(said)).isTrue();
        } finally {
            TestSystem.mails().start();
        }
        HttpVisitor administrator = Demo.administrator();
        Answer page = administrator.get("/administration/incidents");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.page().select("tr:has(form[action*=" + incident(said) + "])").text()).contains("notification")
            .doesNotContain(resident.email());

        Answer retried = administrator.submit(page.form("form[action*=" + incident(said) + "]"));
        assertThat(retried.followed().page().select("[role=status]").text()).contains(nl("operations.incidents.retried"));
        TestSystem.mails().waitForMailTo(resident.email());
        Eventually.holds(() -> assertThat(isGivenUp(said)).isFalse());
        assertThat(TestSystem.mails().mailsTo(resident.email())).hasSize(1);
        assertThat(Demo.organiserOf(Demo.WESTWIJK).get("/administration/incidents").status()).isEqualTo(403);
        assertThat(HttpVisitor.stranger().get("/administration/incidents").status()).isEqualTo(303);
    }

    private static boolean isGivenUp(Said said) {
        return Stored.count(INCIDENT.formatted("count(*)"), mail(said)) > 0;
    }

    private static String incident(Said said) {
        return Stored.text(INCIDENT.formatted("i.ID_"), mail(said));
    }

    private static UUID mail(Said said) {
        return UUID.fromString(Stored.text("select id from mail where kind = 'contribution.received' and subject = ?", said.id()));
    }

    private static int attempts(Said said) {
        return (int) Stored.count("select attempts from mail where id = ?", mail(said));
    }

    private static String state(Said said, String kind) {
        return Stored.text("select state from mail where kind = ? and subject in (select ? union select id from contribution_tiding"
            + " where contribution_id = ?)", kind, said.id(), said.id());
    }
}
