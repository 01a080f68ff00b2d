package nl.gehoordengedaan.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContributionFilterTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "bankje | +bankje*",
        "bankje speeltuin | +bankje* +speeltuin*",
        "Çöp kutusu | +Çöp* +kutusu*",
        "الحاوية ممتلئة | +الحاوية* +ممتلئة*",
        "A12 fietspad | +A12* +fietspad*",
        "een é bankje | +een* +bankje*"})
    void every_word_must_occur_also_as_the_beginning_of_a_longer_one(String words, String search) {
        assertThat(ContributionFilter.asBooleanSearch(words)).isEqualTo(search);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+bankje -speeltuin", "bankje* \"speeltuin\"", "(bankje) ~speeltuin",
        "bankje@1 speeltuin<>", "bankje'; speeltuin"})
    void signs_that_mean_something_to_the_database_do_nothing(String words) {
        assertThat(ContributionFilter.asBooleanSearch(words)).isEqualTo("+bankje* +speeltuin*");
    }

    @Test
    void letters_with_a_mark_of_their_own_stay_one_word() {
        assertThat(ContributionFilter.asBooleanSearch("cafe\u0301")).isEqualTo("+cafe\u0301*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a", "? ! *", "- - -"})
    void nothing_to_look_for_is_nothing(String words) {
        assertThat(ContributionFilter.asBooleanSearch(words)).isEmpty();
    }

    @Test
    void a_whole_story_is_cut_to_eight_words() {
        String story = IntStream.range(0, 1000).mapToObj(i -> "woord" + i).collect(Collectors.joining(" "));

        assertThat(ContributionFilter.asBooleanSearch(story).split(" ")).hasSize(8);
    }
}
