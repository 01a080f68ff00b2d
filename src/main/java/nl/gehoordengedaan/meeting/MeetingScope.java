package nl.gehoordengedaan.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.gehoordengedaan.identity.Scope;
import nl.gehoordengedaan.identity.ScopeOf;

/** A meeting belongs to its programme. */
@ApplicationScoped
class MeetingScope implements ScopeOf {

    @Inject
    Meetings meetings;

    @Override
    public String parameter() {
        return "meeting";
    }

    @Override
    public Optional<Scope> scope(String id) {
        return meetings.idOf(id).flatMap(meetings::byId).map(meeting -> Scope.ofProgramme(meeting.programme()));
    }
}
