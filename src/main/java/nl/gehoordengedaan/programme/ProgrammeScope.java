package nl.gehoordengedaan.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.gehoordengedaan.identity.Scope;
import nl.gehoordengedaan.identity.ScopeOf;

/** A programme in a URL, by its slug. */
@ApplicationScoped
public class ProgrammeScope implements ScopeOf {

    @Inject
    ProgrammeOutlines outlines;

    @Override
    public String parameter() {
        return "programme";
    }

    @Override
    public Optional<Scope> scope(String slug) {
        return outlines.bySlug(slug).map(programme -> Scope.ofProgramme(programme.id()));
    }
}
