package nl.gehoordengedaan.live;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.shared.UseCase;

/** The host of a table takes back what was written down by mistake, or puts it back. That it was there stays known. */
@UseCase
public class WithdrawNote {

    @Inject
    DiscussionTables tables;

    @Inject
    Notes notes;

    @Inject
    Walls walls;

    @Inject
    LiveMeetings meetings;

    @Inject
    InstantSource clock;

    /** @throws BrokenRule when the code does not work (any more), or the note is of another table */
    public void withdraw(String joinCode, UUID id) {
        Note note = own(joinCode, id);
        note.withdraw(null, clock.instant(), walls.withLock(note.meeting()).next());
    }

    /** @throws BrokenRule when the code does not work (any more), or the note is of another table */
    public void restore(String joinCode, UUID id) {
        Note note = own(joinCode, id);
        note.restore(null, clock.instant(), walls.withLock(note.meeting()).next());
    }

    private Note own(String joinCode, UUID id) {
        Instant now = clock.instant();
        DiscussionTable table = tables.byJoinCode(joinCode).orElseThrow(() -> BrokenRule.missing("live.table.unknown"));
        LiveMeeting meeting = meetings.with(table.meeting());
        if (!meeting.isOpen(table, now)) {
            throw BrokenRule.of(BrokenRule.Kind.FORBIDDEN, "", "live.table.closed");
        }
        walls.withLock(meeting.id());
        Note note = notes.withLock(id);
        if (!note.table().filter(table.id()::equals).isPresent()) {
            throw BrokenRule.of(BrokenRule.Kind.FORBIDDEN, "", "live.note.not-yours");
        }
        return note;
    }
}
