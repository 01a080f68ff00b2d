package nl.gehoordengedaan.contribution;

/** How the sender was told what became of it: recorded before a contribution can be closed. */
public enum Told {
    /** The mail server of the sender accepted the mail. */
    MAIL_ACCEPTED,
    PHONED,
    LETTER,
    IN_PERSON,
    /** The sender left no way to be reached; the answer is on the public page, to be found with the code. */
    LEFT_NO_CONTACT,
    /** It was tried, and the sender could not be reached. */
    NOT_REACHED
}
