package nl.gehoordengedaan.workflow;

/**
 * A process does not wait for this task any more. Told in the same transaction.
 *
 * @param task id of the task in the engine
 * @param done true when somebody did it, false when the process went another way
 */
public record TaskClosed(String task, boolean done) {
}
