package nl.gehoordengedaan.publication;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One promise in a public list.
 *
 * @param firstDay the day that was promised first; null before anything was promised
 * @param day      the day that is promised now; null before
 * @param daySet   the programme chose that day, because it must be done anew, and the partner has not promised it yet
 * @param moves    how often the date was moved
 * @param status   to_assign, offered, picked_up, done, not_done or closed
 * @param outcome  how it ended; empty before
 * @param late     since when it is late; null when it is not
 * @param reopened how often it was begun again
 * @param disputed a reporter says that it is not solved, and it is not begun again
 * @param because  why it was begun again the last time, when that was so often that it belongs on the agenda; empty otherwise
 */
public record Promised(String code, String title, String category, String programme, String district, String partner, Instant agreed,
                       LocalDate firstDay, LocalDate day, boolean daySet, int moves, String status, String outcome, Instant late, int reopened, boolean disputed,
                       String because) {

    /** The status for a list that has one column for it: what a reporter disputes is not told as done. */
    String standing() {
        return disputed && status.equals("done") ? "disputed" : status;
    }
}
