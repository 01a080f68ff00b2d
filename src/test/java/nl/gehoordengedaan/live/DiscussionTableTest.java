package nl.gehoordengedaan.live;

import static nl.gehoordengedaan.shared.Refused.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.gehoordengedaan.shared.BrokenRule;
import org.junit.jupiter.api.Test;

/** What holds for one table. */
class DiscussionTableTest {

    private static final Instant STARTS = Instant.parse("2026-11-25T18:30:00Z");
    private static final Instant ENDS = STARTS.plus(Duration.ofHours(2));

    private static DiscussionTable table() {
        return new DiscussionTable(UUID.randomUUID(), "12345678", new DiscussionTable.Description(3, "Veiligheid", "Fatma", List.of(UUID.randomUUID())), STARTS);
    }

    private static boolean isOpen(DiscussionTable table, Instant now) {
        return table.isOpen(STARTS, ENDS, now);
    }

    @Test
    void the_code_works_from_two_hours_before_until_a_day_after() {
        DiscussionTable table = table();
        assertThat(isOpen(table, STARTS.minus(Duration.ofHours(2)).minusMillis(1))).isFalse();
        assertThat(isOpen(table, STARTS.minus(Duration.ofHours(2)))).isTrue();
        assertThat(isOpen(table, ENDS)).isTrue();
        assertThat(isOpen(table, ENDS.plus(Duration.ofHours(24)).minusMillis(1))).isTrue();
        assertThat(isOpen(table, ENDS.plus(Duration.ofHours(24)))).isFalse();
    }

    @Test
    void somebody_of_the_programme_can_close_a_code_and_open_it_for_a_day() {
        DiscussionTable table = table();
        assertThat(table.close(STARTS)).isTrue();
        assertThat(table.close(STARTS)).as("twice is once").isFalse();
        assertThat(isOpen(table, STARTS)).isFalse();
        Instant weekLater = ENDS.plus(Duration.ofDays(7));
        table.reopen(weekLater);
        assertThat(isOpen(table, weekLater)).isTrue();
        assertThat(isOpen(table, weekLater.plus(Duration.ofHours(24)))).isFalse();
        assertThat(isOpen(table, STARTS)).as("and during the meeting as before").isTrue();
    }

    @Test
    void it_has_a_number_that_fits_on_a_card_and_short_names() {
        assertThat(refusal(() -> table().describe(new DiscussionTable.Description(0, "x".repeat(81), "x".repeat(41), List.of()))).breaches())
            .extracting(BrokenRule.Breach::field).containsExactly("number", "name", "host");
        assertThat(refusal(() -> table().describe(new DiscussionTable.Description(100, null, null, List.of()))).breaches()).hasSize(1);
    }

    @Test
    void a_code_may_be_typed_in_any_figures_and_with_spaces() {
        assertThat(DiscussionTables.digitsOf(" 1234 5678 ")).isEqualTo("12345678");
        assertThat(DiscussionTables.digitsOf("١٢٣٤٥٦٧٨")).isEqualTo("12345678");
        assertThat(DiscussionTables.digitsOf(null)).isEmpty();
        assertThat(DiscussionTables.digitsOf("1".repeat(1_000_000))).isEmpty();
    }

    @Test
    void the_code_stays_out_of_logs() {
        assertThat(table().toString()).doesNotContain("12345678");
    }
}
