package nl.gehoordengedaan.contribution;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gehoordengedaan.identity.Actor;
import nl.gehoordengedaan.shared.UseCase;
import nl.gehoordengedaan.workflow.Processes;

/** An organiser reads what was said and decides what the public gets to see of it. */
@UseCase
class CheckContribution {

    record Request(UUID contribution, Contribution.Check decision, Actor by) {
    }

    @Inject
    Contributions contributions;

    @Inject
    Processes processes;

    @Inject
    Event<ContributionChecked> checked;

    @Inject
    InstantSource clock;

    void check(Request request) {
        Contribution contribution = contributions.lock(request.contribution());
        contribution.check(request.decision(), request.by(), clock.instant());
        processes.completed("contribution", "check", contribution.id(), Map.of());
        String shown = Stream.of(contribution.areWordsShown() ? contribution.words() : null, contribution.publicText().orElse(null))
            .filter(Objects::nonNull).collect(Collectors.joining("\n\n"));
        checked.fire(new ContributionChecked(contribution.id(), contribution.programme(), contribution.code(),
            shown.isEmpty() ? null : shown, contribution.withheldBecause().orElse(null), clock.instant()));
    }
}
