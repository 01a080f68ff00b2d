package nl.gehoordengedaan.privacy;

import java.time.Instant;
import java.util.List;

/**
 * How long personal data is kept, and what was removed.
 *
 * @param lastRound when everything was last looked through; null when never
 * @param previous  the page before this one; empty when there is none
 * @param next      the page after this one; empty when there is none
 */
public record RetentionPage(List<Term> terms, Instant lastRound, List<Removed> removed, String previous, String next) {

    /** How long one kind is kept. {@code place} is the programme in which it holds; empty for everywhere. */
    public record Term(String kind, String place, int days) {
    }

    /** So much of one kind was removed then. */
    public record Removed(Instant at, String kind, int amount, boolean asked) {
    }
}
