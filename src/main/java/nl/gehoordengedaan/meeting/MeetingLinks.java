package nl.gehoordengedaan.meeting;

import java.time.Instant;
import java.util.List;

/** Ways on from the page of a meeting, of those packages that know more of it: to sign up, the tables, the minutes. */
public interface MeetingLinks {

    /**
     * A way on.
     *
     * @param href  the address
     * @param key   the key of the message with its words
     * @param icon  name of the icon
     * @param first is it what one most likely wants to do?
     */
    record Link(String href, String key, String icon, boolean first) {
    }

    /** On the page for everyone; nothing for who has nothing to offer now. */
    default List<Link> forEveryone(Meeting meeting, Instant now) {
        return List.of();
    }

    /** On the list of meetings: to begin one that is not planned first. */
    default List<Link> fromList() {
        return List.of();
    }

    /** On the page of who organises it. */
    default List<Link> forWork(Meeting meeting, Instant now) {
        return List.of();
    }
}
