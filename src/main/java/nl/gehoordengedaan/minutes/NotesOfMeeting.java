package nl.gehoordengedaan.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.gehoordengedaan.contribution.Kind;
import nl.gehoordengedaan.live.NoteChannel;
import nl.gehoordengedaan.live.NoteView;
import nl.gehoordengedaan.live.Notes;

/** What was noted at a meeting, as the minutes take it in. */
@ApplicationScoped
class NotesOfMeeting {

    @Inject
    Notes notes;

    List<Quote.Noted> of(UUID meeting) {
        return notes.of(meeting).stream().map(NotesOfMeeting::noted).toList();
    }

    private static Quote.Noted noted(NoteView note) {
        return new Quote.Noted(note.id(), note.words(), note.language(), Kind.valueOf(note.kind().name()), note.line(), note.district(), note.aboutPeople(),
            note.channel() == NoteChannel.PAPER, note.tableNumber() == 0 ? null : note.tableNumber(), note.notedAt());
    }
}
