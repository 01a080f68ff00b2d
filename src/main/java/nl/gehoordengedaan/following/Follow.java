package nl.gehoordengedaan.following;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.shared.Ids;
import nl.gehoordengedaan.shared.Language;

/** One person follows one thing. Counts from the moment that whoever reads that mailbox has confirmed it. */
@Entity
@Table(name = "follow")
class Follow {

    /** How long a confirmation can wait; after that it must be asked for again. */
    static final Duration TO_CONFIRM = Duration.ofDays(7);
    /** Pressing the button twice is one wish. */
    static final Duration SAME_WISH = Duration.ofMinutes(5);

    @Id
    private UUID id;
    @Version
    private int version;
    @Column(name = "follower_id")
    private UUID follower;
    private UUID subject;
    @Column(name = "programme_id")
    private UUID programme;
    private String path;
    private String code;
    @Enumerated(EnumType.STRING)
    private Language language;
    @Column(name = "asked_at")
    private Instant askedAt;
    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    protected Follow() {
    }

    Follow(UUID follower, String path, Followable.Thing thing, Language language, Instant now) {
        this.id = Ids.next();
        this.follower = follower;
        this.subject = thing.subject();
        this.programme = thing.programme();
        this.path = path;
        this.code = thing.code();
        this.language = language;
        this.askedAt = now;
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
            throw BrokenRule.conflict("following.confirm.too-late");
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

    UUID follower() {
        return follower;
    }

    UUID subject() {
        return subject;
    }

    UUID programme() {
        return programme;
    }

    String path() {
        return path;
    }

    String code() {
        return code;
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
