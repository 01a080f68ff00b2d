package nl.gehoordengedaan.workflow;

/**
 * An element of a process file at which something is done or waited for.
 *
 * @param process the process of whose file it is
 * @param element id in the file
 * @param kind    what sort of element it is
 * @param role    who does it, for a task; else empty
 */
public record ProcessPart(String process, String element, Kind kind, String role) {

    /** Who or what moves it on. */
    public enum Kind {
        /** A person does it. */
        TASK,
        /** The system does it. */
        STEP,
        /** It waits to be told something. */
        WAIT,
        /** A moment comes. */
        MOMENT
    }
}
