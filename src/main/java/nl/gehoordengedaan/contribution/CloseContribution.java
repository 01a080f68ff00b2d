package nl.gehoordengedaan.contribution;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.gehoordengedaan.shared.UseCase;

/** Closes a contribution of which the sender was told what became of it. */
@UseCase
class CloseContribution {

    private static final List<ResponseKind> GOES_ON = Arrays.asList(ResponseKind.ACTION, ResponseKind.AGENDA, ResponseKind.JOINED);

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
        // what became an action, waits on the agenda or was joined with another goes on: "it is finished" would mislead who follows it
        if (!GOES_ON.contains(contribution.response().orElse(null))) {
            followers.tell(contribution, FollowersOfContribution.Change.CLOSED);
        }
    }
}
