package nl.gehoordengedaan.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.gehoordengedaan.identity.Scope;
import nl.gehoordengedaan.identity.ScopeOf;
import nl.gehoordengedaan.shared.Ids;

/** A list that was brought in belongs to the programme of its meeting. */
@ApplicationScoped
class ImportScope implements ScopeOf {

    @Inject
    NotesImports imports;

    @Inject
    LiveMeetings meetings;

    @Override
    public String parameter() {
        return "list";
    }

    @Override
    public Optional<Scope> scope(String id) {
        return Ids.parse(id).flatMap(imports::byId).map(list -> Scope.ofProgramme(meetings.with(list.meeting()).programme().id()));
    }
}
