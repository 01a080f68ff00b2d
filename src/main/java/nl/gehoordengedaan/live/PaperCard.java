package nl.gehoordengedaan.live;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A card that somebody at a meeting fills in with a pen; by its code it is typed in later, once. */
@Entity
@Table(name = "paper_card")
public class PaperCard {

    static final int CODE_DIGITS = 8;
    /** So many at once, on paper that can be carried. */
    static final int MOST_AT_ONCE = 200;

    @Id
    private String code;
    @Column(name = "meeting_id")
    private UUID meeting;
    @Column(name = "line_id")
    private UUID line;
    @Column(name = "made_at")
    private Instant madeAt;

    protected PaperCard() {
    }

    PaperCard(String code, UUID meeting, UUID line, Instant now) {
        this.code = code;
        this.meeting = meeting;
        this.line = line;
        this.madeAt = now;
    }

    String code() {
        return code;
    }

    UUID meeting() {
        return meeting;
    }

    Optional<UUID> line() {
        return Optional.ofNullable(line);
    }

    Instant madeAt() {
        return madeAt;
    }
}
