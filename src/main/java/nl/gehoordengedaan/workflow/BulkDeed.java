package nl.gehoordengedaan.workflow;

/**
 * Something that can be done to several subjects at once, offered where their tasks are chosen from a list. Found by CDI; each capability has one
 * for each of its pages that takes several. The page is opened with GET and decides by itself what may be done.
 */
public interface BulkDeed {

    /** Id of the process. */
    String process();

    /** Id of the user task at which they wait; empty for any task of the process. */
    String step();

    /** What it is called, as the key of a message. */
    String label();

    /** The page: {@code /work/contributions/join}. */
    String page();

    /** How the page calls each chosen subject in its address: {@code contribution}, given once for each. All deeds of a process call it the same. */
    String parameter();
}
