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

    /** How it stands, as the public asks it. What is said of a partner on its page is one of these too, so that each figure leads to its list. */
    public enum Status {
        OPEN("a.state in ('TO_ASSIGN','OFFERED','PICKED_UP')"),
        /** The day passed, or nobody picked it up in time; and it is still so. */
        OVERDUE("a.late_since is not null"),
        JUST_OVERDUE("a.late_since >= :recent"),
        /** The partner says that it is done. */
        DONE("a.state in ('DONE','CLOSED') and (a.outcome is null or a.outcome <> 'NOT_DONE')"),
        /** Done on or before the day that was promised first. */
        KEPT("a.state in ('DONE','CLOSED') and (a.outcome is null or a.outcome <> 'NOT_DONE') and a.kept_first"),
        /** Done, but after the day that was promised first. */
        DONE_LATER("a.state in ('DONE','CLOSED') and (a.outcome is null or a.outcome <> 'NOT_DONE') and not a.kept_first"),
        /** A reporter said that it is solved. */
        CONFIRMED("a.outcome = 'SOLVED'"),
        /** A reporter said that it is not solved, and that was the last word. */
        DISPUTED("(a.outcome = 'DISPUTED' or a.state = 'DONE' and exists (select 1 from action_confirmation c where c.action_id = a.id"
            + " and c.round = a.rounds and c.verdict = 'NOT_SOLVED'))"),
        REOPENED("a.reopened_count > 0"),
        /** Its date was moved at least once. */
        MOVED("a.shift_count > 0"),
        NOT_DONE("a.outcome = 'NOT_DONE'");

        private final String condition;

        Status(String condition) {
            this.condition = condition;
        }

        /** In SQL, about the table {@code action a}. */
        String condition() {
            return condition;
        }
    }
}
