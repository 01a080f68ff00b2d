package nl.gehoordengedaan.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import nl.gehoordengedaan.shared.BrokenRule;
import org.junit.jupiter.api.Test;

class ThrottleTest {

    private static final String SAMIRA = "samira@voorbeeld.example";

    private Instant now = Instant.parse("2026-11-23T10:00:00Z");
    private final Throttle throttle = new Throttle(() -> now);

    @Test
    void after_ten_tries_one_a_minute_is_left() {
        tries(10, SAMIRA, "192.0.2.1");
        refused(SAMIRA, "192.0.2.1");

        now = now.plus(Duration.ofSeconds(61));
        tries(1, SAMIRA, "192.0.2.1");
        refused(SAMIRA, "192.0.2.1");
    }

    @Test
    void whoever_guesses_elsewhere_does_not_keep_the_owner_out() {
        tries(10, SAMIRA, "192.0.2.1");
        refused(SAMIRA, "192.0.2.1");

        tries(10, SAMIRA, "198.51.100.7");
    }

    @Test
    void capitals_in_the_address_do_not_give_new_tries() {
        tries(10, SAMIRA, "192.0.2.1");

        refused(" Samira@VOORBEELD.example", "192.0.2.1");
    }

    @Test
    void one_network_of_the_newer_kind_counts_as_one_address() {
        for (int i = 1; i <= 10; i++) {
            tries(1, SAMIRA, "2001:db8:1:2::" + i);
        }

        refused(SAMIRA, "2001:db8:1:2:ffff::1");
        tries(1, SAMIRA, "2001:db8:1:3::1");
    }

    @Test
    void many_accounts_from_one_address_are_slowed_down_too() {
        for (int i = 0; i < 60; i++) {
            tries(1, "somebody" + i + "@voorbeeld.example", "192.0.2.1");
        }

        refused("one-more@voorbeeld.example", "192.0.2.1");
    }

    @Test
    void getting_it_right_forgets_the_slips() {
        tries(9, SAMIRA, "192.0.2.1");
        throttle.succeeded("password", SAMIRA, "192.0.2.1");

        tries(10, SAMIRA, "192.0.2.1");
    }

    @Test
    void a_link_that_is_asked_does_not_use_up_the_tries_of_the_password() {
        tries(10, SAMIRA, "192.0.2.1");

        throttle.tried("link", SAMIRA, "192.0.2.1");
    }

    private void tries(int times, String email, String address) {
        for (int i = 0; i < times; i++) {
            throttle.tried("password", email, address);
        }
    }

    private void refused(String email, String address) {
        assertThatThrownBy(() -> throttle.tried("password", email, address)).isInstanceOfSatisfying(BrokenRule.class,
            refused -> assertThat(refused.kind()).isEqualTo(BrokenRule.Kind.TOO_MANY));
    }
}
