package nl.gehoordengedaan.following;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.gehoordengedaan.shared.Ids;

/**
 * The link in one mail to a follower. Only its hash is kept. With it one can always stop; what one follows is shown for {@link #TERM} only,
 * because a mail may be passed on.
 */
@Entity
@Table(name = "follow_link")
class FollowLink {

    static final Duration TERM = Duration.ofDays(14);

    @Id
    private String hash;
    @Column(name = "follower_id")
    private UUID follower;
    @Column(name = "follow_id")
    private UUID follow;
    @Column(name = "made_at")
    private Instant madeAt;
    private boolean asked;

    protected FollowLink() {
    }

    /**
     * @param asked was the mail asked for on a page? Those are limited, so that nobody's mailbox is flooded
     */
    FollowLink(String secret, Follow follow, boolean asked, Instant now) {
        this.hash = Ids.hash(secret);
        this.follower = follow.follower();
        this.follow = follow.id();
        this.asked = asked;
        this.madeAt = now;
    }

    boolean showsAllAt(Instant now) {
        return now.isBefore(madeAt.plus(TERM));
    }

    UUID follower() {
        return follower;
    }

    /** What the mail was about; empty after that was stopped. */
    Optional<UUID> follow() {
        return Optional.ofNullable(follow);
    }

    Instant madeAt() {
        return madeAt;
    }
}
