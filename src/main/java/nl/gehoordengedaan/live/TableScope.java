package nl.gehoordengedaan.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.gehoordengedaan.identity.Scope;
import nl.gehoordengedaan.identity.ScopeOf;
import nl.gehoordengedaan.shared.Ids;

/** A table belongs to the programme of its meeting. */
@ApplicationScoped
class TableScope implements ScopeOf {

    @Inject
    DiscussionTables tables;

    @Inject
    LiveMeetings meetings;

    @Override
    public String parameter() {
        return "table";
    }

    @Override
    public Optional<Scope> scope(String id) {
        return Ids.parse(id).flatMap(tables::byId).map(table -> Scope.ofProgramme(meetings.with(table.meeting()).programme().id()));
    }
}
