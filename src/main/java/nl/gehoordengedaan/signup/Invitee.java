package nl.gehoordengedaan.signup;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.shared.Language;

/**
 * Somebody of the residents' network of a programme: wants to be invited to its meetings. Counts from the moment that whoever reads that
 * mailbox has confirmed it.
 */
@Entity
@Table(name = "invitee")
class Invitee {

    /** How long a confirmation can wait; after that it must be asked for again. */
    static final Duration TO_CONFIRM = Duration.ofDays(7);
    /** Pressing the button twice is one wish. */
    static final Duration SAME_WISH = Duration.ofMinutes(5);

    @Id
    private UUID id;
    @Version
    private int version;
    private String email;
    @Column(name = "programme_id")
    private UUID programme;
    @Enumerated(EnumType.STRING)
    private Language language;
    @Column(name = "asked_at")
    private Instant askedAt;
    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    protected Invitee() {
    }

    Invitee(UUID id, String email, UUID programme, Language language, Instant now) {
        this.id = id;
        this.email = normal(email);
        this.programme = programme;
        this.language = language;
        this.askedAt = now;
    }

    /** An address as it is stored and compared: however it is typed, it is the same one. */
    static String normal(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    /** Asked for once more before it was confirmed: the term begins anew. */
    void askedAgain(Language inLanguage, Instant now) {
        language = inLanguage;
        askedAt = now;
    }

    boolean wasJustAsked(Instant now) {
        return now.isBefore(askedAt.plus(SAME_WISH));
    }

    /** Whoever reads that mailbox wants it. Saying so twice changes nothing. */
    void confirm(Instant now) {
        if (confirmedAt != null) {
            return;
        }
        if (isTooOld(now)) {
            throw BrokenRule.conflict("signup.invitations.too-late");
        }
        confirmedAt = now;
    }

    /** Nobody confirmed it in time. */
    boolean isTooOld(Instant now) {
        return confirmedAt == null && !now.isBefore(askedAt.plus(TO_CONFIRM));
    }

    boolean isConfirmed() {
        return confirmedAt != null;
    }

    UUID id() {
        return id;
    }

    String email() {
        return email;
    }

    UUID programme() {
        return programme;
    }

    Language language() {
        return language;
    }

    Instant askedAt() {
        return askedAt;
    }

    Optional<Instant> confirmedAt() {
        return Optional.ofNullable(confirmedAt);
    }
}
