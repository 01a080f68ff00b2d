package nl.gehoordengedaan.minutes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.gehoordengedaan.shared.Ids;

/** A link in a mail by which somebody who was there reads the draft and says what must change. Only its hash is kept. */
@Entity
@Table(name = "minutes_link")
public class MinutesLink {

    /** After the time for changes is over the draft can still be read for this long, with what was asked and decided. */
    static final Duration AFTERWARDS = Duration.ofDays(30);

    @Id
    private String hash;
    @Column(name = "minutes_id")
    private UUID minutes;
    @Column(name = "sign_up_id")
    private UUID signUp;
    @Column(name = "expires_at")
    private Instant expiresAt;

    protected MinutesLink() {
    }

    MinutesLink(String secret, UUID minutes, UUID signUp, Instant amendUntil) {
        this.hash = Ids.hash(secret);
        this.minutes = minutes;
        this.signUp = signUp;
        this.expiresAt = amendUntil.plus(AFTERWARDS);
    }

    UUID minutes() {
        return minutes;
    }

    UUID signUp() {
        return signUp;
    }

    boolean isValidAt(Instant now) {
        return now.isBefore(expiresAt);
    }
}
