package nl.gehoordengedaan.live;

import java.util.List;

/**
 * A list before, while and after it is brought in.
 *
 * @param columns what is above each column, and what it holds
 * @param good    how many lines become notes
 * @param known   how many of those were brought in before
 * @param first   the first of them, to see whether the columns are right
 * @param wrong   what is wrong, by line; not all when there are many
 * @param working true when it goes on at this moment
 */
public record ImportPage(String meeting, String title, String id, String fileName, String state, List<Column> columns, List<TablePage.Choice> holds,
                         int good, int known, int wrongs, List<NotesPage.Row> first, List<Wrong> wrong, int total, int done, int added, boolean working) {

    /** One column. */
    public record Column(String head, String holds) {
    }

    /** What is wrong with one line. */
    public record Wrong(int number, String words, List<String> sentences) {
    }
}
