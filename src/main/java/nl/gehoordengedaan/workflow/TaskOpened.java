package nl.gehoordengedaan.workflow;

import java.time.Instant;
import java.util.UUID;

/**
 * A process waits for a person. Told in the transaction in which the process arrived there.
 *
 * @param task      id of the task in the engine
 * @param process   id of the process (file name)
 * @param step      id of the user task in the file
 * @param subject   what it is about
 * @param programme the programme it belongs to
 * @param role      the role that is asked, as in {@code candidateGroups}
 * @param organisation the partner organisation whose people are asked; null when the role says it all
 * @param page      where it is done, as in {@code formKey}, with the subject filled in
 * @param openedAt  since when
 * @param due       by when; null when the task has no term
 */
public record TaskOpened(String task, String process, String step, UUID subject, UUID programme, String role,
                         UUID organisation, String page,
                         Instant openedAt, Instant due) {
}
