package nl.gehoordengedaan.live;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import nl.gehoordengedaan.programme.ProgrammeOutline;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.shared.Rules;
import nl.gehoordengedaan.shared.UseCase;

/** The host of a table writes down what is said, or puts right what was written. The same arriving again changes nothing. */
@UseCase
public class NoteDown {

    /**
     * What is written down.
     *
     * @param joinCode the code of the table, as it was typed
     * @param id       made where it was written
     * @param revision 1 for something new; to put it right, the next number after the one that was read
     * @param notedAt  by the clock of whoever wrote; null for now
     */
    public record Request(String joinCode, UUID id, int revision, Note.Content content, Instant notedAt) {

        /** The code lets in, and what people say is theirs. */
        @Override
        public String toString() {
            return "note " + id + " revision " + revision;
        }
    }

    /** What became of it: whether it is new. */
    public record Outcome(UUID id, int revision, boolean isNew) {
    }

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

    /** @throws BrokenRule when the code does not work (any more), when it was changed meanwhile, or with every rule that the words break */
    public Outcome note(Request request) {
        Instant now = clock.instant();
        DiscussionTable table = tables.byJoinCode(request.joinCode()).orElseThrow(() -> BrokenRule.missing("live.table.unknown"));
        LiveMeeting meeting = meetings.with(table.meeting());
        if (!meeting.isOpen(table, now)) {
            throw BrokenRule.of(BrokenRule.Kind.FORBIDDEN, "", "live.table.closed");
        }
        Rules.check().that(request.id() != null, "id", "live.id.missing").that(request.revision() >= 1, "revision", "live.revision.missing").orRefuse();
        mustBeThere(meeting, request.content());
        Wall wall = walls.withLock(meeting.id());
        Optional<Note> before = notes.byId(request.id());
        if (before.isEmpty()) {
            // what was put right before it was ever sent arrives with a later number
            notes.add(new Note(request.id(), meeting.id(), new Note.Origin(NoteChannel.TABLE, table.id(), null, null, request.notedAt(), null),
                request.content(), now, wall.next()));
            return new Outcome(request.id(), 1, true);
        }
        Note note = before.get();
        if (!note.table().filter(table.id()::equals).isPresent()) {
            throw BrokenRule.of(BrokenRule.Kind.FORBIDDEN, "", "live.note.not-yours");
        }
        if (!note.isAlready(request.content(), request.revision())) {
            note.correct(request.content(), request.revision(), null, now, wall.next());
        }
        return new Outcome(note.id(), note.revision(), false);
    }

    static void mustBeThere(LiveMeeting meeting, Note.Content content) {
        ProgrammeOutline programme = meeting.programme();
        Rules.check()
            .that(content.line() == null || programme.line(content.line()).isPresent(), "line", "live.line.unknown")
            .that(content.district() == null || programme.district(content.district()).isPresent(), "district", "live.district.unknown")
            .orRefuse();
    }
}
