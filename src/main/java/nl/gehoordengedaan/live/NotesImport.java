package nl.gehoordengedaan.live;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.gehoordengedaan.identity.Actor;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.shared.Ids;

/** A list of what was said at a meeting, brought in as a file: kept until it is looked at, and then made into notes. */
@Entity
@Table(name = "notes_import")
public class NotesImport {

    static final int MAX_NAME = 120;

    /** How far it is. */
    enum State {
        KEPT, RUNNING, DONE
    }

    @Id
    private UUID id;
    @Version
    private int version;
    @Column(name = "meeting_id")
    private UUID meeting;
    @Column(name = "file_name")
    private String fileName;
    @Lob
    @Basic(fetch = FetchType.LAZY)
    private byte[] content;
    private String columns;
    @Enumerated(EnumType.STRING)
    private State state;
    @Column(name = "lines_total")
    private int total;
    @Column(name = "lines_done")
    private int done;
    @Column(name = "notes_added")
    private int added;
    @Column(name = "notes_known")
    private int known;
    @Column(name = "lines_wrong")
    private int wrong;
    @Column(name = "made_at")
    private Instant madeAt;
    @Column(name = "made_by")
    private UUID madeBy;
    @Column(name = "finished_at")
    private Instant finishedAt;

    protected NotesImport() {
    }

    NotesImport(UUID meeting, String fileName, byte[] content, List<ImportColumn> columns, Actor by, Instant now) {
        this.id = Ids.next();
        this.meeting = meeting;
        this.fileName = fileName.length() <= MAX_NAME ? fileName : fileName.substring(fileName.length() - MAX_NAME);
        this.content = content.clone();
        this.state = State.KEPT;
        this.madeAt = now;
        this.madeBy = by.account();
        hold(columns);
    }

    private void hold(List<ImportColumn> chosen) {
        columns = chosen.stream().map(each -> each == null ? "" : each.name()).collect(Collectors.joining(","));
    }

    /** @throws BrokenRule when it was begun already, or when no column holds the words */
    void choose(List<ImportColumn> chosen) {
        if (state != State.KEPT) {
            throw BrokenRule.conflict("live.import.begun");
        }
        hold(chosen);
    }

    /** It is made into notes from now on; again when it broke off. */
    void begin(int lines) {
        if (!columns().contains(ImportColumn.WORDS)) {
            throw BrokenRule.input("columns", "live.import.no-words");
        }
        if (state == State.DONE) {
            throw BrokenRule.conflict("live.import.begun");
        }
        state = State.RUNNING;
        total = lines;
        done = 0;
        added = 0;
        known = 0;
        wrong = 0;
    }

    /** So many more lines were looked at. */
    void went(int lines, int newNotes, int knownNotes, int wrongLines) {
        done += lines;
        added += newNotes;
        known += knownNotes;
        wrong += wrongLines;
    }

    /** All lines were looked at; the file is not needed any more. */
    void finish(Instant now) {
        state = State.DONE;
        content = new byte[0];
        finishedAt = now;
    }

    UUID id() {
        return id;
    }

    UUID meeting() {
        return meeting;
    }

    String fileName() {
        return fileName;
    }

    byte[] content() {
        return content.clone();
    }

    List<ImportColumn> columns() {
        return Arrays.stream(columns.split(",", -1)).map(each -> each.isEmpty() ? null : ImportColumn.valueOf(each)).collect(Collectors.toList());
    }

    State state() {
        return state;
    }

    int total() {
        return total;
    }

    int done() {
        return done;
    }

    int added() {
        return added;
    }

    int known() {
        return known;
    }

    int wrong() {
        return wrong;
    }

    UUID madeBy() {
        return madeBy;
    }

    Instant madeAt() {
        return madeAt;
    }
}
