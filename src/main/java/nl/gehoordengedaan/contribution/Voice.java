package nl.gehoordengedaan.contribution;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.shared.Ids;

/** Somebody else says of a contribution: me too. Who it was is not known, only that the same browser said it once. */
@Entity
@Table(name = "contribution_me_too")
public class Voice {

    @Id
    private UUID id;
    @Column(name = "contribution_id")
    private UUID contribution;
    private String browser;
    @Column(name = "said_at")
    private Instant saidAt;

    protected Voice() {
    }

    /**
     * @param contribution one that everyone can read and that is not finished
     * @param actionEnded  true when the action that it became has ended
     * @param browser      a secret of the browser; only a hash of it is kept, another one for each contribution
     */
    Voice(Contribution contribution, boolean actionEnded, String browser, Instant now) {
        if (!contribution.isOpenToOthers(actionEnded)) {
            throw BrokenRule.conflict("contribution.me-too.closed");
        }
        this.id = Ids.next();
        this.contribution = contribution.id();
        this.browser = hash(contribution.id(), browser);
        this.saidAt = now;
    }

    /** Nobody can see from two contributions that the same browser said "me too" of both. */
    static String hash(UUID contribution, String browser) {
        return Ids.hash("me too " + contribution + " " + browser);
    }

    UUID contribution() {
        return contribution;
    }

    String browser() {
        return browser;
    }
}
