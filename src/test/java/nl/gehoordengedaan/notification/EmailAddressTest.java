package nl.gehoordengedaan.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.assertThatCode;

import jakarta.mail.internet.InternetAddress;
import nl.gehoordengedaan.shared.BrokenRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"mira@example.org", "  mira+wijk@sub.example.org ", "o'neill@example.org"})
    void an_address_is_an_address(String written) {
        assertThat(EmailAddress.parse(written)).map(InternetAddress::getAddress).contains(written.strip());
    }

    @Test
    void a_domain_in_any_script_is_written_as_the_mail_server_knows_it() {
        assertThat(EmailAddress.parse("info@büro.example")).map(InternetAddress::getAddress).contains("info@xn--bro-hoa.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "mira", "@example.org", "mira@", "mira@example.org\r\nBcc: x@example.org", "mira@example.org,x@example.org",
        "Mira <mira@example.org>", "mi ra@example.org", "mira@exa_mple.org", "a@b@example.org", "mira@example..org", "mira.@-example.org",
        "mirä@example.org", "\"mira\"@example.org", "mira@[127.0.0.1]", "mira\u0000@example.org"})
    void anything_else_is_not(String written) {
        assertThat(EmailAddress.parse(written)).isEmpty();
    }

    @Test
    void a_form_can_ask_whether_we_can_send_to_it_and_why_not() {
        assertThat(EmailAddress.isSendable(" mira@büro.example ")).isTrue();
        assertThat(EmailAddress.isSendable("jürgen@example.org")).isFalse();
        assertThat(EmailAddress.isNamePlain("jürgen@example.org")).isFalse();
        assertThat(EmailAddress.isNamePlain("mira@büro.example")).isTrue();
        assertThat(EmailAddress.isNamePlain("")).isTrue();
    }

    @Test
    void an_address_that_is_too_long_is_not_one() {
        assertThat(EmailAddress.parse("m".repeat(60) + "@" + "a.".repeat(100) + "example")).isEmpty();
    }

    @Test
    void who_need_not_know_sees_the_first_letter_and_the_domain() {
        assertThat(EmailAddress.masked("mira@example.org")).isEqualTo("m…@example.org");
        assertThat(EmailAddress.masked("😀x@example.org")).isEqualTo("😀…@example.org");
        assertThat(EmailAddress.masked("mira")).isEqualTo("…");
        assertThat(EmailAddress.masked("mira\n@example.org")).isEqualTo("…");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mira@gmial.com", "mira@gmail.con", "mira@gmal.com", "mira@gmaill.com", " Mira.b@GMAIL.COMM "})
    void a_slip_of_the_finger_is_asked_about(String typed) {
        assertThat(EmailAddress.meant(typed)).hasValueSatisfying(meant -> assertThat(meant).endsWith("@gmail.com"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mira@gmail.com", "mira@mail.com", "mira@hotmail.nl", "mira@voorbeeld.invalid", "mira@wx.pl", "mira", "@gmial.com", ""})
    void what_can_well_be_meant_is_not_asked_about(String typed) {
        assertThat(EmailAddress.meant(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mira@voorbeeld.invalid", " Mira@Voorbeeld.invalid ", "info@büro.example"})
    void an_address_that_can_be_reached_is_accepted(String email) {
        assertThatCode(() -> EmailAddress.mustBeReachable("email", email)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void without_an_address_nobody_can_be_told(String email) {
        refuses(email, "notification.email.missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mira", "mira@voorbeeld", "@voorbeeld.invalid", "a b@voorbeeld.invalid", "mira@voorbeeld.invalid\r\nBcc: x@y.invalid"})
    void what_is_no_address_is_refused(String email) {
        refuses(email, "notification.email.wrong");
    }

    @Test
    void an_address_with_other_letters_in_front_is_refused_with_the_reason() {
        refuses("jürgen@voorbeeld.invalid", "notification.email.letters");
    }

    private static void refuses(String email, String code) {
        assertThatThrownBy(() -> EmailAddress.mustBeReachable("email", email)).isInstanceOfSatisfying(BrokenRule.class, refused ->
            assertThat(refused.breaches()).extracting(BrokenRule.Breach::code).containsExactly(code));
    }
}
