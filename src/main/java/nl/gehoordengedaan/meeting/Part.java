package nl.gehoordengedaan.meeting;

import jakarta.persistence.Embeddable;
import java.util.Optional;

/** One part of what happens at a meeting: what, how long, and a note for everyone. */
@Embeddable
public class Part {

    /** Longest title of a part, in characters. */
    public static final int MAX_TITLE = 120;
    /** Longest note, in characters. */
    public static final int MAX_NOTE = 1_000;
    /** Longest part, in minutes: a day. */
    public static final int MAX_MINUTES = 24 * 60;

    private String title;
    private int minutes;
    private String note;

    protected Part() {
    }

    /** @param note may be null */
    public Part(String title, int minutes, String note) {
        this.title = title;
        this.minutes = minutes;
        this.note = note;
    }

    public String title() {
        return title;
    }

    public int minutes() {
        return minutes;
    }

    public Optional<String> note() {
        return Optional.ofNullable(note);
    }

    boolean isWritten() {
        return title != null && !title.isBlank() && title.length() <= MAX_TITLE && (note == null || note.length() <= MAX_NOTE);
    }

    boolean hasLength() {
        return minutes >= 1 && minutes <= MAX_MINUTES;
    }

    boolean says(Part other) {
        return title.equals(other.title) && minutes == other.minutes && note().equals(other.note());
    }
}
