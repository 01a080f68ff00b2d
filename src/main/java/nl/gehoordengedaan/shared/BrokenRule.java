package nl.gehoordengedaan.shared;

import java.util.List;

/**
 * A refusal: one or more rules that what somebody asked for would break. The code of each breach is the key of the sentence the reader
 * sees, in the reader's language. Thrown out of an act it rolls everything back; a page shows the form again with what was typed, the
 * API answers problem+json.
 */
public class BrokenRule extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why it was refused, as the status a program sees. */
    public enum Kind {
        /** What was filled in is not acceptable as it is. */
        INPUT(422),
        /** It cannot be understood. */
        UNREADABLE(400),
        /** Somebody else was first, or it is too late. */
        CONFLICT(409),
        /** It is not any more as it was when it was read. */
        CHANGED(412),
        /** There is no such thing (any more). */
        MISSING(404),
        /** You may not do this. */
        FORBIDDEN(403),
        /** Too big. */
        TOO_LARGE(413),
        /** Too often; try again later. */
        TOO_MANY(429);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        /** The HTTP status of this kind, 400 to 429. */
        public int status() {
            return status;
        }
    }

    /**
     * One broken rule.
     *
     * @param field the field it is about, as named in the form and the API; empty when it is about the whole
     * @param code  the message key of the sentence
     * @param args  what the sentence mentions, in the order of its placeholders
     */
    public record Breach(String field, String code, List<Object> args) {
        public Breach {
            args = List.copyOf(args);
        }
    }

    private final transient List<Breach> breaches;
    private final Kind kind;

    public BrokenRule(Kind kind, List<Breach> breaches) {
        super(kind + " " + breaches.stream().map(b -> b.field() + ":" + b.code()).toList());
        this.kind = kind;
        this.breaches = List.copyOf(breaches);
    }

    /** What was filled in for this field is not acceptable. */
    public static BrokenRule input(String field, String code, Object... args) {
        return new BrokenRule(Kind.INPUT, List.of(new Breach(field, code, List.of(args))));
    }

    /** Somebody else was first, or it is too late. */
    public static BrokenRule conflict(String code, Object... args) {
        return new BrokenRule(Kind.CONFLICT, List.of(new Breach("", code, List.of(args))));
    }

    /** There is no such thing. */
    public static BrokenRule missing(String code, Object... args) {
        return new BrokenRule(Kind.MISSING, List.of(new Breach("", code, List.of(args))));
    }

    public static BrokenRule of(Kind kind, String field, String code, Object... args) {
        return new BrokenRule(kind, List.of(new Breach(field, code, List.of(args))));
    }

    public List<Breach> breaches() {
        return breaches;
    }

    public Kind kind() {
        return kind;
    }
}
