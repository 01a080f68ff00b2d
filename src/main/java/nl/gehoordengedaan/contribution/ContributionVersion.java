package nl.gehoordengedaan.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.OptionalInt;
import java.util.stream.Stream;
import nl.gehoordengedaan.api.Versioned;

/** Which version of a contribution there is. */
@ApplicationScoped
class ContributionVersion implements Versioned {

    @Inject
    Contributions contributions;

    @Override
    public String parameter() {
        return "contribution";
    }

    @Override
    public OptionalInt versionWithLock(String named) {
        return contributions.idOf(named).stream().flatMap(id -> Stream.of(contributions.withLock(id))).mapToInt(Contribution::version).findFirst();
    }
}
