package nl.gehoordengedaan.contribution;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.gehoordengedaan.identity.Actor;
import nl.gehoordengedaan.shared.Ids;

/** What somebody of the programme did with a contribution: for the history on the work page. Written once; those of {@link #PUBLIC} kinds everyone sees. */
@Entity
@Table(name = "contribution_deed")
public class Deed {

    /** Longest reason, which everyone may read. */
    static final int MAX_TEXT = 1_000;

    /** What sort of deed. */
    public enum Kind {
        CHECKED,
        /** Kind, district or line were chosen otherwise. */
        SORTED,
        /** What everyone reads was changed; with the reason. */
        SHOWN_DIFFERENTLY,
        /** Somebody looked at words that are not public; with the reason. */
        LOOKED,
        /** Somebody said that it cannot wait. */
        URGENT,
        /** Somebody said that it can wait after all. */
        CALM,
        RESPONDED,
        /** A response was corrected; with the reason. */
        CORRECTED,
        /** Another contribution was joined with this one; with its number. */
        GOT_COMPANY,
        /** What it was joined with was joined with yet another; with the number of that. */
        MOVED,
        /** A joining was taken back; with the reason. */
        UNJOINED,
        /** It was taken out of an action that is about something else; with the reason. */
        OUT_OF_ACTION,
        /** How to reach whoever said it was erased, because that person asked at the desk or by phone. */
        ERASED
    }

    /** What leaves a mark that everyone sees: that it changed, when and why, never who did it. */
    public static final Set<Kind> PUBLIC = EnumSet.of(Kind.SHOWN_DIFFERENTLY, Kind.CORRECTED, Kind.UNJOINED, Kind.OUT_OF_ACTION);

    @Id
    private UUID id;
    @Column(name = "contribution_id")
    private UUID contribution;
    @Enumerated(EnumType.STRING)
    private Kind kind;
    private String text;
    @Column(name = "done_at")
    private Instant doneAt;
    @Column(name = "done_by")
    private UUID doneBy;

    protected Deed() {
    }

    /**
     * @param text the reason or what it was about; null for nothing
     * @param by   who did it; null for the system
     */
    Deed(UUID contribution, Kind kind, String text, Actor by, Instant now) {
        this.id = Ids.next();
        this.contribution = contribution;
        this.kind = kind;
        this.text = text;
        this.doneAt = now;
        this.doneBy = by == null ? null : by.account();
    }

    public Kind kind() {
        return kind;
    }

    public Optional<String> text() {
        return Optional.ofNullable(text);
    }

    public Instant doneAt() {
        return doneAt;
    }

    Optional<UUID> doneBy() {
        return Optional.ofNullable(doneBy);
    }
}
