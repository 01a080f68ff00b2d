package nl.gehoordengedaan.live;

import java.time.Instant;
import java.util.UUID;

/**
 * One thing that was said at a meeting, as other capabilities see it.
 *
 * @param words       as they are now
 * @param firstWords  as they were first written down; null when that is the same
 * @param language    ISO 639 code of the speaker's language; null when unknown
 * @param table       the table at which it was said; null when that is not known
 * @param tableNumber its number; 0 without a table
 * @param line        the line of the programme; null for none
 * @param district    the district; null for none
 * @param aboutPeople from about how many people it was heard
 * @param photo       a photo of the sheet on which it stands; null for none
 * @param notedAt     when it was written down
 */
public record NoteView(UUID id, UUID meeting, String words, String firstWords, NoteKind kind, String language, UUID table, int tableNumber, UUID line,
                       UUID district, int aboutPeople, NoteChannel channel, UUID photo, Instant notedAt) {

    /** Words stay out of messages and logs. */
    @Override
    public String toString() {
        return "note " + id;
    }
}
