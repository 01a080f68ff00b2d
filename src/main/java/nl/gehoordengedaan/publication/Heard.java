package nl.gehoordengedaan.publication;

import java.time.Instant;

/**
 * One contribution in a public list.
 *
 * @param code     nine digits
 * @param words    what may be shown of it, short; empty before the check
 * @param language ISO 639-1 code of the words; empty when unknown
 * @param status   received, checked, answered, closed, withheld
 * @param overdue  true when the answer is late
 */
public record Heard(String code, String words, String language, String kind, String programme, String district, Instant at, String status,
                    boolean overdue) {
}
