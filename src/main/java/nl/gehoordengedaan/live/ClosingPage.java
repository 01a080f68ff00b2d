package nl.gehoordengedaan.live;

import java.util.List;

/**
 * The questions at the end of a meeting.
 *
 * @param open   true when they can be answered now
 * @param people how many phones and hands answered the question that most answered
 */
public record ClosingPage(String id, String code, String title, boolean open, int people, List<Row> rows, List<TablePage.Choice> replies) {

    /** One question with what was answered; the hands in the order yes, no, do not know. */
    public record Row(String question, int yes, int no, int unsure, List<Integer> hands, int phones) {
    }
}
