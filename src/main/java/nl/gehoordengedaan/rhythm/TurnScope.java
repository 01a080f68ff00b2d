package nl.gehoordengedaan.rhythm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.gehoordengedaan.identity.Scope;
import nl.gehoordengedaan.identity.ScopeOf;
import nl.gehoordengedaan.shared.Ids;

/** A turn of a promise belongs to its programme. */
@ApplicationScoped
class TurnScope implements ScopeOf {

    @Inject
    Turns turns;

    @Override
    public String parameter() {
        return "turn";
    }

    @Override
    public Optional<Scope> scope(String id) {
        return Ids.parse(id).flatMap(turns::byId).map(turn -> Scope.ofProgramme(turn.programme()));
    }
}
