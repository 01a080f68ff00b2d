package nl.gehoordengedaan.live;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import nl.gehoordengedaan.identity.Actor;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.shared.UseCase;

/** Somebody of the programme keeps what was noted in order: puts it right, withdraws it, or takes it off the wall. Twice is once. */
@UseCase
public class TendNote {

    @Inject
    Notes notes;

    @Inject
    Walls walls;

    @Inject
    LiveMeetings meetings;

    @Inject
    InstantSource clock;

    /** One thing that is done with a note. */
    private interface What {
        void with(Note note, Instant now, long changeNumber);
    }

    /** @throws BrokenRule when it was changed meanwhile, or with every rule that the words break */
    public void correct(UUID id, Note.Content content, int revision, Actor by) {
        change(id, (note, now, number) -> {
            if (!note.isAlready(content, revision)) {
                NoteDown.mustBeThere(meetings.with(note.meeting()), content);
                note.correct(content, revision, by.account(), now, number);
            }
        });
    }

    public void withdraw(UUID id, Actor by) {
        change(id, (note, now, number) -> note.withdraw(by.account(), now, number));
    }

    public void restore(UUID id, Actor by) {
        change(id, (note, now, number) -> note.restore(by.account(), now, number));
    }

    /** It is not shown on the wall any more. */
    public void hide(UUID id, Actor by) {
        change(id, (note, now, number) -> note.hide(by.account(), now, number));
    }

    /** It is shown on the wall again. */
    public void show(UUID id, Actor by) {
        change(id, (note, now, number) -> note.show(by.account(), now, number));
    }

    private void change(UUID id, What what) {
        UUID meeting = notes.byId(id).orElseThrow(() -> BrokenRule.missing("live.note.missing")).meeting();
        Wall wall = walls.withLock(meeting);
        what.with(notes.withFreshLock(id), clock.instant(), wall.next());
    }
}
