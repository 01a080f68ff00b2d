package nl.gehoordengedaan.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import nl.gehoordengedaan.identity.DemoAccounts;
import nl.gehoordengedaan.identity.ProgrammeDirectory;

/** Tells identity in which programmes, and for which partners, a role can be given. */
@ApplicationScoped
class ProgrammesForRoles implements ProgrammeDirectory {

    @Inject
    Programmes programmes;

    @Inject
    DemoAccounts demoAccounts;

    /** Read anew, not from the outlines in memory: an import that is under way sees its own programmes. */
    @Override
    public List<ProgrammeName> programmes() {
        return programmes.viewAll(ProgrammesForRoles::name);
    }

    private static ProgrammeName name(Programme programme) {
        return new ProgrammeName(programme.id(), programme.slug(), programme.name(), programme.partners().stream()
            .map(partner -> new OrganisationName(partner.id(), partner.name(), partner.email().isPresent())).toList());
    }

    void programmesImported(@Observes ProgrammesImported imported) {
        demoAccounts.create();
    }
}
