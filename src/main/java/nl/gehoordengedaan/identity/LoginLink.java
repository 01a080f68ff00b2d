package nl.gehoordengedaan.identity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import nl.gehoordengedaan.shared.Ids;

/**
 * A personal link that is mailed to somebody, good for one login or one new password. The secret is made when the mail is written and
 * stored as a hash only, so nobody can read it here; the row is used up by pressing a button, never by opening the link.
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

    @ElementCollection
    @CollectionTable(name = "login_link_secret", joinColumns = @JoinColumn(name = "link_id"))
    @Column(name = "secret_hash")
    private Set<String> secrets = new HashSet<>();

    protected LoginLink() {
    }

    LoginLink(Account account, LinkMail.Purpose purpose, Instant now, Instant expiresAt) {
        this.id = Ids.next();
        this.account = account;
        this.purpose = purpose;
        this.createdAt = now;
        this.expiresAt = expiresAt;
    }

    /** Good for one use, until its term is over, and not for somebody who was blocked. */
    boolean isGood(Instant now) {
        return usedAt == null && now.isBefore(expiresAt) && !account.isBlocked();
    }

    /** A new secret that opens this link; those of earlier mails stay good, for one of them may have arrived. */
    String newSecret() {
        String secret = Ids.secret();
        secrets.add(Ids.hash(secret));
        return secret;
    }

    UUID id() {
        return id;
    }

    Account account() {
        return account;
    }

    LinkMail.Purpose purpose() {
        return purpose;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
