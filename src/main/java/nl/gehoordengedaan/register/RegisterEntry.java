package nl.gehoordengedaan.register;

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

/** One line of the register. Written once, never changed; only its text can be taken away, when it should not have been public. */
@Entity
@Table(name = "register_entry")
public class RegisterEntry {

    @Id
    private UUID id;
    @Column(name = "programme_id")
    private UUID programme;
    private UUID subject;
    private String code;
    @Enumerated(EnumType.STRING)
    private EntryKind kind;
    @Column(name = "happened_at")
    private Instant happenedAt;
    private String commitment;
    private String text;

    protected RegisterEntry() {
    }

    private RegisterEntry(UUID programme, UUID subject, String code, EntryKind kind, Instant happenedAt) {
        this.id = Ids.next();
        this.programme = programme;
        this.subject = subject;
        this.code = code;
        this.kind = kind;
        this.happenedAt = happenedAt;
    }

    /** Words that are not public: only what binds them. */
    static RegisterEntry bound(UUID programme, UUID subject, String code, EntryKind kind, Instant at, String commitment) {
        RegisterEntry entry = new RegisterEntry(programme, subject, code, kind, at);
        entry.commitment = commitment;
        return entry;
    }

    /** Something public; {@code text} may be null when there is nothing to quote. */
    static RegisterEntry open(UUID programme, UUID subject, String code, EntryKind kind, Instant at, String text) {
        RegisterEntry entry = new RegisterEntry(programme, subject, code, kind, at);
        entry.text = text;
        return entry;
    }

    void takeTextAway() {
        text = null;
    }

    public UUID id() {
        return id;
    }

    public UUID programme() {
        return programme;
    }

    public UUID subject() {
        return subject;
    }

    /** The number of what it is about. */
    public String code() {
        return code;
    }

    public EntryKind kind() {
        return kind;
    }

    public Instant happenedAt() {
        return happenedAt;
    }

    /** SHA-256 in hexadecimal over a secret salt and the words; empty when the words are public. */
    public Optional<String> commitment() {
        return Optional.ofNullable(commitment);
    }

    public Optional<String> text() {
        return Optional.ofNullable(text);
    }
}
