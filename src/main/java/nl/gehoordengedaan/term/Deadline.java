package nl.gehoordengedaan.term;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The date a promise must be kept by, with everything needed to count along.
 *
 * @param due the first moment that is too late: midnight after the due day, in the programme's time zone
 * @param startDay the day from which is counted; it does not count itself
 * @param dueDay the last day that is in time
 * @param term what was promised
 * @param skipped the days in between that did not count, in order
 */
public record Deadline(Instant due, LocalDate startDay, LocalDate dueDay, Term term, List<SkippedDay> skipped) {

    public Deadline {
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(startDay, "startDay");
        Objects.requireNonNull(dueDay, "dueDay");
        Objects.requireNonNull(term, "term");
        skipped = List.copyOf(skipped);
    }

    public boolean isOverdueAt(Instant moment) {
        return !moment.isBefore(due);
    }

    /** How this date was reached, as a message for a reader of any language. */
    public Explanation explanation() {
        if (term.unit() == Unit.CALENDAR_DAYS) {
            return new Explanation("term.explanation.calendar-days", startDay, term.amount(), dueDay);
        }
        if (skipped.isEmpty()) {
            return new Explanation("term.explanation.working-days", startDay, term.amount(), dueDay);
        }
        return new Explanation("term.explanation.working-days-skipping", startDay, term.amount(), dueDay, enumerated(reasons()), skipped.size());
    }

    private List<Explanation> reasons() {
        List<Explanation> reasons = new ArrayList<>();
        long weekends = skipped.stream().filter(skip -> skip.reason() == DayOff.WEEKEND)
                .map(skip -> skip.day().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY))).distinct().count();
        if (weekends > 0) {
            reasons.add(new Explanation("term.skipped.WEEKEND", weekends));
        }
        skipped.stream().filter(skip -> skip.reason() != DayOff.WEEKEND)
                .forEach(skip -> reasons.add(new Explanation("term.skipped." + skip.reason(), skip.day())));
        return reasons;
    }

    /** "a, b and c", told as pairs because each language joins with words and commas of its own. */
    private static Explanation enumerated(List<Explanation> reasons) {
        Explanation all = reasons.get(0);
        for (int i = 1; i < reasons.size(); i++) {
            all = new Explanation(i == reasons.size() - 1 ? "term.list.last" : "term.list.next", all, reasons.get(i));
        }
        return all;
    }
}
