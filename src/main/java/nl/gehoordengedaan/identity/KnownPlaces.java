package nl.gehoordengedaan.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.gehoordengedaan.identity.ProgrammeDirectory.OrganisationName;
import nl.gehoordengedaan.identity.ProgrammeDirectory.ProgrammeName;
import nl.gehoordengedaan.shared.Rules;

/** The programmes and organisations for which a role can be granted, and how they are called. */
@ApplicationScoped
class KnownPlaces {

    @Inject
    Instance<ProgrammeDirectory> directories;

    List<ProgrammeName> programmes() {
        return directories.stream().flatMap(directory -> directory.programmes().stream()).toList();
    }

    /** The programme must exist, and the organisation be one of its partners. */
    void check(Visitor.Grant grant) {
        if (grant.programme() == null) {
            return;
        }
        Optional<ProgrammeName> programme = programmes().stream().filter(each -> each.id().equals(grant.programme())).findFirst();
        Rules.check()
            .that(programme.isPresent(), "programme", "identity.grant.programme-missing")
            .that(grant.organisation() == null || programme.isPresent() && organisation(programme.get(), grant.organisation()).isPresent(),
                "organisation", "identity.grant.organisation-elsewhere")
            .orRefuse();
    }

    /** "Organiser · Wij de Westwijk · Irado", without the role; empty for the whole installation. */
    static String name(Visitor.Grant grant, List<ProgrammeName> known) {
        if (grant.programme() == null) {
            return "";
        }
        Optional<ProgrammeName> programme = known.stream().filter(each -> each.id().equals(grant.programme())).findFirst();
        String name = programme.map(ProgrammeName::name).orElse("?");
        if (grant.organisation() == null) {
            return name;
        }
        return name + " · " + programme.flatMap(each -> organisation(each, grant.organisation())).map(OrganisationName::name).orElse("?");
    }

    private static Optional<OrganisationName> organisation(ProgrammeName programme, UUID id) {
        return programme.organisations().stream().filter(each -> each.id().equals(id)).findFirst();
    }
}
