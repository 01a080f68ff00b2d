package nl.gehoordengedaan.identity;

import java.util.List;
import java.util.UUID;

/** The programmes for which a role can be granted. Implemented by the capability that holds the programmes. */
public interface ProgrammeDirectory {

    /**
     * One programme.
     *
     * @param slug          its word in addresses: {@code westwijk}
     * @param organisations its partners, for whom staff can be named
     */
    record ProgrammeName(UUID id, String slug, String name, List<OrganisationName> organisations) {
        public ProgrammeName {
            organisations = List.copyOf(organisations);
        }
    }

    /**
     * One partner organisation.
     *
     * @param reachedByMail whether it has an address to which a one-time link can go, so that it can do without accounts
     */
    record OrganisationName(UUID id, String name, boolean reachedByMail) {
    }

    /** All of them, in the order in which people read them. */
    List<ProgrammeName> programmes();
}
