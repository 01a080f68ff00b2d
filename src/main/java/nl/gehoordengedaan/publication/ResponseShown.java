package nl.gehoordengedaan.publication;

import java.time.Instant;
import java.util.List;

/**
 * What the programme does with a contribution, and all that changed about it since, as everyone may see it.
 *
 * @param kind   the kind of response; empty when there is none yet
 * @param reason the kind of reason for declining; else empty
 * @param later  when, for what is not done now; else empty
 * @param action the number of the action that it became; else empty
 * @param main   with which it is joined; null when it is not
 * @param joined how many are joined with this one
 * @param parts  the matters into which it was split
 * @param whole  of which it is one matter; null when it is not
 * @param before what was said before it was corrected or taken back, oldest first
 * @param marks  what was changed afterwards, and why; never who did it
 */
public record ResponseShown(String kind, String reason, String later, String action, Other main, long joined, List<Other> parts, Other whole,
                            List<Before> before, List<Mark> marks) {

    /** Another contribution, by its number. {@code words}: what everyone may read of it, short; may be empty. */
    public record Other(String code, String spoken, String words) {
    }

    /** A response that holds no more. {@code text} is empty when it should not have been public. */
    public record Before(String kind, String text, Instant givenAt, Instant endedAt, String because) {
    }

    /** Something that was changed afterwards: the reason and the day stay. */
    public record Mark(String kind, Instant at, String because) {
    }
}
