package nl.gehoordengedaan.term;

import java.time.Instant;
import java.util.Objects;

/**
 * What one programme promises for one kind of matter.
 *
 * @param kind what is promised
 * @param term counted from the day the matter came in
 * @param reminder counted from the same day, in the same unit, and shorter: then who must act is reminded
 * @param directorAfter counted from the due day: then the director is told; null for a kind of which the director is not told
 */
public record TermSetting(TermKind kind, Term term, Term reminder, Term directorAfter) {

    public TermSetting {
        Objects.requireNonNull(kind, "kind");
        if (kind.tellsDirector() != (directorAfter != null)) {
            throw new IllegalArgumentException("whether the director is told depends on the kind: " + kind);
        }
        if (!isReminderInTime(term, reminder)) {
            throw new IllegalArgumentException("the reminder comes before the term ends and counts the same days: " + reminder + ", " + term);
        }
    }

    public static boolean isReminderInTime(Term term, Term reminder) {
        return reminder.unit() == term.unit() && reminder.amount() < term.amount();
    }

    /** All moments that follow from a matter that came in then. */
    public Schedule schedule(Instant start, WorkingCalendar calendar) {
        Deadline deadline = calendar.deadline(start, term);
        return new Schedule(deadline, calendar.reminder(start, reminder),
            directorAfter == null ? null : calendar.deadline(deadline.dueDay(), directorAfter).due());
    }

    /**
     * The moments of one matter.
     *
     * @param deadline until when it is in time; at its due moment the organiser is told and the matter is publicly overdue
     * @param remindAt in the morning of the reminder day
     * @param directorAt when the director is told; null when the director is not told of this kind
     */
    public record Schedule(Deadline deadline, Instant remindAt, Instant directorAt) {
    }
}
