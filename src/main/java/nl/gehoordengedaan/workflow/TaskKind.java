package nl.gehoordengedaan.workflow;

/**
 * One kind of task of a person, as the process files have it.
 *
 * @param process id of the process
 * @param step    id of the user task
 * @param role    the role that is asked
 */
public record TaskKind(String process, String step, String role) {
}
