package nl.gehoordengedaan.minutes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.gehoordengedaan.shared.Ids;

/** The whole text of the minutes at one moment, with its fingerprint. The database refuses to change or remove one. */
@Entity
@Table(name = "minutes_version")
public class MinutesVersion {

    @Id
    private UUID id;
    @Column(name = "minutes_id")
    private UUID minutes;
    private int number;
    @Enumerated(EnumType.STRING)
    private VersionKind kind;
    private String text;
    private String hash;
    @Column(name = "made_at")
    private Instant madeAt;
    @Column(name = "made_by")
    private UUID madeBy;
    private String reason;

    protected MinutesVersion() {
    }

    MinutesVersion(UUID minutes, int number, VersionKind kind, String text, String reason, UUID by, Instant now) {
        this.id = Ids.next();
        this.minutes = minutes;
        this.number = number;
        this.kind = kind;
        this.text = text;
        this.hash = Ids.hash(text);
        this.madeAt = now;
        this.madeBy = by;
        this.reason = reason;
    }

    public UUID minutes() {
        return minutes;
    }

    /** 1, 2, 3 …; edits count too, so the public ones are not next to each other. */
    public int number() {
        return number;
    }

    public VersionKind kind() {
        return kind;
    }

    public String text() {
        return text;
    }

    /** SHA-256 of the text in UTF-8, in hexadecimal. */
    public String hash() {
        return hash;
    }

    public Instant madeAt() {
        return madeAt;
    }

    /** The account; empty when it was made by itself. */
    public Optional<UUID> madeBy() {
        return Optional.ofNullable(madeBy);
    }

    /** Why it was corrected. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }
}
