package nl.gehoordengedaan.signup;

import java.time.Instant;
import java.util.List;

/**
 * Who came, in numbers without names.
 *
 * @param people  how many in all; null when they are too few to tell
 * @param walkIns of those, who had not signed up; null when they are too few to tell
 * @param earlier earlier meetings of the kind, the latest in front
 * @param staff   true for those who organise it
 */
public record NumbersPage(MeetingCard meeting, Integer people, Integer walkIns, List<Line> districts, String districtWord, List<Line> languages,
                          List<Line> invited, List<Line> first, List<Earlier> earlier, boolean staff) {

    /** One group. @param people null when it is not told */
    public record Line(String name, Integer people) {
    }

    /** An earlier meeting. @param people null when it is not told */
    public record Earlier(String code, String title, Instant on, Integer people, Integer first) {
    }
}
