package nl.gehoordengedaan.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.gehoordengedaan.shared.BrokenRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Between JSON and records: strict on the way in, without what is not known on the way out. */
class JsonTest {

    /** Everything that can be sent. */
    record Sent(String text, boolean yes, Boolean perhaps, Integer number, UUID id, LocalDate day, DayOfWeek choice, List<String> list, Part part,
                List<Part> parts) {
    }

    /** A part of it. */
    record Part(String name) {
    }

    @Test
    void every_sort_of_field_is_read() {
        UUID id = UUID.randomUUID();

        Sent sent = Json.read("""
            {"text": " een\\r\\ntwee\\u0000 ", "yes": true, "perhaps": false, "number": 12, "id": "%s", "day": "2028-02-29", "choice": "friday",
             "list": ["a", "b"], "part": {"name": "x"}, "parts": [{"name": "y"}, {}]}""".formatted(id), Sent.class);

        assertThat(sent).isEqualTo(new Sent("een\ntwee", true, false, 12, id, LocalDate.of(2028, 2, 29), DayOfWeek.FRIDAY, List.of("a", "b"),
            new Part("x"), List.of(new Part("y"), new Part(null))));
    }

    @Test
    void what_is_not_sent_is_empty() {
        assertThat(Json.read("{\"text\": \" \", \"yes\": null, \"id\": null}", Sent.class))
            .isEqualTo(new Sent(null, false, null, null, null, null, null, null, null, null));
    }

    @Test
    void each_field_that_is_wrong_is_told_and_an_unknown_one_too() {
        assertThatThrownBy(() -> Json.read("""
            {"text": 1, "yes": "true", "number": 1.5, "id": "1", "day": "29-2-2028", "choice": "nooit", "list": "a", "part": [], "parts": [{"nome": 1}],
             "other": {}}""", Sent.class)).isInstanceOfSatisfying(BrokenRule.class, broken -> assertThat(broken.breaches())
            .extracting(breach -> breach.field() + " " + breach.code()).containsExactlyInAnyOrder("text api.not-text", "yes api.not-yes-or-no",
                "number api.not-a-number", "id api.not-an-id", "day api.not-a-day", "choice api.not-a-choice", "list api.not-a-list",
                "part api.not-an-object", "parts[0].nome api.unknown-field", "other api.unknown-field"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{", "{}{}", "{}}", "{\"text\": \"a\", \"text\": \"b\"}", "{\"part\": {\"name\": \"a\", \"name\": \"b\"}}",
        "{\"number\": 1e999999999}", "text", "\ufeff{}"})
    void what_is_not_one_object_is_refused(String text) {
        assertThatThrownBy(() -> Json.read(text, Sent.class)).isInstanceOf(BrokenRule.class);
    }

    @Test
    void nesting_without_end_is_refused() {
        assertThatThrownBy(() -> Json.read("{\"part\":".repeat(100_000), Sent.class)).isInstanceOf(BrokenRule.class);
        assertThatThrownBy(() -> Json.read("{\"list\":" + "[".repeat(20_000) + "]".repeat(20_000) + "}", Sent.class))
            .isInstanceOf(BrokenRule.class);
    }

    @Test
    void a_huge_number_is_no_whole_number() {
        for (String number : List.of("99999999999999999999", "1e400", "-2147483649", "1".repeat(900))) {
            assertThatThrownBy(() -> Json.read("{\"number\": " + number + "}", Sent.class)).isInstanceOf(BrokenRule.class);
        }
        assertThat(Json.read("{\"number\": -3}", Sent.class).number()).isEqualTo(-3);
    }

    /** What can be answered. */
    record Answered(String text, Instant at, DayOfWeek choice, List<Part> parts, Boolean yes, Integer number, String nothing) {
    }

    @Test
    void what_is_null_is_left_out_and_choices_are_in_lower_case() {
        assertThat(Json.of(new Answered("é\n", Instant.EPOCH, DayOfWeek.MONDAY, List.of(new Part("p")), true, 3, null)).toString())
            .isEqualTo("{\"text\":\"é\\n\",\"at\":\"1970-01-01T00:00:00Z\",\"choice\":\"monday\",\"parts\":[{\"name\":\"p\"}],\"yes\":true,\"number\":3}");
    }
}
