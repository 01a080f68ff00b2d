package nl.gehoordengedaan.rhythm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.gehoordengedaan.identity.Scope;
import nl.gehoordengedaan.identity.ScopeOf;
import nl.gehoordengedaan.shared.Ids;

/** A promise belongs to its programme. */
@ApplicationScoped
class PromiseScope implements ScopeOf {

    @Inject
    RhythmPromises promises;

    @Override
    public String parameter() {
        return "promise";
    }

    @Override
    public Optional<Scope> scope(String id) {
        return Ids.parse(id).flatMap(promises::byId).map(promise -> Scope.ofProgramme(promise.programme()));
    }
}
