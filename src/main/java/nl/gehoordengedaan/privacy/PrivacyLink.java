package nl.gehoordengedaan.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import nl.gehoordengedaan.identity.KnownByLink;
import nl.gehoordengedaan.shared.Ids;
import nl.gehoordengedaan.shared.Language;

/** A link that somebody asked for to see what is known of an address. Only its hash is kept; the address goes with it. */
@Entity
@Table(name = "privacy_link")
class PrivacyLink {

    static final Duration TERM = Duration.ofDays(14);

    @Id
    private String hash;
    private String email;
    @Enumerated(EnumType.STRING)
    private Language language;
    @Column(name = "made_at")
    private Instant madeAt;

    protected PrivacyLink() {
    }

    PrivacyLink(String secret, String email, Language language, Instant now) {
        this.hash = Ids.hash(secret);
        this.email = normal(email);
        this.language = language;
        this.madeAt = now;
    }

    /** An address as it is stored and compared: however it is typed, it is the same one. */
    static String normal(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    boolean isValidAt(Instant now) {
        return now.isBefore(madeAt.plus(TERM));
    }

    KnownByLink.Reader reader() {
        return new KnownByLink.Reader(email, language);
    }

    Instant madeAt() {
        return madeAt;
    }
}
