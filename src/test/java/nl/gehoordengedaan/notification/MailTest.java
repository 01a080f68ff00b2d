package nl.gehoordengedaan.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.gehoordengedaan.shared.Language;
import org.junit.jupiter.api.Test;

class MailTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final CalendarPart INVITATION = new CalendarPart("REQUEST", "BEGIN:VCALENDAR");
    private static final MailText WORDS = MailText.of("Titel\n\nVolg het: https://gehoord.example/p/geheim\n");

    private final Letter letter = new Letter("contribution.received", new UUID(0, 1), new UUID(0, 2),
        new Recipient("mira@example.org", Language.AR), Map.of("code", "KX4P", "personalLink", "https://gehoord.example/p/geheim"));
    private final Mail mail = new Mail(new UUID(0, 3), letter, NOW);

    MailTest() {
        mail.says(letter, Language.AR, WORDS.without(List.of("https://gehoord.example/p/geheim")));
    }

    @Test
    void a_mail_waits_is_tried_and_is_accepted() {
        assertThat(mail.state()).isEqualTo(Mail.State.QUEUED);
        mail.tryNow(NOW);
        assertThat(mail.state()).isEqualTo(Mail.State.TRYING);
        mail.ended(true, "250 OK", NOW.plusSeconds(1));

        assertThat(mail.state()).isEqualTo(Mail.State.ACCEPTED);
        assertThat(mail.attempts()).isEqualTo(1);
        assertThat(mail.interrupted()).isZero();
        assertThat(mail.settledAt()).isEqualTo(NOW.plusSeconds(1));
    }

    @Test
    void a_failed_try_says_why_and_is_followed_by_another() {
        mail.tryNow(NOW);
        mail.failed("451 later");
        assertThat(mail.state()).isEqualTo(Mail.State.FAILED);
        assertThat(mail.answer()).isEqualTo("451 later");

        mail.tryNow(NOW.plusSeconds(10));
        assertThat(mail.attempts()).isEqualTo(2);
        assertThat(mail.interrupted()).isZero();
        assertThat(mail.answer()).isNull();
    }

    @Test
    void a_mail_that_is_forgotten_before_it_was_sent_never_goes_out() {
        mail.keepsUntilSent(WORDS, "Wijk", "https://gehoord.example/stop/x", INVITATION);
        mail.forget(NOW);

        assertThat(mail.state()).isEqualTo(Mail.State.FORGOTTEN);
        assertThat(mail.state().isFinal()).isTrue();
        assertThat(mail.settledAt()).isEqualTo(NOW);
        assertThat(mail).hasFieldOrPropertyWithValue("address", null).hasFieldOrPropertyWithValue("outgoing", null)
            .hasFieldOrPropertyWithValue("stopLink", null).hasFieldOrPropertyWithValue("calendar", null).hasFieldOrPropertyWithValue("text", "").hasFieldOrPropertyWithValue("shownAddress", "…");
        assertThatThrownBy(() -> mail.tryNow(NOW)).isInstanceOf(MailNotSent.class);
    }

    @Test
    void a_mail_that_was_sent_stays_sent_when_it_is_forgotten_and_nobody_can_tell_to_whom() {
        mail.tryNow(NOW);
        mail.ended(true, "250 OK", NOW);
        mail.forget(NOW.plusSeconds(1));

        assertThat(mail.state()).isEqualTo(Mail.State.ACCEPTED);
        assertThat(mail).hasFieldOrPropertyWithValue("answer", null).extracting("recipient").isNotEqualTo(letter.to().hash());
        assertThat(mail.settledAt()).isEqualTo(NOW);
        assertThat(mail.code()).isEqualTo("KX4P");
    }

    @Test
    void the_last_mail_to_somebody_is_forgotten_as_soon_as_it_was_sent_and_not_before() {
        mail.keepsUntilSent(WORDS, "Wijk", null, null);
        mail.forgetWhenSent();
        mail.tryNow(NOW);
        mail.failed("451 later");
        assertThat(mail.address()).isEqualTo("mira@example.org");

        mail.tryNow(NOW.plusSeconds(10));
        mail.ended(true, "250 OK", NOW.plusSeconds(11));

        assertThat(mail.state()).isEqualTo(Mail.State.ACCEPTED);
        assertThat(mail).hasFieldOrPropertyWithValue("address", null).hasFieldOrPropertyWithValue("text", "")
            .hasFieldOrPropertyWithValue("shownAddress", "…").extracting("recipient").isNotEqualTo(letter.to().hash());
    }

    @Test
    void two_cannot_send_it_at_the_same_time() {
        mail.tryNow(NOW);

        assertThatThrownBy(() -> mail.tryNow(NOW.plusSeconds(89))).isInstanceOf(MailNotSent.class);
    }

    @Test
    void a_try_that_never_told_how_it_ended_is_counted_as_interrupted() {
        mail.tryNow(NOW);
        mail.tryNow(NOW.plus(Mail.LONGEST_TRY));

        assertThat(mail.attempts()).isEqualTo(2);
        assertThat(mail.interrupted()).isEqualTo(1);
    }

    @Test
    void a_clock_that_went_back_keeps_nobody_waiting() {
        mail.tryNow(NOW);
        mail.tryNow(NOW.minusSeconds(3600));

        assertThat(mail.attempts()).isEqualTo(2);
    }

    @Test
    void what_is_settled_is_not_tried_again() {
        mail.tryNow(NOW);
        mail.ended(false, "550 no such user", NOW);

        assertThatThrownBy(() -> mail.tryNow(NOW.plusSeconds(3600))).isInstanceOf(MailNotSent.class);
    }

    @Test
    void address_and_secrets_are_kept_until_it_is_sent_and_no_longer() {
        mail.keepsUntilSent(WORDS, "Wijk voorbeeld", "https://gehoord.example/stop/geheim", INVITATION);
        assertThat(mail.outgoing()).isEqualTo(WORDS);
        assertThat(mail.text()).doesNotContain("geheim");
        assertThat(mail.calendar()).isEqualTo(INVITATION);

        mail.tryNow(NOW);
        mail.ended(true, "250 OK", NOW);
        assertThat(mail.address()).isNull();
        assertThat(mail.shownAddress()).isEqualTo("m…@example.org");
        assertThat(mail).hasFieldOrPropertyWithValue("outgoing", null).hasFieldOrPropertyWithValue("stopLink", null);
        assertThat(mail.calendar()).isNull();
    }

    @Test
    void a_letter_mentions_only_values() {
        assertThatThrownBy(() -> new Letter("contribution.received", new UUID(0, 1), null, letter.to(), Map.of("x", List.of(new Object()))))
            .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Letter("../etc", new UUID(0, 1), null, letter.to(), Map.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_letter_shows_neither_address_nor_secret_by_accident() {
        assertThat(letter.toString()).doesNotContain("mira", "geheim", "KX4P").contains("contribution.received", "m…@example.org");
    }

    @Test
    void links_and_secrets_are_known_by_their_name_at_any_depth() {
        Letter deep = new Letter("contribution.received", new UUID(0, 1), null, letter.to(),
            Map.of("items", List.of(Map.of("voteLink", "https://gehoord.example/v/1")), "loginSecret", "482913", "publicUrl", "https://x.example"));
        MailText words = MailText.of("Code 482913\n\nStem: https://gehoord.example/v/1\nSite: https://x.example\n");

        assertThat(new Wording().forTheLog(words, deep).whole()).isEqualTo("Code [link]\n\nStem: [link]\nSite: https://x.example\n");
    }
}
