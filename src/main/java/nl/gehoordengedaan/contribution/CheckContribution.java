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

    /** @param sorting under what it is filed; null leaves that as it is */
    record Request(UUID contribution, Contribution.Check decision, Contribution.Sorting sorting, String photoAlternative, Actor by) {

        Request(UUID contribution, Contribution.Check decision, String photoAlternative, Actor by) {
            this(contribution, decision, null, photoAlternative, by);
        }
    }

    @Inject
    Contributions contributions;

    @Inject
    ShownPhoto shownPhoto;

    @Inject
    Deeds deeds;

    @Inject
    SortContribution sort;

    @Inject
    Processes processes;

    @Inject
    Event<ContributionChecked> checked;

    @Inject
    FollowersOfContribution followers;

    @Inject
    InstantSource clock;

    void check(Request request) {
        Contribution contribution = contributions.withLock(request.contribution());
        contribution.check(request.decision(), request.by(), clock.instant());
        shownPhoto.describe(contribution, request.photoAlternative());
        if (request.sorting() != null) {
            sort.sort(new SortContribution.Request(contribution.id(), request.sorting(), request.by()));
        }
        deeds.add(new Deed(contribution.id(), Deed.Kind.CHECKED, null, request.by(), clock.instant()));
        processes.completed("contribution", "check", contribution.id(), Map.of());
        checked.fire(new ContributionChecked(contribution.id(), contribution.programme(), contribution.code(),
            contribution.shownText().orElse(null), contribution.withheldBecause().orElse(null), clock.instant()));
        followers.tell(contribution, contribution.withheldBecause().isPresent() ? FollowersOfContribution.Change.WITHHELD
            : FollowersOfContribution.Change.PUBLISHED);
    }
}
