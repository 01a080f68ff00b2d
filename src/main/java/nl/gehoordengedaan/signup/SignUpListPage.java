package nl.gehoordengedaan.signup;

import java.time.Instant;
import java.util.List;

/**
 * Who comes to a meeting, for its organisers.
 *
 * @param capacity how many seats there are; below 0 for no limit
 * @param show     which of them are shown
 * @param number   which page, from 1
 * @param more     true when there is a next page
 * @param query    what was asked, as it stands in an address
 */
public record SignUpListPage(MeetingCard meeting, boolean open, SignUps.Counts counts, int capacity, int walkIns, List<String> shows, String show,
                             List<Row> rows, Needed needed, boolean filtered, int number, boolean more, String query) {

    /**
     * One party.
     *
     * @param unreached true when the last mail to them cannot be delivered
     * @param twice     true when somebody with the same address signed up too
     */
    public record Row(String id, String name, String spoken, SignUpState state, int people, boolean present, int presentPeople, Instant since,
                      String contact, boolean mailed, String interpreter, int children, boolean wheelchair, String needs, String way,
                      boolean unreached, boolean twice) {
    }

    /** What those with seats need, summed up. */
    public record Needed(List<Language> interpreters, int children, int wheelchairs) {

        public boolean isNothing() {
            return interpreters.isEmpty() && children == 0 && wheelchairs == 0;
        }
    }

    /** A language into which must be interpreted, and for how many parties. */
    public record Language(String name, int parties) {
    }
}
