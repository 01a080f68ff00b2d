package nl.gehoordengedaan.minutes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import nl.gehoordengedaan.shared.Ids;

/** A part of the minutes with a heading: what was said about one line of the programme, or a text. */
@Entity
@Table(name = "minutes_section")
public class Section {

    @Id
    private UUID id;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "minutes_id")
    private Minutes minutes;
    private int place;
    private String title;
    private String text;
    @Column(name = "line_id")
    private UUID line;

    protected Section() {
    }

    Section(Minutes minutes, int place, String title, String text, UUID line) {
        this.id = Ids.next();
        this.minutes = minutes;
        this.place = place;
        this.title = title;
        this.text = text;
        this.line = line;
    }

    void says(String newTitle, String newText) {
        title = newTitle;
        text = newText;
    }

    public UUID id() {
        return id;
    }

    int place() {
        return place;
    }

    public String title() {
        return title;
    }

    /** Empty when there is only what was heard. */
    public String text() {
        return text;
    }

    public Optional<UUID> line() {
        return Optional.ofNullable(line);
    }
}
