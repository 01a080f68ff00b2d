package nl.gehoordengedaan.signup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Who came, in numbers without names. A number below {@value #SMALLEST} is never told, and neither is one from which it could be worked out:
 * when the others and the sum are known, what is left must be two groups or more, and {@value #SMALLEST} people or more.
 */
final class Turnout {

    static final int SMALLEST = 5;

    private Turnout() {
    }

    /**
     * One group.
     *
     * @param key    which one
     * @param people how many; null when that is not told
     */
    record Group<K>(K key, Integer people) {
    }

    /** How many people there are of each, in the order of the keys that are known; what nobody answered is no group of its own. */
    static <K> Map<K, Integer> by(List<SignUps.Part> parts, Function<SignUps.Part, K> answer) {
        Map<K, Integer> counts = new LinkedHashMap<>();
        parts.forEach(part -> counts.merge(answer.apply(part), part.people(), Integer::sum));
        return counts;
    }

    static int sum(List<SignUps.Part> parts) {
        return parts.stream().mapToInt(SignUps.Part::people).sum();
    }

    /** A sum may be told when it is none, or not small. */
    static Integer told(int sum) {
        return sum == 0 || sum >= SMALLEST ? sum : null;
    }

    /** The groups as they may be told, in their order. */
    static <K> List<Group<K>> told(Map<K, Integer> counts) {
        List<K> hidden = new ArrayList<>();
        List<K> shown = new ArrayList<>();
        counts.forEach((key, people) -> {
            if (people > 0) {
                (people < SMALLEST ? hidden : shown).add(key);
            }
        });
        shown.sort(Comparator.comparing(counts::get));
        while (!hidden.isEmpty() && !shown.isEmpty() && (hidden.size() < 2 || sum(hidden, counts) < SMALLEST)) {
            hidden.add(shown.remove(0));
        }
        List<Group<K>> told = new ArrayList<>();
        counts.forEach((key, people) -> told.add(new Group<>(key, hidden.contains(key) ? null : people)));
        return told;
    }

    private static <K> int sum(List<K> keys, Map<K, Integer> counts) {
        return keys.stream().mapToInt(counts::get).sum();
    }
}
