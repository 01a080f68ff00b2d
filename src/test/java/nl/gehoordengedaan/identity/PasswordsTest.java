package nl.gehoordengedaan.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.gehoordengedaan.shared.BrokenRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordsTest {

    @Test
    void a_sentence_is_a_good_password() {
        Passwords.check("password", "de kat zit op het dak", "Samira", "samira@voorbeeld.example");
    }

    @ParameterizedTest
    @CsvSource({"kort, too-short", "aaaaaaaaaaaaaaaa, too-simple", "abababababab, too-simple", "123456789012, too-simple", "Welkom2026!!!, too-simple",
        "wachtwoord-wachtwoord, too-simple", "samira voorbeeld, is-you",
        "Samira@Voorbeeld.example1, is-you"})
    void what_anybody_would_try_first_is_refused(String password, String reason) {
        assertThatThrownBy(() -> Passwords.check("password", password, "Samira Voorbeeld", "samira@voorbeeld.example"))
            .isInstanceOfSatisfying(BrokenRule.class, refused -> assertThat(refused.breaches())
                .extracting(BrokenRule.Breach::code).containsExactly("identity.password." + reason));
    }

    @Test
    void a_password_may_be_long_but_not_endless() {
        String longest = "0123456789abcdef".repeat(8);
        Passwords.check("password", longest, "Samira", "samira@voorbeeld.example");

        assertThatThrownBy(() -> Passwords.check("password", longest + "x", "Samira", "samira@voorbeeld.example"))
            .isInstanceOf(BrokenRule.class);
    }
}
