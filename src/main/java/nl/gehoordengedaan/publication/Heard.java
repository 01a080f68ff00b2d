package nl.gehoordengedaan.publication;

import java.time.Instant;

/**
 * One contribution in a public list.
 *
 * @param code     nine digits
 * @param words    what may be shown of it, short; empty before the check
 * @param language ISO 639-1 code of the words; empty when unknown
 * @param status   received, checked, answered, closed, withheld
 * @param withheld true when nothing is shown of it, for a reason that stands on its page
 * @param overdue  true when the answer is late
 * @param line     the programme line; empty when none was chosen
 * @param response what the programme does with it; empty before
 * @param due      the last day on which an answer is in time
 * @param answered when it was answered; null before
 * @param channel  how it came in: web, api, desk, phone, paper or ambassador
 * @param meToo    how many others said "me too"
 */
public record Heard(String code, String words, String language, String kind, String programme, String district, Instant at, String status,
                    boolean withheld, boolean overdue, Instant due, Instant answered, String line, String response,
                    String channel, long meToo) {
}
