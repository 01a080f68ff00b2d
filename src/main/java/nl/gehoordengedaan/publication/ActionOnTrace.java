package nl.gehoordengedaan.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import nl.gehoordengedaan.action.Action;
import nl.gehoordengedaan.action.Actions;
import nl.gehoordengedaan.contribution.Contribution;
import nl.gehoordengedaan.contribution.Contributions;

/** What was promised about a contribution: its own action, or that of what it was joined with. So that one page tells it to the end. */
@RequestScoped
class ActionOnTrace {

    @Inject
    Actions actions;

    @Inject
    Contributions contributions;

    @Inject
    StepsOfAction steps;

    @Inject
    Promises promises;

    /** Empty when no action came of it. */
    Optional<Action> of(Contribution contribution) {
        return contribution.action().or(() -> contribution.main().flatMap(contributions::byId).flatMap(Contribution::action))
            .flatMap(actions::byCode).flatMap(found -> actions.view(found.id(), ActionTraceResource::whole));
    }

    /** What comes after the agreement. */
    List<TracePage.Step> stepsAfter(Action action) {
        List<TracePage.Step> all = steps.of(action);
        return all.subList(1, all.size());
    }

    Promised promised(Action action) {
        return promises.promised(action);
    }
}
