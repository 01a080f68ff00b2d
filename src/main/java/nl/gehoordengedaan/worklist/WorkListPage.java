package nl.gehoordengedaan.worklist;

import java.time.Instant;
import java.util.List;

/**
 * One page of the work list.
 *
 * @param deeds    what can be done to several of these at once
 * @param due      the part that is shown: late, today, week, later; empty for all
 * @param number   which page, from 1
 * @param more     true when there is a next page
 * @param query    what was asked, for the address of another page or of the file
 * @param queryWithoutDue the same without {@code due}
 * @param filtered true when something was asked
 * @param done     what this person finished last; only with nothing asked
 * @param numbered what has the number that was asked for, as far as this person may open it
 * @param failed   steps of the system that were given up; only with nothing asked
 */
public record WorkListPage(List<Row> rows, List<Deed> deeds, Counts counts, Choices choices, String due, int number, boolean more, String query,
        String queryWithoutDue, boolean filtered, List<Failed> failed, List<Done> done, List<Numbered> numbered) {

    /** What has the number that was asked for, also when nothing has to be done about it. */
    public record Numbered(String href, String code, String words, String language) {
    }

    /**
     * A task.
     *
     * @param href      where it is done
     * @param code      the number of what it is about; empty when it has none
     * @param sort      what sort of thing it is, in words
     * @param language  of the words; empty when unknown
     * @param partner   the partner whose turn it is; empty when it is that of the programme itself
     * @param which     which day the deadline is, in a word; empty when there is only one sort
     * @param urgency   late, today, soon or none
     * @param days      until or since the deadline
     * @param danger    true when somebody said that it cannot wait
     * @param parameter how a deed for several calls its subject; empty when there is none
     */
    public record Row(String href, String task, String subject, String code, String words, String sort, String language, String programme,
            String partner, Instant opened, Instant due, String which, String urgency, long days, boolean danger,
            String parameter) {
    }

    /** Something to do to several at once. */
    public record Deed(String label, String page) {
    }

    /** What must be done when. */
    public record Counts(long late, long today, long week) {
    }

    /** What can be chosen in each filter; a filter with fewer than two possibilities is not shown. */
    public record Choices(List<Choice> programmes, List<Choice> whose, List<Choice> steps, List<Choice> due, List<Choice> sort) {
    }

    /** One possibility of a filter. */
    public record Choice(String value, String label) {
    }

    /** A task that this person finished. */
    public record Done(String href, String task, String code, String words, String language, Instant at) {
    }

    /** A step of the system that failed as often as it was tried and is with the operator now. */
    public record Failed(String step, String code, String words, String programme, Instant since) {
    }
}
