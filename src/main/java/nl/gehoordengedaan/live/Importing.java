package nl.gehoordengedaan.live;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** Makes a list into notes while its organiser sees how far it is; some lines at a time, so that nobody else waits long. */
@ApplicationScoped
class Importing {

    private static final Logger LOG = Logger.getLogger(Importing.class);
    private static final int AT_ONCE = 100;

    @Resource
    ManagedExecutorService executor;

    @Inject
    ImportNotes importNotes;

    @Inject
    NotesImports imports;

    @Inject
    LiveMeetings meetings;

    @Inject
    DiscussionTables tables;

    @Inject
    InstantSource clock;

    private final Set<UUID> running = ConcurrentHashMap.newKeySet();

    /** Those lines, as they will be brought in. */
    ImportedLines lines(NotesImport list) {
        return new ImportedLines(meetings.with(list.meeting()),
            tables.of(list.meeting()).stream().collect(Collectors.toMap(DiscussionTable::number, DiscussionTable::id)), clock.instant());
    }

    /** Begins, or goes on after it broke off. */
    void begin(UUID id) {
        NotesImport list = imports.byId(id).orElseThrow();
        int[] count = {0};
        lines(list).read(list.content(), list.columns(), line -> count[0]++);
        if (running.add(id)) {
            try {
                importNotes.begin(id, count[0]);
                executor.execute(() -> run(id));
            } catch (RuntimeException refused) {
                running.remove(id);
                throw refused;
            }
        }
    }

    /** Is this node busy with it? */
    boolean isRunning(UUID id) {
        return running.contains(id);
    }

    private void run(UUID id) {
        try {
            NotesImport list = imports.byId(id).orElseThrow();
            List<ImportedLines.Line> some = new ArrayList<>();
            lines(list).read(list.content(), list.columns(), line -> {
                some.add(line);
                if (some.size() == AT_ONCE) {
                    importNotes.add(id, List.copyOf(some));
                    some.clear();
                }
            });
            importNotes.add(id, List.copyOf(some));
            importNotes.finish(id);
        } catch (RuntimeException brokenOff) {
            // what was brought in is there; the page offers to go on
            LOG.warnf("Bringing in list %s broke off: %s", id, brokenOff.getClass().getSimpleName());
        } finally {
            running.remove(id);
        }
    }
}
