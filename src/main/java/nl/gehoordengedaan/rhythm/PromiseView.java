package nl.gehoordengedaan.rhythm;

import java.time.LocalDate;

/**
 * Something that is promised again and again, as a page shows it.
 *
 * @param what   what was promised, in the language of the reader
 * @param often  how often, in the language of the reader
 * @param ended  since when it is not promised any more; null while it is
 * @param reason why it is not promised any more; null while it is
 */
public record PromiseView(String id, String what, String often, String programme, LocalDate since, LocalDate ended, String reason) {
}
