package nl.gehoordengedaan.contribution;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import nl.gehoordengedaan.shared.UseCase;

/** Issues a personal link in a transaction of its own, for tests inside the server. */
@UseCase
public class PersonalLinkDoor {

    @Inject
    PersonalLinks links;

    public String issue(UUID contribution) {
        return links.issue(contribution);
    }

    public Optional<UUID> behind(String secret) {
        return links.contributionBehind(secret).map(Contribution::id);
    }
}
