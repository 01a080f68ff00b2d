package nl.gehoordengedaan.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.gehoordengedaan.identity.ProgrammeDirectory;

/** The programmes in which somebody can be given a role. */
@ApplicationScoped
public class ProgrammesOfAccounts implements ProgrammeDirectory {

    @Inject
    Programmes programmes;

    @Override
    public List<ProgrammeName> programmes() {
        return programmes.viewAll(programme -> new ProgrammeName(programme.id(), programme.slug(), programme.name(),
                programme.partners().stream().map(partner -> new OrganisationName(partner.id(), partner.name())).toList()));
    }
}
