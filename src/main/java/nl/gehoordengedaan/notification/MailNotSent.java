package nl.gehoordengedaan.notification;

/**
 * A mail could not be sent now; the step that wanted it is rolled back and tried again. Says nothing about the recipient and has no
 * cause: it is kept by the engine for the operator, and what the mail server says names the address.
 */
class MailNotSent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MailNotSent(String message) {
        super(message);
    }
}
