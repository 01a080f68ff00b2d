package nl.gehoordengedaan.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.gehoordengedaan.identity.Scope;
import nl.gehoordengedaan.identity.ScopeOf;

/** A contribution belongs to the programme it was said to. */
@ApplicationScoped
class ContributionScope implements ScopeOf {

    @Inject
    Contributions contributions;

    @Override
    public String parameter() {
        return "contribution";
    }

    @Override
    public Optional<Scope> scope(String id) {
        return contributions.idOf(id).flatMap(contributions::byId).map(contribution -> Scope.ofProgramme(contribution.programme()));
    }
}
