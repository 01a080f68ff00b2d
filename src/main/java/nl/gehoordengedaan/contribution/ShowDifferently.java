package nl.gehoordengedaan.contribution;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.UUID;
import nl.gehoordengedaan.identity.Actor;
import nl.gehoordengedaan.shared.UseCase;

/** An organiser repairs what the public gets to see: hides a name that was missed, shows what was withheld. The words themselves stay. */
@UseCase
class ShowDifferently {

    record Request(UUID contribution, Contribution.Check decision, String photoAlternative, Actor by) {
    }

    @Inject
    Contributions contributions;

    @Inject
    ShownPhoto shownPhoto;

    @Inject
    Event<ContributionShownDifferently> shownDifferently;

    @Inject
    FollowersOfContribution followers;

    @Inject
    InstantSource clock;

    void show(Request request) {
        Contribution contribution = contributions.lock(request.contribution());
        contribution.showDifferently(request.decision(), request.by(), clock.instant());
        shownPhoto.describe(contribution, request.photoAlternative());
        shownDifferently.fire(new ContributionShownDifferently(contribution.id(), contribution.programme(), contribution.code(),
            contribution.shownText().orElse(null), contribution.withheldBecause().orElse(null), clock.instant()));
        followers.tell(contribution, FollowersOfContribution.Change.SHOWN_DIFFERENTLY);
    }
}
