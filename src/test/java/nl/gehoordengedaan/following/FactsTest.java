package nl.gehoordengedaan.following;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a letter mentions waits as text and comes back as it went in. */
class FactsTest {

    @Test
    void every_sort_of_value_comes_back_as_it_was() {
        Map<String, Object> values = Map.of("text", "De lamp \"voorbeeld\"\n${7*7} \u2028", "number", 12L, "part", 0.5, "yes", true, "no", false,
            "moment", Instant.parse("2026-11-23T10:00:00.123456Z"), "day", LocalDate.of(2028, 2, 29), "empty", "");
        assertThat(Facts.read(Facts.write(values))).isEqualTo(values);
    }

    @Test
    void a_smaller_whole_number_comes_back_as_a_whole_number() {
        assertThat(Facts.read(Facts.write(Map.of("number", 12)))).isEqualTo(Map.of("number", 12L));
    }

    @Test
    void nothing_comes_back_as_nothing() {
        assertThat(Facts.read(Facts.write(Map.of()))).isEmpty();
    }

    @Test
    void what_no_letter_can_mention_is_refused_at_once() {
        assertThatThrownBy(() -> Facts.write(Map.of("list", List.of(1)))).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("list");
    }
}
