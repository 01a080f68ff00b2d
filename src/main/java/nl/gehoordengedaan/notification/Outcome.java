package nl.gehoordengedaan.notification;

/** How the sending of a letter ended. A failure that may pass is no outcome but an exception: the step is tried again. */
public enum Outcome {
    /** The mail server took it. */
    ACCEPTED,
    /** No mail can be delivered at this address; recorded, and no reason to try again. */
    REFUSED,
    /** The mail server took it at an earlier try. */
    ALREADY_SENT
}
