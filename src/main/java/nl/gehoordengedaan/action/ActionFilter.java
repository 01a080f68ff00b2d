package nl.gehoordengedaan.action;

import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.gehoordengedaan.identity.Scope;

/**
 * What those who work on actions want to see of them; null stands for "all".
 *
 * @param within      where this reader may look; a scope without organisation is the whole programme
 * @param show        which of them
 * @param weekEndsAt  the first moment that is not this week any more
 * @param words       words that must occur, or a number
 * @param order       what stands in front
 */
record ActionFilter(Set<Scope> within, Show show, Instant weekEndsAt, UUID programme, UUID partner, UUID district, Category category, String words,
                    Order order) {

    /** Which of them. */
    enum Show {
        /** What is still to be done, or to be confirmed. */
        OPEN,
        LATE,
        /** What comes due this week. */
        THIS_WEEK,
        /** The last word of a reporter is that it is not solved. */
        NOT_ACCEPTED,
        TO_ASSIGN,
        OFFERED,
        PICKED_UP,
        DONE,
        OVER,
        ALL
    }

    /** What stands in front. */
    enum Order {
        DUE,
        NEWEST,
        OLDEST
    }

    private static final int SHORTEST = 3;
    private static final int MOST_WORDS = 8;

    /** As the full-text index of the database is asked: each word must occur, also as the beginning of a longer one. */
    static String asBooleanSearch(String words) {
        return Arrays.stream(words.split("[^\\p{L}\\p{M}\\p{N}]+")).filter(word -> word.length() >= SHORTEST).limit(MOST_WORDS)
            .map(word -> "+" + word + "*").collect(Collectors.joining(" "));
    }
}
