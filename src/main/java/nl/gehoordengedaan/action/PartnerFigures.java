package nl.gehoordengedaan.action;

import java.util.Map;
import java.util.UUID;

/**
 * How one partner kept what it promised, counted. What it promised stays counted when another partner took over.
 *
 * @param partner the organisation
 * @param all     actions that it promised to do, or was asked to do and has not refused
 * @param moves   how often dates that it had promised were moved, in all
 * @param counted how many there are of each status that a partner is measured by, in the meaning that the status has of a partner
 */
public record PartnerFigures(UUID programme, UUID partner, long all, long moves, Map<PromiseFilter.Status, Long> counted) {

    /** Of a partner that never promised anything. */
    public static PartnerFigures none(UUID programme, UUID partner) {
        return new PartnerFigures(programme, partner, 0, 0, Map.of());
    }

    public long of(PromiseFilter.Status status) {
        return counted.getOrDefault(status, 0L);
    }

    /**
     * Of what is done, is late now, or was late when it went to another: how much was done on or before the first day, 0 to 100; -1 when there is
     * nothing to say yet. What is still open and not late says nothing, neither for nor against.
     */
    public int shareKept() {
        long kept = of(PromiseFilter.Status.KEPT);
        long decided = kept + of(PromiseFilter.Status.DONE_LATER) + of(PromiseFilter.Status.OVERDUE) + of(PromiseFilter.Status.HANDED_ON_LATE);
        return decided == 0 ? -1 : (int) Math.round(100.0 * kept / decided);
    }
}
