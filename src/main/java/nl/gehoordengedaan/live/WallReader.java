package nl.gehoordengedaan.live;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * Reads what changed at the meetings whose walls are looked at, and tells every browser. On each node one reader asks the database, some times a second
 * and with one statement as long as nothing changed, however many are looking.
 */
@ApplicationScoped
class WallReader {

    private static final Logger LOG = Logger.getLogger(WallReader.class);
    private static final int EVERY_MILLIS = 400;
    private static final int AT_ONCE = 1_000;
    private static final long HEARTBEAT_NANOS = TimeUnit.SECONDS.toNanos(15);
    /** Viewers on one node; whoever comes after them gets the page that loads again by itself. */
    static final int MOST_VIEWERS = 1_000;

    @Resource
    ManagedScheduledExecutorService scheduler;

    @Inject
    Notes notes;

    @Inject
    Walls walls;

    @Inject
    DiscussionTables tables;

    @Inject
    ClosingCounts closing;

    private final Map<UUID, Watched> watched = new HashMap<>();
    private ScheduledFuture<?> looking;

    private static final class Watched {
        private final WallView view;
        private final List<WallViewer> viewers = new ArrayList<>();
        private long readUpTo;
        private long lastBeat = System.nanoTime();

        Watched(WallView view) {
            this.view = view;
        }
    }

    /** As it is now, read from the database: for the page. */
    WallView view(LiveMeeting meeting) {
        WallView view = empty(meeting);
        readOn(meeting.id(), view);
        return view;
    }

    private WallView empty(LiveMeeting meeting) {
        return new WallView(meeting, tables.of(meeting.id()).stream().collect(Collectors.toMap(DiscussionTable::id, DiscussionTable::number)));
    }

    private List<WallView.Shown> readOn(UUID meeting, WallView view) {
        List<WallView.Shown> changed = new ArrayList<>();
        List<Note> some;
        do {
            some = notes.changedAfter(meeting, view.last(), AT_ONCE);
            some.forEach(note -> changed.add(view.add(note)));
        } while (some.size() == AT_ONCE);
        view.closing(ClosingShown.rows(closing.of(meeting)));
        return changed;
    }

    synchronized boolean isFull() {
        return watched.values().stream().mapToInt(each -> each.viewers.size()).sum() >= MOST_VIEWERS;
    }

    /** Tells this browser everything after the number that it has seen, and from now on whatever changes. */
    synchronized void join(LiveMeeting meeting, WallViewer viewer, long seen) {
        Watched one = watched.computeIfAbsent(meeting.id(), id -> new Watched(empty(meeting)));
        List<WallView.Shown> changed = readOn(meeting.id(), one.view);
        if (!changed.isEmpty()) {
            tell(one, changed);
        }
        viewer.send("retry: 2000\n\n");
        one.view.after(seen).forEach(each -> viewer.send(each.event()));
        viewer.send(one.view.counts());
        one.viewers.add(viewer);
        viewer.begin();
        if (looking == null) {
            looking = scheduler.scheduleWithFixedDelay(this::look, EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    /** Somebody looks no more. */
    void leave(UUID meeting, WallViewer viewer) {
        // not at once: whoever tells all of them may be the one who notices
        scheduler.execute(() -> remove(meeting, viewer));
    }

    private synchronized void remove(UUID meeting, WallViewer viewer) {
        Watched one = watched.get(meeting);
        if (one != null) {
            one.viewers.remove(viewer);
            if (one.viewers.isEmpty()) {
                watched.remove(meeting);
            }
        }
    }

    private synchronized void look() {
        try {
            walls.standings(watched.keySet()).forEach(standing -> {
                Watched one = watched.get(standing.meeting());
                if (standing.changes() > one.readUpTo) {
                    one.readUpTo = standing.changes();
                    tell(one, readOn(standing.meeting(), one.view));
                }
                if (!standing.open()) {
                    all(one, WallView.event(one.view.last(), "closed", "{}"));
                    one.viewers.forEach(WallViewer::endAfterThis);
                }
            });
            watched.values().forEach(WallReader::beat);
        } catch (RuntimeException databaseAway) {
            // whoever looks keeps what is there; the next look catches up
            LOG.warnf("The walls could not be read: %s", databaseAway.getClass().getSimpleName());
        }
        watched.values().forEach(one -> List.copyOf(one.viewers).forEach(WallViewer::push));
    }

    private static void tell(Watched one, List<WallView.Shown> changed) {
        changed.forEach(each -> all(one, each.event()));
        all(one, one.view.counts());
    }

    private static void all(Watched one, String event) {
        one.lastBeat = System.nanoTime();
        one.viewers.forEach(viewer -> viewer.send(event));
    }

    private static void beat(Watched one) {
        if (System.nanoTime() - one.lastBeat > HEARTBEAT_NANOS) {
            all(one, ": still here\n\n");
        }
    }

    /** Before the database goes: nobody looks any more, and whoever looks comes back when the server is there again. */
    synchronized void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object application) {
        if (looking != null) {
            looking.cancel(false);
        }
        List<Watched> all = List.copyOf(watched.values());
        watched.clear();
        all.forEach(one -> one.viewers.forEach(WallViewer::end));
    }
}
