package nl.gehoordengedaan.notification;

import java.util.Objects;
import java.util.Set;

/**
 * A calendar file that goes with a mail, so that the reader's own calendar has the date too, and keeps it right when it moves.
 *
 * @param method what it asks of the calendar (RFC 5546): PUBLISH, REQUEST or CANCEL
 * @param file   the file itself (RFC 5545), with the same method in it
 */
public record CalendarPart(String method, String file) {

    private static final Set<String> METHODS = Set.of("PUBLISH", "REQUEST", "CANCEL");

    public CalendarPart {
        Objects.requireNonNull(file, "file");
        if (!METHODS.contains(method)) {
            throw new IllegalArgumentException("No calendar program knows what to do with " + method);
        }
    }

    /** Who comes to what is nobody's business in a log. */
    @Override
    public String toString() {
        return "calendar " + method;
    }
}
