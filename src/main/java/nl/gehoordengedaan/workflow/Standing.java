package nl.gehoordengedaan.workflow;

import java.time.Instant;
import java.util.List;

/**
 * Where a matter stands in its process, looked at closely: what was passed, where it is, and what will happen by itself.
 *
 * @param begun   since when
 * @param ended   since when it has ended; null while it runs
 * @param passed  what was done, oldest first: tasks of people, steps of the system, moments that came, what it was told
 * @param waiting where it is; empty when it has ended
 * @param alarms  the moments for which it waits, the next first
 */
public record Standing(Instant begun, Instant ended, List<Passed> passed, List<Waiting> waiting, List<Alarm> alarms) {

    /** An element of the file that was done then. */
    public record Passed(String element, Instant at) {
    }

    /**
     * An element of the file at which it is.
     *
     * @param since  null when not known
     * @param failed true when this step was given up and is with the operator
     */
    public record Waiting(String element, Instant since, boolean failed) {
    }

    /** A timer of the file, and the moment at which it does what it does. */
    public record Alarm(String element, Instant at) {
    }
}
