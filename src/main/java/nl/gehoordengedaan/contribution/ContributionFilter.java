package nl.gehoordengedaan.contribution;

import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What somebody wants to see of the public list; null stands for "all".
 *
 * @param programme one programme
 * @param kind      one kind
 * @param district  one district
 * @param status    where the response is
 * @param words     words that must occur in what is shown
 */
public record ContributionFilter(UUID programme, Kind kind, UUID district, Status status, String words) {

    /** Where the response is, as the public asks it. */
    public enum Status {
        OPEN,
        OVERDUE,
        ANSWERED
    }

    public static final ContributionFilter ALL = new ContributionFilter(null, null, null, null, null);

    /** Each word of at least two letters must occur; signs that mean something to the database are left out. */
    static String asBooleanSearch(String words) {
        return Arrays.stream(words.split("[^\\p{L}\\p{M}\\p{N}]+")).filter(word -> word.length() > 1).limit(8)
            .map(word -> "+" + word + "*").collect(Collectors.joining(" "));
    }
}
