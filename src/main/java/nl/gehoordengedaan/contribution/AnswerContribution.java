package nl.gehoordengedaan.contribution;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import nl.gehoordengedaan.identity.Actor;
import nl.gehoordengedaan.notification.Mailing;
import nl.gehoordengedaan.shared.UseCase;
import nl.gehoordengedaan.workflow.Processes;

/** Somebody of the programme answers what was said; the sender is told by the process, in the sender's language. */
@UseCase
class AnswerContribution {

    record Request(UUID contribution, String answer, Actor by) {
        @Override
        public String toString() {
            return "answer to " + contribution;
        }
    }

    @Inject
    Contributions contributions;

    @Inject
    SenderLetters letters;

    @Inject
    Processes processes;

    @Inject
    Mailing mailing;

    @Inject
    Event<ContributionAnswered> answered;

    @Inject
    FollowersOfContribution followers;

    @Inject
    InstantSource clock;

    void answer(Request request) {
        Contribution contribution = contributions.lock(request.contribution());
        contribution.answer(request.answer(), request.by(), clock.instant());
        contributions.senderOf(contribution.id()).filter(Sender::hasEmail).ifPresent(sender -> mailing.write(letters.answered(contribution, sender)));
        processes.completed("contribution", "answer", contribution.id(), Map.of());
        answered.fire(new ContributionAnswered(contribution.id(), contribution.programme(), contribution.code(), request.answer(),
            clock.instant()));
        followers.tell(contribution, FollowersOfContribution.Change.ANSWERED, request.answer());
    }
}
