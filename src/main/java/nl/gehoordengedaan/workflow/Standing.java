package nl.gehoordengedaan.workflow;

import java.time.Instant;
import java.util.List;

/**
 * Where a matter stands in its process, looked at closely: what was passed, where it is, and what will happen by itself. A process that is
 * called by another counts as part of it; each element says of which file it is.
 *
 * @param process the process that was started
 * @param begun   since when
 * @param ended   since when it has ended; null while it runs
 * @param passed  what was done, oldest first: tasks of people, steps of the system, moments that came, what it was told
 * @param waiting where it is; empty when it has ended
 * @param alarms  the moments for which it waits, the next first
 * @param calls   the processes in which it is because another calls them, from the outside in
 */
public record Standing(String process, Instant begun, Instant ended, List<Passed> passed, List<Waiting> waiting, List<Alarm> alarms,
                       List<Call> calls) {

    /** An element of the file that was done then. */
    public record Passed(String process, String element, Instant at) {
    }

    /**
     * An element of the file at which it is.
     *
     * @param since  null when not known
     * @param failed true when this step was given up and is with the operator
     */
    public record Waiting(String process, String element, Instant since, boolean failed) {
    }

    /** A timer of the file, and the moment at which it does what it does. */
    public record Alarm(String process, String element, Instant at) {
    }

    /** An element of the file that calls another process, which is running. */
    public record Call(String process, String element, String called) {
    }
}
