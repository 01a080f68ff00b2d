package nl.gehoordengedaan.minutes;

import java.time.Instant;
import java.util.List;

/**
 * Minutes as a page shows them.
 *
 * @param id        of the meeting
 * @param code      its nine digits
 * @param title     of the meeting
 * @param state     DRAFT, SENT or FROZEN
 * @param lines     the parts, in order
 * @param dueDay    by when the draft is sent
 * @param late      true when it is not and that day is past
 * @param amendDay  until when changes can be asked for; null before it was sent
 * @param open      true while changes can be asked for
 * @param read      the version that is shown
 */
public record MinutesPage(String id, String code, String title, String programme, String programmeSlug, Instant heldAt, String place, String state, String opening,
                   List<Part> lines, int points, Instant dueDay, boolean late, Instant sentAt, Instant amendDay, boolean open, boolean closedForChanges,
                   Instant frozenAt, Instant answersDay, int read) {

    /** A section. */
    public record Part(String id, String title, String text, boolean removable, List<Heard> points) {
    }

    /**
     * A point.
     *
     * @param people from about how many people
     * @param paper  how often on paper
     * @param name   its title, else its first words
     * @param code   the number of what it became; empty before
     * @param status what became of it: open, overdue, or the kind of response; empty before
     * @param voices where and by how many it was heard in all, in a sentence; empty before
     */
    public record Heard(String id, String name, String title, String summary, String kind, String district, int people, int paper, List<Said> said, String code,
                        String status, String voices) {
    }

    /** The words of one note. {@code shown} is what everyone reads. */
    public record Said(String id, String words, String shown, boolean asSaid, String because, String language, int table, boolean paper) {
    }

    /** A change that was asked for. */
    public record Asked(String id, String place, String change, String why, String state, String reason, Instant at) {
    }

    /** A version that everyone may read. */
    public record Version(int number, String kind, Instant at, String hash, String reason) {
    }
}
