package nl.gehoordengedaan.signup;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.gehoordengedaan.shared.Ids;

/** A personal link by which somebody who signed up is known. Only its hash is kept. */
@Entity
@Table(name = "sign_up_link")
class SignUpLink {

    /** Calendar days from sending: the default term of the programme; longer when the meeting is later. */
    static final Duration TERM = Duration.ofDays(14);

    @Id
    private String hash;
    @Column(name = "sign_up_id")
    private UUID signUp;
    @Column(name = "expires_at")
    private Instant expiresAt;
    private boolean mailed;

    protected SignUpLink() {
    }

    /**
     * @param ends   when the meeting is over: until then it works in any case
     * @param mailed was it sent to the address? Then whoever has it reads that mailbox; one that was shown on a page proves nothing
     */
    SignUpLink(String secret, UUID signUp, Instant ends, boolean mailed, Instant now) {
        this.hash = Ids.hash(secret);
        this.signUp = signUp;
        this.expiresAt = now.plus(TERM).isAfter(ends) ? now.plus(TERM) : ends;
        this.mailed = mailed;
    }

    UUID signUp() {
        return signUp;
    }

    boolean isValidAt(Instant now) {
        return now.isBefore(expiresAt);
    }

    boolean isMailed() {
        return mailed;
    }
}
