package nl.gehoordengedaan.identity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.gehoordengedaan.shared.Language;

/** Sees to it that a personal link is mailed. Implemented by whoever sends mail; called in the transaction of the act. */
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

    /**
     * What stands in the mail.
     *
     * @param id        of the link, for the log
     * @param purpose   what the link is for
     * @param name      whom to greet
     * @param email     where to send it
     * @param language  in which language
     * @param url       the personal link; belongs in the mail and nowhere else. We keep its hash, so it cannot be asked again
     * @param expiresAt until when it is good
     * @param roles     as what somebody is invited and where, in the language of the mail: "Organiser · Wij de Westwijk"; empty when it is no
     *                  invitation
     * @param invitedBy name of who invites; null when it is no invitation, or when nobody knows any more
     */
    record Request(UUID id, Purpose purpose, String name, String email, Language language, String url, Instant expiresAt, List<String> roles,
                   String invitedBy) {

        public Request {
            roles = List.copyOf(roles);
        }

        /** Without the link, the name and the address. */
        @Override
        public String toString() {
            return purpose + " " + id;
        }
    }

    void send(Request request);

    /** Can mail be sent to this address? */
    boolean reaches(String email);
}
