package nl.gehoordengedaan.live;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * What everybody in the room sees of what is noted: a screen on the wall, shown only after somebody of the programme opened it. It counts the changes: each
 * note carries the number of its last change, and whoever has seen everything up to a number need only ask for what comes after.
 */
@Entity
@Table(name = "wall")
public class Wall {

    @Id
    @Column(name = "meeting_id")
    private UUID meeting;
    private long changes;
    @Column(name = "opened_at")
    private Instant openedAt;
    @Column(name = "opened_by")
    private UUID openedBy;
    @Column(name = "closed_at")
    private Instant closedAt;

    protected Wall() {
    }

    /** The number of the next change. Whoever asks holds this row until all is written, so that numbers become visible in their order. */
    long next() {
        return ++changes;
    }

    boolean open(UUID by, Instant now) {
        if (isOpen()) {
            return false;
        }
        openedAt = now;
        openedBy = by;
        closedAt = null;
        return true;
    }

    boolean close(Instant now) {
        boolean wasOpen = isOpen();
        closedAt = wasOpen ? now : closedAt;
        return wasOpen;
    }

    boolean isOpen() {
        return openedAt != null && closedAt == null;
    }

    UUID meeting() {
        return meeting;
    }

    long changes() {
        return changes;
    }
}
