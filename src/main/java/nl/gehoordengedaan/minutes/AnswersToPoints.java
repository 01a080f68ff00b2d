package nl.gehoordengedaan.minutes;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.gehoordengedaan.contribution.Contribution;
import nl.gehoordengedaan.contribution.ContributionResponded;
import nl.gehoordengedaan.contribution.Contributions;
import nl.gehoordengedaan.contribution.HeardAt;
import nl.gehoordengedaan.shared.UseCase;
import nl.gehoordengedaan.workflow.Processes;

/** Keeps an eye on the answers to what was heard at a meeting: with the last one, everybody who was there hears what became of it all. */
@UseCase
class AnswersToPoints {

    @Inject
    AllMinutes minutes;

    @Inject
    Contributions contributions;

    @Inject
    Processes processes;

    /** Has every point an answer? Whoever is giving the last two at the same moment waits here, so that one of them sees it. */
    boolean areAllGiven(UUID id) {
        minutes.withLock(id);
        return contributions.heardAt(id).stream().allMatch(each -> each.response().isPresent());
    }

    void answered(@Observes ContributionResponded event) {
        contributions.byId(event.id()).flatMap(Contribution::heardAt).map(HeardAt::meeting).filter(id -> minutes.byId(id).isPresent())
            .filter(this::areAllGiven).filter(id -> processes.whereIs("minutes", id).at().contains("awaitAnswers"))
            .ifPresent(id -> processes.received("minutes", "allAnswered", id));
    }
}
