package nl.gehoordengedaan.contribution;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How much what one person said looks like what others said: the words that they share count, a rare word more than one that everybody uses,
 * with something extra for the same district and kind.
 */
final class Likeness {

    /** Shorter words say too little. */
    private static final int SHORTEST = 4;
    private static final double SAME_DISTRICT = 0.5;
    private static final double SAME_KIND = 0.25;

    private final Map<Contribution, Set<String>> words = new HashMap<>();
    private final List<Contribution> others;
    private final Map<String, Integer> occurring = new HashMap<>();

    private Likeness(Collection<Contribution> others) {
        this.others = List.copyOf(others);
        for (Contribution each : others) {
            Set<String> its = wordsOf(each.shownText().orElse(""));
            words.put(each, its);
            its.forEach(word -> occurring.merge(word, 1, Integer::sum));
        }
    }

    static Likeness among(Collection<Contribution> others) {
        return new Likeness(others);
    }

    /** The others that share a word with it, most alike first; of those that are as much alike the one that came first in the list. */
    List<Contribution> to(Contribution contribution, int most) {
        Set<String> said = wordsOf(contribution.words());
        Map<Contribution, Double> scores = new HashMap<>();
        List<Contribution> alike = new ArrayList<>();
        for (Contribution each : others) {
            double score = words.get(each).stream().filter(said::contains).mapToDouble(this::weight).sum();
            if (score > 0) {
                scores.put(each, score * (1 + (each.district().isPresent() && each.district().equals(contribution.district()) ? SAME_DISTRICT : 0)
                    + (each.kind() == contribution.kind() ? SAME_KIND : 0)));
                alike.add(each);
            }
        }
        return alike.stream().sorted(Comparator.comparing(scores::get).reversed()).limit(most).toList();
    }

    private double weight(String word) {
        return Math.log(1 + (double) others.size() / occurring.get(word));
    }

    /** In small letters and without accents, as a search finds them. */
    private static Set<String> wordsOf(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
        return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+")).filter(word -> word.length() >= SHORTEST).collect(Collectors.toSet());
    }
}
