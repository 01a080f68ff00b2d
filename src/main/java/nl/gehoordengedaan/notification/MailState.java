package nl.gehoordengedaan.notification;

import java.util.Arrays;
import java.util.Optional;

/** How far the sending of a mail is. */
public enum MailState {
    /** Waits for its turn. */
    QUEUED,
    /** A try was begun and did not tell yet how it ended. */
    TRYING,
    /** The last try failed; there will be another. */
    FAILED,
    /** The mail server took it. */
    ACCEPTED,
    /** No mail can be delivered at this address. */
    REFUSED;

    boolean isFinal() {
        return this == ACCEPTED || this == REFUSED;
    }

    static Optional<MailState> of(String name) {
        return Arrays.stream(values()).filter(state -> state.name().equals(name)).findFirst();
    }
}
