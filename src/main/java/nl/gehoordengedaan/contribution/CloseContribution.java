package nl.gehoordengedaan.contribution;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.UUID;
import nl.gehoordengedaan.shared.UseCase;

/** Closes a contribution of which the sender was told what became of it. */
@UseCase
class CloseContribution {

    @Inject
    Contributions contributions;

    @Inject
    Event<ContributionClosed> closed;

    @Inject
    FollowersOfContribution followers;

    @Inject
    InstantSource clock;

    void close(UUID id) {
        Contribution contribution = contributions.with(id);
        contribution.close(clock.instant());
        closed.fire(new ContributionClosed(id, contribution.programme(), contribution.code(), contribution.told().orElseThrow(),
            clock.instant()));
        followers.tell(contribution, FollowersOfContribution.Change.CLOSED);
    }
}
