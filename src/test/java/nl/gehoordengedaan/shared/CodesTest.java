package nl.gehoordengedaan.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers as people type them, and new ones. */
class CodesTest {

    @ParameterizedTest
    @ValueSource(strings = {"123456789", "123 456 789", "123-456-789", "123.456.789", " 123\u00a0456\u00a0789 ", "١٢٣٤٥٦٧٨٩"})
    void a_number_is_read_as_it_is_read_out(String typed) {
        assertThat(Codes.in(typed)).contains("123456789");
        assertThat(Codes.digitsOf("Nummer: " + typed)).isEqualTo("123456789");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "lamp", "12345678", "1234567890", "nummer 123456789"})
    void what_is_more_or_less_than_a_number_is_none(String typed) {
        assertThat(Codes.in(typed)).isEmpty();
    }

    @Test
    void nobody_makes_us_read_a_book() {
        assertThat(Codes.digitsOf("1".repeat(1_000_000))).isEmpty();
        assertThat(Codes.digitsOf(null)).isEmpty();
    }

    @Test
    void a_new_number_is_free_and_has_no_nought_in_front() {
        Set<String> given = new HashSet<>();
        for (int i = 0; i < 9; i++) {
            given.add(free(given));
        }

        assertThat(given).allMatch(code -> code.matches("[1-9]\\d"));
        assertThatThrownBy(() -> Codes.free(9, code -> true)).isInstanceOf(IllegalStateException.class);
    }

    private static String free(Set<String> given) {
        return Codes.free(2, given::contains);
    }
}
