package nl.gehoordengedaan.live;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.gehoordengedaan.identity.Actor;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.shared.UseCase;

/** Somebody of the programme brings in a list of what was said; it is made into notes some lines at a time, and again without doubles. */
@UseCase
public class ImportNotes {

    @Inject
    NotesImports imports;

    @Inject
    Notes notes;

    @Inject
    Walls walls;

    @Inject
    InstantSource clock;

    /** @throws BrokenRule when it is no list that we can read */
    public UUID keep(UUID meeting, String fileName, byte[] content, Actor by) {
        List<String> heads = ImportedLines.heads(content);
        if (heads.isEmpty()) {
            throw BrokenRule.input("file", "live.import.unreadable");
        }
        NotesImport list = new NotesImport(meeting, fileName, content, ImportedLines.guess(heads), by, clock.instant());
        imports.add(list);
        return list.id();
    }

    public void choose(UUID id, List<ImportColumn> columns) {
        imports.withLock(id).choose(columns);
    }

    /** @param lines how many there are */
    public void begin(UUID id, int lines) {
        imports.withLock(id).begin(lines);
    }

    /** These lines become notes; those that did before, and those with something wrong in them, do not. */
    void add(UUID id, List<ImportedLines.Line> lines) {
        Instant now = clock.instant();
        NotesImport list = imports.withLock(id);
        if (list.state() != NotesImport.State.RUNNING) {
            throw BrokenRule.conflict("live.import.begun");
        }
        Wall wall = walls.withLock(list.meeting());
        List<ImportedLines.Line> good = lines.stream().filter(ImportedLines.Line::isGood).toList();
        Set<UUID> there = notes.existing(good.stream().map(ImportedLines.Line::id).toList());
        int added = 0;
        for (ImportedLines.Line line : good) {
            if (!there.contains(line.id())) {
                notes.add(new Note(line.id(), list.meeting(), new Note.Origin(NoteChannel.IMPORT, line.table(), null, null, line.notedAt(), list.madeBy()),
                    line.content(), now, wall.next()));
                added++;
            }
        }
        list.went(lines.size(), added, good.size() - added, lines.size() - good.size());
    }

    void finish(UUID id) {
        imports.withLock(id).finish(clock.instant());
    }
}
