package nl.gehoordengedaan.photo;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.shared.Ids;
import nl.gehoordengedaan.shared.Rules;

/** A picture, as it is kept: a JPEG without anything about place, time or camera. */
@Entity
@Table(name = "photo")
public class Photo {

    /** Longest description: a sentence or two, as it is read aloud. */
    public static final int MAX_ALTERNATIVE = 300;

    @Id
    private UUID id;
    private byte[] content;
    private int width;
    private int height;
    @Column(name = "kept_at")
    private Instant keptAt;
    @Column(name = "attached_to")
    private UUID attachedTo;
    private String alternative;

    protected Photo() {
    }

    Photo(byte[] jpeg, int width, int height, Instant keptAt) {
        this.id = Ids.next();
        this.content = jpeg.clone();
        this.width = width;
        this.height = height;
        this.keptAt = keptAt;
    }

    /** A picture belongs to one thing, for good: somebody else's picture cannot be taken over. */
    void attachTo(UUID thing) {
        if (attachedTo != null && !attachedTo.equals(thing)) {
            throw BrokenRule.input("photo", "photo.gone");
        }
        attachedTo = thing;
    }

    /**
     * Says in words what can be seen on it.
     *
     * @param words 1 to {@value #MAX_ALTERNATIVE} characters; null when nobody has said it
     */
    void describe(String words) {
        Rules.check().that(words == null || words.length() <= MAX_ALTERNATIVE, "photoAlternative", "photo.alternative.long", MAX_ALTERNATIVE)
            .orRefuse();
        alternative = words;
    }

    public UUID id() {
        return id;
    }

    public byte[] content() {
        return content.clone();
    }

    /** In pixels. */
    public int width() {
        return width;
    }

    /** In pixels. */
    public int height() {
        return height;
    }
}
