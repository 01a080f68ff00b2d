package nl.gehoordengedaan.action;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.gehoordengedaan.shared.Ids;

/**
 * A link in a mail by which a partner without an account acts on one action, for one step of it. Only its hash is kept. It ends when it was
 * used, when a newer one was sent, when the action went elsewhere, or by itself; why is kept, so that the page can say it.
 */
@Entity
@Table(name = "action_partner_link")
class PartnerLink {

    /** Why it does not work any more. */
    enum Ended {
        USED,
        REPLACED,
        TAKEN_BACK,
        NO_REACTION
    }

    @Id
    private String hash;
    @Column(name = "action_id")
    private UUID action;
    @Column(name = "partner_id")
    private UUID partner;
    @Column(name = "sent_at")
    private Instant sentAt;
    @Column(name = "expires_at")
    private Instant expiresAt;
    @Column(name = "used_at")
    private Instant usedAt;
    @Enumerated(EnumType.STRING)
    @Column(name = "ended_because")
    private Ended ended;

    protected PartnerLink() {
    }

    PartnerLink(String secret, UUID action, UUID partner, Instant now, Instant expiresAt) {
        this.hash = Ids.hash(secret);
        this.action = action;
        this.partner = partner;
        this.sentAt = now;
        this.expiresAt = expiresAt;
    }

    void end(Ended because, Instant now) {
        if (ended == null) {
            ended = because;
            if (because == Ended.USED) {
                usedAt = now;
            }
        }
    }

    boolean isValidAt(Instant now) {
        return ended == null && now.isBefore(expiresAt);
    }

    UUID action() {
        return action;
    }

    UUID partner() {
        return partner;
    }

    Instant sentAt() {
        return sentAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    /** When somebody acted with it; empty when nobody did. */
    Optional<Instant> usedAt() {
        return Optional.ofNullable(usedAt);
    }

    Optional<Ended> ended() {
        return Optional.ofNullable(ended);
    }
}
