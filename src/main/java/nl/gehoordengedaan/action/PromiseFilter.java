package nl.gehoordengedaan.action;

import java.time.Instant;
import java.util.UUID;

/**
 * What somebody wants to see of what was promised; null stands for "all".
 *
 * @param status    how it stands
 * @param recent    since when something became overdue to count as just overdue; asked with {@link Status#JUST_OVERDUE}
 * @param from      agreed at or after this moment
 * @param until     agreed before this moment
 * @param words     words that must occur in what everyone may read
 */
public record PromiseFilter(UUID programme, UUID line, UUID district, UUID partner, Category category, Status status, Instant recent, Instant from,
                            Instant until, String words) {

    public static final PromiseFilter ALL = new PromiseFilter(null, null, null, null, null, null, null, null, null, null);

    /** What became overdue at or after this moment. */
    public static PromiseFilter justOverdueSince(Instant moment) {
        return new PromiseFilter(null, null, null, null, null, Status.JUST_OVERDUE, moment, null, null, null);
    }

    /** Without the moment that only one status asks for, so that two filters that mean the same are equal. */
    public PromiseFilter withoutUnused() {
        return status == Status.JUST_OVERDUE ? this : new PromiseFilter(programme, line, district, partner, category, status, null, from, until, words);
    }

    /** Where it is read from: when a partner is asked, what that partner promised, with it or not with it any more. */
    String tables() {
        return partner == null ? "action a" : "action_promise p join action a on a.id = p.action_id";
    }

    /** Newest first, in the order of an index. */
    String order() {
        return moment() + " desc, " + id();
    }

    /** What comes after the one of which these are the parameters {@code last} and {@code lastId}. */
    String after() {
        return moment() + " <= :last and (" + moment() + " < :last or " + id() + " > :lastId)";
    }

    /** The moment by which it is in order. */
    Instant orderedBy(Action action) {
        return status == Status.JUST_OVERDUE ? action.lateSince().orElseThrow() : action.agreedAt();
    }

    private String moment() {
        return status == Status.JUST_OVERDUE ? "a.late_since" : partner == null ? "a.agreed_at" : "p.agreed_at";
    }

    private String id() {
        return partner == null || status == Status.JUST_OVERDUE ? "a.id" : "p.action_id";
    }

    /** How it stands, in SQL; null when that is not asked. */
    String statusCondition() {
        return status == null ? null : partner == null ? status.condition() : status.ofPartner();
    }

    /**
     * How it stands, as the public asks it. What is said of a partner on its page is one of these too, so that each figure leads to its list.
     * Of a partner is asked what that partner promised: what went to another is not open or late with it any more, but its own moves and what
     * it handed on late stay with it.
     */
    public enum Status {
        OPEN("a.state in ('TO_ASSIGN','OFFERED','PICKED_UP')"),
        /** The day passed, or nobody picked it up in time; and it is still so. */
        OVERDUE("a.late_since is not null"),
        JUST_OVERDUE("a.late_since >= :recent"),
        /** The partner says that it is done, and no reporter had the last word that it is not solved: that is {@link #DISPUTED}. */
        DONE(Conditions.DONE + " and (a.outcome is null or a.outcome <> 'DISPUTED')"),
        /** Done on or before the day that was promised first. Not while a person must still decide whether it is solved. */
        KEPT(Conditions.DONE + " and a.kept_first", Conditions.WITH_IT + Conditions.DONE + " and p.kept"),
        /** Done, but after the day that was promised first. Not while a person must still decide whether it is solved. */
        DONE_LATER(Conditions.DONE + " and not a.kept_first", Conditions.WITH_IT + Conditions.DONE + " and not p.kept"),
        /** A reporter said that it is solved. */
        CONFIRMED("a.outcome = 'SOLVED'"),
        /** A reporter said that it is not solved, and that was the last word. */
        DISPUTED("(a.outcome = 'DISPUTED' or a.state = 'DONE' and a.disputed)"),
        REOPENED("a.reopened_count > 0", "p.reopenings > 0"),
        /** Reopened so often that it belongs on the neighbourhood agenda. */
        AGENDA("a.for_the_agenda"),
        /** Its date was moved at least once. */
        MOVED("a.shift_count > 0", "p.moves > 0"),
        /** Who promised it last did not do it, and nobody else does. */
        NOT_DONE("a.outcome = 'NOT_DONE'", "a.outcome = 'NOT_DONE' and a.promised_by = p.partner_id"),
        /** Promised by one, and then it went to another. */
        HANDED_ON("exists (select 1 from action_promise p where p.action_id = a.id and " + Conditions.HANDED_ON + ")", Conditions.HANDED_ON),
        /** The same, after the promised day had passed: that stays late, of whoever had promised it. */
        HANDED_ON_LATE("exists (select 1 from action_promise p where p.action_id = a.id and " + Conditions.HANDED_ON + " and p.late)",
            Conditions.HANDED_ON + " and p.late");

        private final String condition;
        private final String ofPartner;

        Status(String condition) {
            this(condition, Conditions.WITH_IT + condition);
        }

        Status(String condition, String ofPartner) {
            this.condition = condition;
            this.ofPartner = ofPartner;
        }

        /** In SQL, about the table {@code action a}. */
        String condition() {
            return condition;
        }

        /** In SQL, about the promise {@code action_promise p} of one partner and its {@code action a}. */
        String ofPartner() {
            return ofPartner;
        }
    }

    private static final class Conditions {

        static final String DONE = "a.state in ('DONE','CLOSED') and (a.outcome is null and not a.disputed or a.outcome <> 'NOT_DONE')";
        static final String WITH_IT = "not p.handed_on and ";
        static final String HANDED_ON = "p.handed_on and not (a.outcome <=> 'NOT_DONE' and a.promised_by = p.partner_id)";
    }
}
