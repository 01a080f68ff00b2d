package nl.gehoordengedaan.talk;

import java.time.Instant;
import java.util.List;

/**
 * The page on which it is written down what was heard in a talk.
 *
 * @param id         of the talk; empty when it was not planned
 * @param when       when it began; null when it was not planned
 * @param programmes to choose from, when it was not planned
 * @param rows       so many things can be written down
 * @param heard      what was written down before
 */
public record TalkPage(String id, String title, Instant when, List<Choice> programmes, String districtWord, List<Choice> districts, List<Choice> lines,
                       List<Choice> kinds, int rows, List<Heard> heard) {

    /** Something that can be chosen. */
    public record Choice(String value, String label) {
    }

    /** What was heard and has a number now. */
    public record Heard(String id, String code, String kind, String words, String language, int people) {
    }
}
