package nl.gehoordengedaan.following;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.gehoordengedaan.notification.EmailAddress;
import nl.gehoordengedaan.shared.Rules;

/** Somebody who follows one or more things, known by an e-mail address and nothing else. */
@Entity
@Table(name = "follower")
class Follower {

    static final int MAX_EMAIL = 254;
    private static final Pattern DOTTED = Pattern.compile("[^@]+@[^@.]+(\\.[^@.]+)+");

    @Id
    private UUID id;
    private String email;

    protected Follower() {
    }

    Follower(UUID id, String email) {
        this.id = id;
        this.email = normal(email);
    }

    /** An address as it is stored and compared: however it is typed, it is the same one. */
    static String normal(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    /** One that we can send to, with a dot in the domain: without it a part was forgotten. */
    static void mustBeReachable(String email) {
        boolean typed = email != null && !email.isBlank();
        boolean plain = typed && EmailAddress.isNamePlain(email);
        Rules.check()
            .that(typed, "email", "following.email.missing")
            .that(!typed || plain, "email", "following.email.letters")
            .that(!plain || email.strip().length() <= MAX_EMAIL && EmailAddress.isSendable(email) && DOTTED.matcher(email.strip()).matches(),
                "email", "following.email.wrong")
            .orRefuse();
    }

    UUID id() {
        return id;
    }

    String email() {
        return email;
    }
}
