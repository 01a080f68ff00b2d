package nl.gehoordengedaan.contribution;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.gehoordengedaan.notification.EmailAddress;
import nl.gehoordengedaan.shared.Language;
import nl.gehoordengedaan.shared.Rules;

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
    private String phone;
    @Column(name = "postal_address")
    private String postalAddress;
    @Enumerated(EnumType.STRING)
    private Language language;
    @Column(name = "left_at")
    private Instant leftAt;
    @Column(name = "warned_at")
    private Instant warnedAt;

    protected Sender() {
    }

    /**
     * @param contact  where to tell what became of it: at least one way
     * @param language the language in which to tell it
     */
    Sender(UUID contribution, Contact contact, Language language, Instant leftAt) {
        Rules rules = Rules.check().that(!contact.isEmpty(), "email", "contribution.contact.missing");
        contact.check(rules);
        rules.orRefuse();
        this.contribution = contribution;
        this.email = contact.email();
        this.phone = contact.phone();
        this.postalAddress = contact.postalAddress();
        this.language = language;
        this.leftAt = leftAt;
    }

    /** Can it be the address of a resident? One that we can send to, with a dot in the domain: without it a part was forgotten. */
    static boolean isPlausible(String email) {
        return email.length() <= MAX_EMAIL && EmailAddress.isSendable(email) && DOTTED.matcher(email).matches();
    }

    /** The same person, for one matter of what was said. */
    Sender alsoOf(UUID part) {
        return new Sender(part, new Contact(email, phone, postalAddress), language, leftAt);
    }

    UUID contribution() {
        return contribution;
    }

    /** Where to mail; null when only another way was left. */
    String email() {
        return email;
    }

    boolean hasEmail() {
        return email != null;
    }

    /** What to dial; null when no number was left. */
    String phone() {
        return phone;
    }

    /** Where to write a letter; null when no address was left. */
    String postalAddress() {
        return postalAddress;
    }

    /** Must a person phone or write, because there is no address for mail? */
    boolean isToldByAPerson() {
        return email == null;
    }

    /** Told that this will be removed. */
    void warn(Instant now) {
        warnedAt = now;
    }

    Optional<Instant> warnedAt() {
        return Optional.ofNullable(warnedAt);
    }

    Language language() {
        return language;
    }

    Instant leftAt() {
        return leftAt;
    }
}
