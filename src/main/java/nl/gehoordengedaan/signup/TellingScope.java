package nl.gehoordengedaan.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.gehoordengedaan.identity.Scope;
import nl.gehoordengedaan.identity.ScopeOf;
import nl.gehoordengedaan.meeting.Meetings;
import nl.gehoordengedaan.shared.Ids;

/** What is told about a meeting belongs to its programme. */
@ApplicationScoped
class TellingScope implements ScopeOf {

    @Inject
    Tellings tellings;

    @Inject
    Meetings meetings;

    @Override
    public String parameter() {
        return "telling";
    }

    @Override
    public Optional<Scope> scope(String id) {
        return Ids.parse(id).flatMap(tellings::byId).flatMap(telling -> meetings.byId(telling.meeting()))
            .map(meeting -> Scope.ofProgramme(meeting.programme()));
    }
}
