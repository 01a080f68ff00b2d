package nl.gehoordengedaan.contribution;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What somebody wants to see of the public list; null stands for "all".
 *
 * @param programme one programme
 * @param kind      one kind
 * @param district  one district
 * @param line      one programme line
 * @param response  what the programme does with it
 * @param from      received from this moment on
 * @param until     received before this moment
 * @param status    where the response is
 * @param words     words that must occur in what is shown
 */
public record ContributionFilter(UUID programme, Kind kind, UUID district, UUID line, ResponseKind response, Instant from, Instant until,
                                 Status status, String words) {

    /** Where the response is, as the public asks it. */
    public enum Status {
        OPEN,
        OVERDUE,
        ANSWERED
    }

    public static final ContributionFilter ALL = new ContributionFilter(null, null, null, null, null, null, null, null, null);

    /** All of one programme; null for all of all. */
    public static ContributionFilter of(UUID programme) {
        return new ContributionFilter(programme, null, null, null, null, null, null, null, null);
    }

    /** The same, with this kind of response only. */
    public ContributionFilter with(ResponseKind only) {
        return new ContributionFilter(programme, kind, district, line, only, from, until, status, words);
    }

    /** Words that the database does not index: a search must not fail on them. */
    private static final Set<String> NOT_INDEXED = Set.of("about", "are", "com", "for", "from", "how", "that", "the", "this", "und", "was",
        "what", "when", "where", "who", "will", "with", "www");

    /** Each word of at least three letters must occur; signs that mean something to the database are left out. */
    public static String asBooleanSearch(String words) {
        return Arrays.stream(words.split("[^\\p{L}\\p{M}\\p{N}]+")).filter(word -> word.length() > 2 && !NOT_INDEXED.contains(word.toLowerCase(Locale.ROOT))).limit(8)
            .map(word -> "+" + word + "*").collect(Collectors.joining(" "));
    }
}
