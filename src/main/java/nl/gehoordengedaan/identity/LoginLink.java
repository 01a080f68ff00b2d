package nl.gehoordengedaan.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.gehoordengedaan.shared.Ids;

/**
 * A personal link that is mailed to somebody, good for one login or one new password. Its secret is kept as a hash only, so
 * nobody can read it here. It is used up by pressing a button, never by opening it.
 */
@Entity
@Table(name = "login_link")
class LoginLink {

    @Id
    private UUID id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id", updatable = false)
    private Account account;

    @Enumerated(EnumType.STRING)
    private LinkMail.Purpose purpose;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "used_at")
    private Instant usedAt;

    @Column(name = "secret_hash")
    private String secretHash;

    protected LoginLink() {
    }

    LoginLink(Account account, LinkMail.Purpose purpose, String secret, Instant now, Instant expiresAt) {
        this.id = Ids.next();
        this.account = account;
        this.purpose = purpose;
        this.secretHash = Ids.hash(secret);
        this.createdAt = now;
        this.expiresAt = expiresAt;
    }

    /** Good for one use, until its term is over, and not for somebody who was blocked. */
    boolean isGood(Instant now) {
        return usedAt == null && now.isBefore(expiresAt) && !account.isBlocked();
    }

    UUID id() {
        return id;
    }

    Account account() {
        return account;
    }
}
