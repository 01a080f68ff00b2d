package nl.gehoordengedaan.meeting;

import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Which meetings one wants to see; null stands for "all".
 *
 * @param within   programmes in which everything is seen, also what is not announced; null for what everyone sees
 * @param show     which of them
 * @param now      what is upcoming, and what is past
 * @param from     only those that end after this moment
 * @param until    only those that begin before this moment
 * @param words    words that must occur, or a number
 */
public record MeetingFilter(Set<UUID> within, Show show, Instant now, UUID programme, UUID district, UUID line, String kind, Instant from,
                            Instant until, String words) {

    /** Which of them, by where they are. */
    public enum Show {
        /** Not over yet: the first to come in front. */
        UPCOMING,
        /** Over: the latest in front. */
        PAST,
        PLANNED,
        ANNOUNCED,
        /** Over, and nobody has said whether they took place. */
        TO_HOLD,
        CANCELLED,
        ALL;

        /** The first to come in front, or the latest? */
        boolean isAhead() {
            return this == UPCOMING || this == PLANNED || this == ANNOUNCED;
        }
    }

    private static final int SHORTEST = 3;
    private static final int MOST_WORDS = 8;

    /** What everyone may see. */
    public static MeetingFilter everyone(Show show, Instant now) {
        return new MeetingFilter(null, show, now, null, null, null, null, null, null, null);
    }

    /** Of this programme only; null for all. */
    public MeetingFilter of(UUID ofProgramme) {
        return new MeetingFilter(within, show, now, ofProgramme, district, line, kind, from, until, words);
    }

    /** Only those of which a part is between these moments. */
    MeetingFilter between(Instant after, Instant before) {
        return new MeetingFilter(within, show, now, programme, district, line, kind, after, before, words);
    }

    /** As the full-text index of the database is asked: each word must occur, also as the beginning of a longer one. */
    String asBooleanSearch() {
        return Arrays.stream(words.split("[^\\p{L}\\p{M}\\p{N}]+")).filter(word -> word.length() >= SHORTEST).limit(MOST_WORDS)
            .map(word -> "+" + word + "*").collect(Collectors.joining(" "));
    }
}
