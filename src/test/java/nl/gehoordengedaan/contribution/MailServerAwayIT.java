package nl.gehoordengedaan.contribution;

import static nl.gehoordengedaan.harness.Sentences.nl;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import nl.gehoordengedaan.harness.Answer;
import nl.gehoordengedaan.harness.Demo;
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
