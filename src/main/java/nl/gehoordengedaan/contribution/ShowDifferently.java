package nl.gehoordengedaan.contribution;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.UUID;
import nl.gehoordengedaan.identity.Actor;
import nl.gehoordengedaan.shared.UseCase;

/**
 * An organiser repairs what the public gets to see: hides a name that was missed, shows what was withheld. The words themselves stay; that it
 * changed, when and why is for everyone to see.
 */
@UseCase
class ShowDifferently {

    /** @param why the reason, which everyone reads; it never holds what had to go */
    record Request(UUID contribution, Contribution.Check decision, String photoAlternative, String why, Actor by) {
    }

    @Inject
    Contributions contributions;

    @Inject
    ShownPhoto shownPhoto;

    @Inject
    Deeds deeds;

    @Inject
    Event<ContributionShownDifferently> shownDifferently;

    @Inject
    FollowersOfContribution followers;

    @Inject
    InstantSource clock;

    void show(Request request) {
        Contribution contribution = contributions.withLock(request.contribution());
        contribution.showDifferently(request.decision(), request.why(), request.by(), clock.instant());
        shownPhoto.describe(contribution, request.photoAlternative());
        deeds.add(new Deed(contribution.id(), Deed.Kind.SHOWN_DIFFERENTLY, request.why(), request.by(), clock.instant()));
        shownDifferently.fire(new ContributionShownDifferently(contribution.id(), contribution.programme(), contribution.code(),
            contribution.shownText().orElse(null), contribution.withheldBecause().orElse(null), clock.instant()));
        followers.tell(contribution, FollowersOfContribution.Change.SHOWN_DIFFERENTLY);
    }
}
