package nl.gehoordengedaan.contribution;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import nl.gehoordengedaan.identity.Actor;
import nl.gehoordengedaan.shared.UseCase;
import nl.gehoordengedaan.workflow.UrgencyChanged;

/** Whoever reads a contribution says that there is danger, or that it can wait after all: what is urgent stands first in the work list. */
@UseCase
class MarkUrgent {

    record Request(UUID contribution, boolean urgent, Actor by) {
    }

    @Inject
    Contributions contributions;

    @Inject
    Deeds deeds;

    @Inject
    Event<UrgencyChanged> changed;

    @Inject
    Event<ContributionUrgency> told;

    @Inject
    InstantSource clock;

    void mark(Request request) {
        Contribution contribution = contributions.withLock(request.contribution());
        Instant now = clock.instant();
        if (!contribution.mark(request.urgent(), now)) {
            return;
        }
        deeds.add(new Deed(contribution.id(), request.urgent() ? Deed.Kind.URGENT : Deed.Kind.CALM, null, request.by(), now));
        changed.fire(new UrgencyChanged(contribution.id(), request.urgent() && contribution.response().isEmpty()));
        contribution.action().ifPresent(action -> told.fire(new ContributionUrgency(contribution.id(), action, request.urgent())));
    }
}
