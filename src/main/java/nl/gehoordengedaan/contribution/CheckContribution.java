package nl.gehoordengedaan.contribution;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import nl.gehoordengedaan.identity.Actor;
import nl.gehoordengedaan.shared.UseCase;
import nl.gehoordengedaan.workflow.Processes;

/** An organiser reads what was said and decides what the public gets to see of it. */
@UseCase
class CheckContribution {

    record Request(UUID contribution, Contribution.Check decision, String photoAlternative, Actor by) {
    }

    @Inject
    Contributions contributions;

    @Inject
    ShownPhoto shownPhoto;

    @Inject
    Processes processes;

    @Inject
    Event<ContributionChecked> checked;

    @Inject
    FollowersOfContribution followers;

    @Inject
    InstantSource clock;

    void check(Request request) {
        Contribution contribution = contributions.lock(request.contribution());
        contribution.check(request.decision(), request.by(), clock.instant());
        shownPhoto.describe(contribution, request.photoAlternative());
        processes.completed("contribution", "check", contribution.id(), Map.of());
        checked.fire(new ContributionChecked(contribution.id(), contribution.programme(), contribution.code(),
            contribution.shownText().orElse(null), contribution.withheldBecause().orElse(null), clock.instant()));
        followers.tell(contribution, contribution.withheldBecause().isPresent() ? FollowersOfContribution.Change.WITHHELD
            : FollowersOfContribution.Change.PUBLISHED);
    }
}
