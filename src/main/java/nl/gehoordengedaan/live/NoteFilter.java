package nl.gehoordengedaan.live;

import java.util.UUID;

/** What is asked of the list of everything that was noted at a meeting; null where it makes no difference. */
record NoteFilter(UUID meeting, String words, UUID table, UUID line, UUID district, NoteKind kind, NoteChannel channel, String language, Show show) {

    /** Which of them. */
    enum Show {
        /** Those that count. */
        COUNTING,
        /** Not on the wall. */
        HIDDEN,
        /** Put right afterwards. */
        CORRECTED,
        WITHDRAWN,
        ALL
    }

    static NoteFilter all(UUID meeting) {
        return new NoteFilter(meeting, null, null, null, null, null, null, null, Show.ALL);
    }
}
