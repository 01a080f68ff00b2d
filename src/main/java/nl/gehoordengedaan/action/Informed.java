package nl.gehoordengedaan.action;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import nl.gehoordengedaan.contribution.Told;

/** How one reporter was told how it ended. Nothing is closed before this is known of each. */
@Embeddable
public class Informed {

    @Column(name = "contribution_id")
    private UUID contribution;
    @Enumerated(EnumType.STRING)
    private Told told;
    private Instant at;

    protected Informed() {
    }

    Informed(UUID contribution, Told told, Instant at) {
        this.contribution = contribution;
        this.told = told;
        this.at = at;
    }

    public UUID contribution() {
        return contribution;
    }

    public Told told() {
        return told;
    }

    public Instant at() {
        return at;
    }
}
