package nl.gehoordengedaan.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import nl.gehoordengedaan.shared.Language;
import org.junit.jupiter.api.Test;

class LoginSessionTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final SessionTerms TERMS = new SessionTerms(Duration.ofMinutes(30), Duration.ofHours(2), Duration.ofHours(12));
    private static final Account ACCOUNT = Account.invited("Samira", "samira@voorbeeld.example", Language.NL, NOW);

    @Test
    void a_login_with_a_password_ends_after_half_an_hour_alone() {
        LoginSession session = new LoginSession(ACCOUNT, "token", WayIn.PASSWORD, NOW);

        assertThat(session.isOpen(NOW.plus(Duration.ofMinutes(30)).minusMillis(1), TERMS)).isTrue();
        assertThat(session.isOpen(NOW.plus(Duration.ofMinutes(30)), TERMS)).isFalse();
    }

    @Test
    void a_login_with_a_link_lasts_longer_because_logging_in_is_more_work() {
        LoginSession session = new LoginSession(ACCOUNT, "token", WayIn.LINK, NOW);

        assertThat(session.isOpen(NOW.plus(Duration.ofMinutes(119)), TERMS)).isTrue();
        assertThat(session.isOpen(NOW.plus(Duration.ofHours(2)), TERMS)).isFalse();
    }

    @Test
    void no_login_lasts_longer_than_the_absolute_term() {
        SessionTerms patient = new SessionTerms(Duration.ofDays(2), Duration.ofDays(2), Duration.ofHours(12));
        LoginSession session = new LoginSession(ACCOUNT, "token", WayIn.LINK, NOW);

        assertThat(session.isOpen(NOW.plus(Duration.ofHours(12)), patient)).isFalse();
    }

    @Test
    void a_link_is_good_until_its_term_is_over_and_never_for_a_blocked_account() {
        Account account = Account.invited("Samira", "samira@voorbeeld.example", Language.NL, NOW);
        LoginLink link = new LoginLink(account, LinkMail.Purpose.INVITATION, "secret", NOW, NOW.plus(Duration.ofDays(14)));

        assertThat(link.isGood(NOW.plus(Duration.ofDays(14)).minusMillis(1))).isTrue();
        assertThat(link.isGood(NOW.plus(Duration.ofDays(14)))).isFalse();
        account.block(null);
        assertThat(link.isGood(NOW)).isFalse();
    }
}
