package nl.gehoordengedaan.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.inject.Vetoed;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.gehoordengedaan.workflow.ProcessEngineForTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The one way through {@code bpmn/notification.bpmn}. */
class NotificationProcessTest {

    private static final StepsThatOnlyTell STEPS = new StepsThatOnlyTell();

    @RegisterExtension
    static final ProcessEngineForTests ENGINE = ProcessEngineForTests.with("notification.bpmn").calling("notificationSteps", STEPS);

    private final UUID mail = UUID.randomUUID();

    @BeforeEach
    void nothing_happened_yet() {
        STEPS.sent.clear();
        STEPS.serverIsAway = false;
    }

    @Test
    void a_mail_goes_out_after_what_it_tells_is_safe_and_then_it_is_over() {
        ENGINE.processes().start("notification", mail, null);
        assertThat(STEPS.sent).isEmpty();

        ENGINE.runAllThatIsDue();

        assertThat(STEPS.sent).containsExactly(mail.toString());
        assertThat(ENGINE.processes().whereIs("notification", mail).running()).isFalse();
    }

    @Test
    void a_mail_that_could_not_be_sent_stays_until_it_is() {
        ENGINE.processes().start("notification", mail, null);
        STEPS.serverIsAway = true;
        assertThatThrownBy(() -> ENGINE.run("send")).hasMessageContaining("voorbeeld");
        assertThat(ENGINE.processes().whereIs("notification", mail).at()).containsExactly("send");

        STEPS.serverIsAway = false;
        ENGINE.run("send");

        assertThat(STEPS.sent).containsExactly(mail.toString());
        assertThat(ENGINE.processes().whereIs("notification", mail).running()).isFalse();
    }

    /** The steps, which here only tell that they were called; no bean, as this class stands beside the product in tests on the server. */
    @Vetoed
    public static class StepsThatOnlyTell extends NotificationSteps {

        private final List<String> sent = new ArrayList<>();
        private boolean serverIsAway;

        @Override
        public void send(String subject) {
            if (serverIsAway) {
                throw new IllegalStateException("mail server away (voorbeeld)");
            }
            sent.add(subject);
        }
    }
}
