package nl.gehoordengedaan.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.gehoordengedaan.shared.Ids;

/** Everything that is kept was looked through, and what was past its term is gone. */
@Entity
@Table(name = "privacy_round")
class Round {

    @Id
    private UUID id;
    @Column(name = "ended_at")
    private Instant endedAt;

    protected Round() {
    }

    Round(Instant now) {
        this.id = Ids.next();
        this.endedAt = now;
    }
}
