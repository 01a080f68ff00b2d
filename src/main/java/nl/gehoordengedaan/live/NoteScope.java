package nl.gehoordengedaan.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.gehoordengedaan.identity.Scope;
import nl.gehoordengedaan.identity.ScopeOf;
import nl.gehoordengedaan.shared.Ids;

/** A note belongs to the programme of its meeting. */
@ApplicationScoped
class NoteScope implements ScopeOf {

    @Inject
    Notes notes;

    @Inject
    LiveMeetings meetings;

    @Override
    public String parameter() {
        return "note";
    }

    @Override
    public Optional<Scope> scope(String id) {
        return Ids.parse(id).flatMap(notes::byId).map(note -> Scope.ofProgramme(meetings.with(note.meeting()).programme().id()));
    }
}
