package nl.gehoordengedaan.notification;

import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * One mail to one person about one matter. Kind, subject and person together are unique: asking twice sends once.
 * <p>
 * Some values have a meaning of their own, in every letter: {@code programmeName} is the name of the sender, {@code code} the short
 * code under which the letter is found in the log, {@code stopLink} the address where the reader ends these mails: opening it shows a
 * button, posting {@code List-Unsubscribe=One-Click} to it ends them, without cookies or the token of a form. A value whose name ends in
 * {@code Link} or {@code Secret} is for the reader only and is not kept in the log.
 * <p>
 * For {@link Mailing#send} the values must be the same at every try. A secret made in the step itself is not: a failed try rolls it
 * back. Make it before, or {@link Mailing#queue} the letter in the act that makes the secret.
 *
 * @param kind      {@code <capability>.<name>}: names the template and the entry in the log
 * @param subject   id of what it is about
 * @param programme the programme it belongs to: who sees it in the log depends on it; null for none
 * @param to        to whom it goes
 * @param values    what the template mentions, by name: texts, numbers, booleans, moments and days; lists and maps of these
 * @param calendar  the calendar file that goes with it; null for none
 */
public record Letter(String kind, UUID subject, UUID programme, Recipient to, Map<String, Object> values, CalendarPart calendar) {

    private static final Pattern KIND = Pattern.compile("[a-z]+\\.[a-z]+(-[a-z]+)*");

    public Letter {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(to, "to");
        if (!KIND.matcher(kind).matches()) {
            throw new IllegalArgumentException("Not a kind of letter: " + kind);
        }
        values = Map.copyOf(values);
        values.forEach(Letter::checked);
    }

    /** A letter without a calendar file. */
    public Letter(String kind, UUID subject, UUID programme, Recipient to, Map<String, Object> values) {
        this(kind, subject, programme, to, values, null);
    }

    /** The same letter, with this for the reader's calendar. */
    public Letter with(CalendarPart part) {
        return new Letter(kind, subject, programme, to, values, part);
    }

    /** The values themselves are nobody's business in a message of an exception. */
    @Override
    public String toString() {
        return kind + " about " + subject + " to " + to;
    }

    String text(String name) {
        Object value = values.get(name);
        return value == null ? null : value.toString();
    }

    private static void checked(Object name, Object value) {
        if (value instanceof List<?> list) {
            list.forEach(each -> checked(name, each));
        } else if (value instanceof Map<?, ?> map) {
            map.forEach(Letter::checked);
        } else if (!(value instanceof CharSequence || value instanceof Number || value instanceof Boolean || value instanceof TemporalAccessor)) {
            throw new IllegalArgumentException("A letter cannot mention this: " + name);
        }
    }
}
