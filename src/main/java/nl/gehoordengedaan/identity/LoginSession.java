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

/** One browser in which somebody is logged in. A row of ours, so that every node knows it and it can be ended from anywhere. */
@Entity
@Table(name = "login_session")
class LoginSession {

    @Id
    private UUID id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id", updatable = false)
    private Account account;

    @Column(name = "token_hash", updatable = false)
    private String tokenHash;

    @Enumerated(EnumType.STRING)
    private WayIn way;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "seen_at")
    private Instant seenAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected LoginSession() {
    }

    LoginSession(Account account, String token, WayIn way, Instant now) {
        this.id = Ids.next();
        this.account = account;
        this.tokenHash = Ids.hash(token);
        this.way = way;
        this.createdAt = now;
        this.seenAt = now;
    }

    /** Open until it is ended, was left alone too long, or has lasted long enough. */
    boolean isOpen(Instant now, SessionTerms terms) {
        return endedAt == null && now.isBefore(createdAt.plus(terms.absolute())) && now.isBefore(seenAt.plus(terms.idle(way)));
    }

    UUID id() {
        return id;
    }

    Account account() {
        return account;
    }

    WayIn way() {
        return way;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant seenAt() {
        return seenAt;
    }
}
