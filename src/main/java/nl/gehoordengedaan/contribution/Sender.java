package nl.gehoordengedaan.contribution;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.gehoordengedaan.notification.EmailAddress;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.shared.Language;

/** How to reach whoever said something. Kept apart from the words, never shown, and removed at once when the sender asks. */
@Entity
@Table(name = "contribution_sender")
public class Sender {

    static final int MAX_EMAIL = 254;
    private static final Pattern DOTTED = Pattern.compile("[^@]+@[^@.]+(\\.[^@.]+)+");

    @Id
    @Column(name = "contribution_id")
    private UUID contribution;
    private String email;
    @Enumerated(EnumType.STRING)
    private Language language;
    @Column(name = "left_at")
    private Instant leftAt;

    protected Sender() {
    }

    /**
     * @param email    where to tell what became of it; up to {@value #MAX_EMAIL} characters
     * @param language the language in which to tell it
     */
    Sender(UUID contribution, String email, Language language, Instant leftAt) {
        if (!isPlausible(email)) {
            throw BrokenRule.input("email", "contribution.email.wrong");
        }
        this.contribution = contribution;
        this.email = email;
        this.language = language;
        this.leftAt = leftAt;
    }

    /** Can it be the address of a resident? One that we can send to, with a dot in the domain: without it a part was forgotten. */
    static boolean isPlausible(String email) {
        return email.length() <= MAX_EMAIL && EmailAddress.isSendable(email) && DOTTED.matcher(email).matches();
    }

    UUID contribution() {
        return contribution;
    }

    String email() {
        return email;
    }

    Language language() {
        return language;
    }

    Instant leftAt() {
        return leftAt;
    }
}
