package nl.gehoordengedaan.workflow;

/** A process does not wait for this task any more: it was done, or the process went another way. Told in the same transaction. */
public record TaskClosed(String task) {
}
