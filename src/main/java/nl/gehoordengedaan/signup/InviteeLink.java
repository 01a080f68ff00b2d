package nl.gehoordengedaan.signup;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.gehoordengedaan.shared.Ids;

/** The link in one mail to somebody of the residents' network. Only its hash is kept; with it one can always stop. */
@Entity
@Table(name = "invitee_link")
class InviteeLink {

    /** So long it shows whose it is, because a mail may be passed on. */
    static final Duration TERM = Duration.ofDays(14);

    @Id
    private String hash;
    @Column(name = "invitee_id")
    private UUID invitee;
    @Column(name = "made_at")
    private Instant madeAt;
    private boolean asked;

    protected InviteeLink() {
    }

    /** @param asked was the mail asked for on a page? Those are limited, so that nobody's mailbox is flooded */
    InviteeLink(String secret, UUID invitee, boolean asked, Instant now) {
        this.hash = Ids.hash(secret);
        this.invitee = invitee;
        this.asked = asked;
        this.madeAt = now;
    }

    UUID invitee() {
        return invitee;
    }

    boolean showsAllAt(Instant now) {
        return now.isBefore(madeAt.plus(TERM));
    }
}
