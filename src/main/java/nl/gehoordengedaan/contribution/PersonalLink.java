package nl.gehoordengedaan.contribution;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.gehoordengedaan.shared.Ids;

/** A link in a mail by which the sender is known. Only its hash is kept; it ends by itself after {@link #TERM}. */
@Entity
@Table(name = "contribution_link")
public class PersonalLink {

    /** 14 calendar days from sending: the default terms of the programme. A new one is sent on request. */
    static final Duration TERM = Duration.ofDays(14);

    @Id
    private String hash;
    @Column(name = "contribution_id")
    private UUID contribution;
    @Column(name = "expires_at")
    private Instant expiresAt;

    protected PersonalLink() {
    }

    PersonalLink(String secret, UUID contribution, Instant now) {
        this.hash = Ids.hash(secret);
        this.contribution = contribution;
        this.expiresAt = now.plus(TERM);
    }

    UUID contribution() {
        return contribution;
    }

    boolean isValidAt(Instant now) {
        return now.isBefore(expiresAt);
    }
}
