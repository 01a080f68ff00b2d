package nl.gehoordengedaan.following;

import java.time.Instant;
import java.util.List;

/**
 * What somebody follows, as the reader of a mail sees it.
 *
 * @param secret  the link
 * @param current true while the link shows what is followed; later only a new one can be asked for
 * @param asked   what waits for confirmation by this mail; null when there is nothing
 * @param tooLate the confirmation was not given in time
 * @param done    what was just done: confirmed, stopped, sent, or empty
 */
public record FollowPage(String secret, boolean current, Thing asked, boolean tooLate, List<Thing> things, String done) {

    /** One thing that is followed. {@code id} is that of the follow. */
    public record Thing(String id, String path, String code, Instant since) {
    }
}
