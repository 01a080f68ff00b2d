package nl.gehoordengedaan.workflow;

import java.time.Instant;
import java.util.UUID;

/**
 * A step that failed as often as it was tried, and now waits for the operator.
 *
 * @param id       id of the incident
 * @param process  id of the process
 * @param step     id of the element in the file
 * @param subject  what it is about; null when unknown
 * @param programme the programme it belongs to; null when unknown or none
 * @param since    when it was given up
 * @param cause    the technical message, without personal data
 */
public record Incident(String id, String process, String step, UUID subject, UUID programme, Instant since, String cause) {
}
