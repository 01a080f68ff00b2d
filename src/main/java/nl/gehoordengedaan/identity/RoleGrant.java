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
import java.util.Objects;
import java.util.UUID;

/** One role that an account was given, by whom, and by whom it was taken back: the row stays, so that it can be told who could do what. */
@Entity
@Table(name = "role_grant")
class RoleGrant {

    @Id
    private UUID id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id", updatable = false)
    private Account account;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "programme_id")
    private UUID programme;

    @Column(name = "organisation_id")
    private UUID organisation;

    @Column(name = "granted_at")
    private Instant grantedAt;

    @Column(name = "granted_by")
    private UUID grantedBy;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    @Column(name = "revoked_by")
    private UUID revokedBy;

    protected RoleGrant() {
    }

    RoleGrant(UUID id, Account account, Visitor.Grant given, UUID by, Instant now) {
        this.id = id;
        this.account = account;
        this.role = given.role();
        this.programme = given.programme();
        this.organisation = given.organisation();
        this.grantedAt = now;
        this.grantedBy = by;
    }

    void revoke(UUID by, Instant now) {
        revokedAt = now;
        revokedBy = by;
    }

    boolean isActive() {
        return revokedAt == null;
    }

    boolean gives(Visitor.Grant asked) {
        return role == asked.role() && Objects.equals(programme, asked.programme()) && Objects.equals(organisation, asked.organisation());
    }

    Visitor.Grant given() {
        return new Visitor.Grant(role, programme, organisation);
    }

    UUID id() {
        return id;
    }

    Account account() {
        return account;
    }

    Role role() {
        return role;
    }

    /** The account of who gave it; null when it was given by the installation itself. */
    UUID grantedBy() {
        return grantedBy;
    }

    Instant grantedAt() {
        return grantedAt;
    }

    Instant revokedAt() {
        return revokedAt;
    }
}
