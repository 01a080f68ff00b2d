package nl.gehoordengedaan.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.gehoordengedaan.shared.Ids;

/** So much of one kind was removed then; never whose it was. */
@Entity
@Table(name = "privacy_removal")
class Removal {

    @Id
    private UUID id;
    private String kind;
    private int amount;
    private boolean asked;
    @Column(name = "removed_at")
    private Instant removedAt;

    protected Removal() {
    }

    /** @param asked did somebody ask for it? Else its term had passed */
    Removal(String kind, int amount, boolean asked, Instant now) {
        this.id = Ids.next();
        this.kind = kind;
        this.amount = amount;
        this.asked = asked;
        this.removedAt = now;
    }

    String kind() {
        return kind;
    }

    int amount() {
        return amount;
    }

    boolean wasAsked() {
        return asked;
    }

    Instant removedAt() {
        return removedAt;
    }
}
