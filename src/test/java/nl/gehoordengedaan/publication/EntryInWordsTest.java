package nl.gehoordengedaan.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import nl.gehoordengedaan.page.Messages;
import nl.gehoordengedaan.register.EntryKind;
import nl.gehoordengedaan.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EntryInWordsTest {

    @Test
    void a_day_is_told_as_everywhere_else() {
        assertThat(EntryInWords.of(EntryKind.ACTION_PICKED_UP, "2027-01-27", Language.NL)).isEqualTo("woensdag 27 januari 2027");
        assertThat(EntryInWords.of(EntryKind.ACTION_MOVED, "2027-01-27 → 2027-02-04 – Het onderdeel\nkomt later.", Language.EN))
            .isEqualTo("Wednesday 27 January 2027 → Thursday 4 February 2027 – Het onderdeel\nkomt later.");
        assertThat(EntryInWords.of(EntryKind.ACTION_MOVED, "2027-01-27 → 2027-02-04", Language.AR)).contains(" ← ").doesNotContain("→");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void nobody_has_to_choose_between_two_kinds_with_the_same_words(Language language) {
        Messages messages = new Messages();
        assertThat(Arrays.stream(EntryKind.values()).map(kind -> messages.get(language, "register.kind." + kind))).doesNotHaveDuplicates();
    }

    @Test
    void what_people_wrote_stays_as_they_wrote_it() {
        assertThat(EntryInWords.of(EntryKind.ACTION_DONE, "2027-01-27", Language.NL)).isEqualTo("2027-01-27");
        assertThat(EntryInWords.of(EntryKind.ACTION_REOPENED, "2027-02-10 – Op 2027-01-27 was hij weer uit.", Language.NL))
            .isEqualTo("woensdag 10 februari 2027 – Op 2027-01-27 was hij weer uit.");
        assertThat(EntryInWords.of(EntryKind.ACTION_MOVED, "", Language.NL)).isEmpty();
    }
}
