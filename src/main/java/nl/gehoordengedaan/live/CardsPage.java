package nl.gehoordengedaan.live;

import java.time.Instant;
import java.util.List;

/**
 * The cards of a meeting.
 *
 * @param batches what was made at once
 * @param codes   of the cards to print, in two halves; empty on the list
 * @param line    for which line these are; empty for none
 */
public record CardsPage(String id, String title, List<Batch> batches, List<TablePage.Choice> lines, List<String> codes, String line) {

    /**
     * Cards that were made at once.
     *
     * @param key     by which they are found
     * @param typedIn how many of them were typed in
     */
    public record Batch(String key, Instant madeAt, String line, long made, long typedIn) {
    }
}
