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
import java.util.Optional;
import java.util.UUID;
import nl.gehoordengedaan.contribution.Kind;
import nl.gehoordengedaan.shared.Ids;

/** Something that was heard at a meeting, by one or by several in their own words; with the minutes it becomes a contribution. */
@Entity
@Table(name = "minutes_point")
public class Point {

    @Id
    private UUID id;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "minutes_id")
    private Minutes minutes;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "section_id")
    private Section section;
    private int place;
    private String title;
    private String summary;
    @Enumerated(EnumType.STRING)
    private Kind kind;
    @Column(name = "line_id")
    private UUID line;
    @Column(name = "district_id")
    private UUID district;
    @Column(name = "contribution_id")
    private UUID contribution;
    @Column(name = "contribution_code")
    private String contributionCode;

    protected Point() {
    }

    Point(Minutes minutes, Section section, int place, Kind kind, UUID line, UUID district) {
        this.id = Ids.next();
        this.minutes = minutes;
        this.section = section;
        this.place = place;
        this.kind = kind;
        this.line = line;
        this.district = district;
    }

    void isCalled(String newTitle, String newSummary, Kind newKind) {
        title = newTitle;
        summary = newSummary;
        kind = newKind;
    }

    void movesTo(Section other) {
        section = other;
        line = other.line().orElse(line);
    }

    void became(UUID id, String code) {
        contribution = id;
        contributionCode = code;
    }

    public UUID id() {
        return id;
    }

    Section section() {
        return section;
    }

    int place() {
        return place;
    }

    /** Needed when several notes are joined. */
    public Optional<String> title() {
        return Optional.ofNullable(title);
    }

    public Optional<String> summary() {
        return Optional.ofNullable(summary);
    }

    public Kind kind() {
        return kind;
    }

    public Optional<UUID> line() {
        return Optional.ofNullable(line);
    }

    public Optional<UUID> district() {
        return Optional.ofNullable(district);
    }

    public Optional<UUID> contribution() {
        return Optional.ofNullable(contribution);
    }

    public Optional<String> contributionCode() {
        return Optional.ofNullable(contributionCode);
    }
}
