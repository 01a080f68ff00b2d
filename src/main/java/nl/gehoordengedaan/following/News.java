package nl.gehoordengedaan.following;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.gehoordengedaan.shared.Ids;

/** Something that happened with what people follow, on its way to them. Gone when everyone has it. */
@Entity
@Table(name = "following_news")
class News {

    @Id
    private UUID id;
    @Version
    private int version;
    @Column(name = "programme_id")
    private UUID programme;
    @ElementCollection
    @CollectionTable(name = "following_news_about", joinColumns = @JoinColumn(name = "news_id"))
    @Column(name = "subject")
    private Set<UUID> subjects = new HashSet<>();
    private String letter;
    private String facts;
    @Column(name = "happened_at")
    private Instant happenedAt;
    @Column(name = "told_up_to")
    private UUID toldUpTo;

    protected News() {
    }

    News(UUID programme, Collection<UUID> subjects, String letter, Map<String, Object> values, Instant now) {
        this.id = Ids.next();
        this.programme = programme;
        this.subjects.addAll(subjects);
        this.letter = letter;
        this.facts = Facts.write(values);
        this.happenedAt = now;
    }

    /** The letters up to this follow are written; the next batch begins after it. */
    void toldUpTo(UUID follow) {
        toldUpTo = follow;
    }

    UUID id() {
        return id;
    }

    UUID programme() {
        return programme;
    }

    Set<UUID> subjects() {
        return Set.copyOf(subjects);
    }

    String letter() {
        return letter;
    }

    Map<String, Object> values() {
        return Facts.read(facts);
    }

    Instant happenedAt() {
        return happenedAt;
    }

    UUID toldUpTo() {
        return toldUpTo;
    }
}
