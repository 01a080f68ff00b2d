package nl.gehoordengedaan.live;

import java.time.Instant;
import java.util.List;

/**
 * What the page of a table shows.
 *
 * @param code    the code of the table
 * @param meeting title of the meeting
 * @param until   until when the code works
 * @param open    true when something can be noted now
 * @param early   true when it is not open yet
 * @param noted   what was noted at this table, newest first
 * @param total   how much that is
 * @param id      for the next note, so that sending it twice makes one
 */
public record TablePage(String code, String meeting, int number, String name, String host, Instant from, Instant until, boolean open, boolean early,
                        List<Choice> kinds, List<Choice> lines, List<Choice> languages, List<Choice> districts, String districtWord, List<Noted> noted,
                        long total, String id) {

    /** Something that can be chosen. */
    public record Choice(String value, String label) {
    }

    /** One thing that was noted. */
    public record Noted(String id, int revision, String words, String language, String kind, String line, String district, int people, Instant at,
                        boolean withdrawn, boolean corrected) {
    }
}
