package nl.gehoordengedaan.live;

import java.time.Instant;
import java.util.List;

/**
 * Everything that was noted at a meeting, as somebody of the programme sees it.
 *
 * @param id       of the meeting
 * @param code     its number, as in public addresses
 * @param total    how many there are of what is asked
 * @param people   from about how many people, when everybody is counted each time
 * @param filtered true when less than everything is asked
 * @param query    what is asked, as it stands in an address
 * @param number   which page, from 1
 */
public record NotesPage(String id, String code, String title, boolean wallOpen, List<Row> rows, long total, boolean filtered, String query, int number,
                        int pages, List<TablePage.Choice> tables, List<TablePage.Choice> lines, List<TablePage.Choice> districts,
                        List<TablePage.Choice> kinds, List<TablePage.Choice> channels, List<TablePage.Choice> languages,
                        List<TablePage.Choice> shows) {

    /** One note; what is not known is empty. */
    public record Row(String id, String words, String firstWords, String language, String languageName, String kind, String channel, String table,
                      String line, String district, int people, Instant at, boolean withdrawn, boolean hidden, boolean corrected, String card,
                      boolean photo) {
    }
}
