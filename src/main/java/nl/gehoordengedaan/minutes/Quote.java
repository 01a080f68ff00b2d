package nl.gehoordengedaan.minutes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.gehoordengedaan.contribution.Kind;

/** The words of one note as they were written down at the meeting. They are never changed; what everyone reads can be, with the reason. */
@Entity
@Table(name = "minutes_note")
public class Quote {

    /**
     * One note of the meeting.
     *
     * @param language    ISO 639-1 code of the words; null when unknown
     * @param aboutPeople from about how many people it was heard
     * @param table       number of the table at which it was said; null when unknown
     */
    public record Noted(UUID id, String words, String language, Kind kind, UUID line, UUID district, int aboutPeople, boolean onPaper, Integer table,
                        Instant at) {

        /** What was said stays out of messages and logs. */
        @Override
        public String toString() {
            return "note " + id;
        }
    }

    @Id
    private UUID id;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "minutes_id")
    private Minutes minutes;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "point_id")
    private Point point;
    private int place;
    private String words;
    private String language;
    @Enumerated(EnumType.STRING)
    private Kind kind;
    @Column(name = "about_people")
    private int aboutPeople;
    @Column(name = "on_paper")
    private boolean onPaper;
    @Column(name = "table_number")
    private Integer table;
    @Column(name = "noted_at")
    private Instant notedAt;
    @Column(name = "shown_as")
    private String shownAs;
    @Column(name = "changed_because")
    private String changedBecause;
    @Column(name = "changed_by")
    private UUID changedBy;

    protected Quote() {
    }

    Quote(Minutes minutes, Point point, int place, Noted note) {
        this.id = note.id();
        this.minutes = minutes;
        this.point = point;
        this.place = place;
        this.words = note.words();
        this.language = note.language();
        this.kind = note.kind();
        this.aboutPeople = note.aboutPeople();
        this.onPaper = note.onPaper();
        this.table = note.table();
        this.notedAt = note.at();
    }

    void belongsTo(Point other) {
        point = other;
    }

    void isShownAs(String text, String because, UUID by) {
        shownAs = text;
        changedBecause = text == null ? null : because;
        changedBy = text == null ? null : by;
    }

    public UUID id() {
        return id;
    }

    Point point() {
        return point;
    }

    int place() {
        return place;
    }

    /** As they were written down; for those who work on the minutes. */
    public String words() {
        return words;
    }

    /** What everyone reads. */
    public String shown() {
        return shownAs == null ? words : shownAs;
    }

    public boolean isShownAsSaid() {
        return shownAs == null;
    }

    /** Why everyone reads something else. */
    public Optional<String> changedBecause() {
        return Optional.ofNullable(changedBecause);
    }

    public Optional<String> language() {
        return Optional.ofNullable(language);
    }

    public Kind kind() {
        return kind;
    }

    public int aboutPeople() {
        return aboutPeople;
    }

    public boolean isOnPaper() {
        return onPaper;
    }

    public Optional<Integer> table() {
        return Optional.ofNullable(table);
    }

    public Instant notedAt() {
        return notedAt;
    }
}
