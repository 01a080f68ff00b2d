package nl.gehoordengedaan.signup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.gehoordengedaan.shared.Language;
import org.junit.jupiter.api.Test;

/** Numbers without names: none below five, also not by subtraction. */
class TurnoutTest {

    @Test
    void what_is_large_enough_is_told() {
        assertThat(told(Map.of("a", 12, "b", 5))).containsExactlyInAnyOrderEntriesOf(Map.of("a", 12, "b", 5));
        assertThat(told(Map.of("a", 12, "b", 0))).containsEntry("b", 0);
    }

    @Test
    void of_one_small_group_another_is_hidden_too_because_the_sum_is_known() {
        Map<String, Integer> told = told(ordered("a", 40, "b", 3, "c", 9, "d", 20));
        assertThat(told).containsEntry("b", null).containsEntry("c", null).containsEntry("a", 40).containsEntry("d", 20);
    }

    @Test
    void small_groups_that_are_few_people_together_are_hidden_with_another() {
        assertThat(told(ordered("a", 1, "b", 2, "c", 30))).containsEntry("a", null).containsEntry("b", null).containsEntry("c", null);
        assertThat(told(ordered("a", 3, "b", 2, "c", 30))).containsEntry("a", null).containsEntry("b", null).containsEntry("c", 30);
    }

    @Test
    void a_sum_is_told_when_it_is_not_small() {
        assertThat(Turnout.told(0)).isZero();
        assertThat(Turnout.told(4)).isNull();
        assertThat(Turnout.told(5)).isEqualTo(5);
    }

    @Test
    void whatever_comes_no_small_number_can_be_worked_out() {
        Random random = new Random(20261125);
        for (int i = 0; i < 2_000; i++) {
            Map<String, Integer> counts = new LinkedHashMap<>();
            for (int k = 0; k < 1 + random.nextInt(8); k++) {
                counts.put("group " + k, random.nextInt(14));
            }
            int sum = counts.values().stream().mapToInt(Integer::intValue).sum();
            if (sum < Turnout.SMALLEST) {
                continue;
            }
            Map<String, Integer> told = told(counts);
            long hidden = told.values().stream().filter(each -> each == null).count();
            int rest = sum - told.values().stream().filter(each -> each != null).mapToInt(Integer::intValue).sum();
            assertThat(told.values()).as(counts.toString()).noneMatch(each -> each != null && each > 0 && each < Turnout.SMALLEST);
            assertThat(hidden).as(counts.toString()).isNotEqualTo(1);
            assertThat(rest).as(counts.toString()).satisfiesAnyOf(left -> assertThat(left).isZero(),
                left -> assertThat(left).isGreaterThanOrEqualTo(Turnout.SMALLEST));
        }
    }

    @Test
    void those_who_signed_up_and_those_who_walked_in_are_counted_together() {
        List<SignUps.Part> parts = List.of(new SignUps.Part(null, Language.TR, null, true, 4), new SignUps.Part(null, Language.TR, null, null, 3),
            new SignUps.Part(null, null, Invited.POSTER, true, 2));
        assertThat(Turnout.sum(parts)).isEqualTo(9);
        assertThat(Turnout.by(parts, SignUps.Part::language)).containsEntry(Language.TR, 7).containsEntry(null, 2);
        assertThat(Turnout.by(parts, SignUps.Part::first)).containsEntry(true, 6).containsEntry(null, 3);
    }

    private static Map<String, Integer> ordered(Object... pairs) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            counts.put((String) pairs[i], (Integer) pairs[i + 1]);
        }
        return counts;
    }

    private static Map<String, Integer> told(Map<String, Integer> counts) {
        Map<String, Integer> told = new LinkedHashMap<>();
        Turnout.told(counts).forEach(group -> told.put(group.key(), group.people()));
        return told;
    }
}
