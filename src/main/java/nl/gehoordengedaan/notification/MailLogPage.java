package nl.gehoordengedaan.notification;

import java.util.List;
import java.util.Map;

/**
 * The list of what was sent.
 *
 * @param lines     newest first
 * @param kindNames what each kind is called, in the reader's language
 * @param filtered  whether something was searched for
 * @param newer     address of the page before; empty when there is none
 * @param older     address of the page after; empty when there is none
 * @param export    address of the same list as a file
 */
public record MailLogPage(List<MailLine> lines, Map<String, String> kindNames, boolean filtered, String newer, String older,
                          String export) {
}
