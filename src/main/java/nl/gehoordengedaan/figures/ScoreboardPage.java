package nl.gehoordengedaan.figures;

import java.util.List;

/**
 * How the partners kept what they promised.
 *
 * @param programmes those that can be chosen
 * @param programme  the one chosen, by slug; empty for all
 * @param query      what was asked, as it stands in an address
 */
public record ScoreboardPage(List<Choice> programmes, String programme, List<Row> rows, String query) {

    /** One possibility of a filter. */
    public record Choice(String value, String label) {
    }

    /**
     * One partner.
     *
     * @param href  its page
     * @param list  the list of its promises, to which a status is added
     * @param handedOn promised, and with another now; of these {@code handedOnLate} after the promised day had passed
     * @param share of what was done or is late, how much was kept in time, 0 to 100; -1 when there is nothing to say yet
     */
    public record Row(String partner, String programme, String href, String list, long all, long open, long late, long kept, long doneLater,
                      long moved, long moves, long reopened, long disputed, long confirmed, long notDone, long handedOn, long handedOnLate,
                      int share) {
    }
}
