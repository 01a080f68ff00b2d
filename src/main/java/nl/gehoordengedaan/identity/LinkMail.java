package nl.gehoordengedaan.identity;

import java.util.UUID;

/**
 * Sees to it that a personal link is mailed. Implemented by whoever sends mail: called in the transaction of the act, with an id only;
 * the letter with its secret is asked from {@link LinkLetters} when the mail is written.
 */
public interface LinkMail {

    /** What the link is for; decides the words of the letter. */
    enum Purpose {
        /** Somebody was given an account. */
        INVITATION,
        /** A panel member or ambassador asked to log in. */
        LOG_IN,
        /** Somebody with a password asked for a new one. */
        NEW_PASSWORD
    }

    void send(UUID link);
}
