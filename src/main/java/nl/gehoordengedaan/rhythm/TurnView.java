package nl.gehoordengedaan.rhythm;

import java.time.LocalDate;

/**
 * One turn of a promise, as a page shows it.
 *
 * @param what      what was promised, in the language of the reader
 * @param district  its name; empty when it is of no district
 * @param day       on which it takes place or took place; null when that is not known, or not for this reader
 * @param meeting   the nine digits of its meeting, when everyone may see that; null otherwise
 * @param meetingId the id of its meeting, for who organises it; null otherwise
 * @param due       by when there should be a date; null when nobody was asked yet
 * @param late      is that over, and is there still no date?
 * @param reason    why it does not take place, or did not; null when nobody said
 * @param address   where the report can be read; null when there is none
 * @param preparing is there a date of which not everyone knows yet?
 */
public record TurnView(String id, String code, String kind, String what, String programme, String slug, String district, LocalDate from, LocalDate until,
                       TurnState state, LocalDate day, String meeting, String meetingId, LocalDate due, boolean late, String reason, String address,
                       boolean preparing) {
}
