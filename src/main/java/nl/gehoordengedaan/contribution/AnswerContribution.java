package nl.gehoordengedaan.contribution;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.gehoordengedaan.identity.Actor;
import nl.gehoordengedaan.notification.Letter;
import nl.gehoordengedaan.notification.Mailing;
import nl.gehoordengedaan.notification.Recipient;
import nl.gehoordengedaan.programme.Programmes;
import nl.gehoordengedaan.shared.Ids;
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
    Programmes programmes;

    @Inject
    Processes processes;

    @Inject
    Mailing mailing;

    @Inject
    Event<ContributionAnswered> answered;

    @Inject
    InstantSource clock;

    void answer(Request request) {
        Contribution contribution = contributions.lock(request.contribution());
        contribution.answer(request.answer(), request.by(), clock.instant());
        contributions.senderOf(contribution.id()).ifPresent(sender -> mailing.write(letter(contribution, sender)));
        processes.completed("contribution", "answer", contribution.id(), Map.of());
        answered.fire(new ContributionAnswered(contribution.id(), contribution.programme(), contribution.code(), request.answer(),
            clock.instant()));
    }

    private Letter letter(Contribution contribution, Sender sender) {
        String secret = Ids.secret();
        contributions.add(new PersonalLink(secret, contribution.id(), clock.instant()));
        Map<String, Object> values = new HashMap<>();
        values.put("programmeName", programmes.byId(contribution.programme()).orElseThrow().name());
        values.put("code", contribution.code());
        values.put("words", contribution.words());
        values.put("answer", contribution.answer().orElseThrow());
        values.put("personalSecret", secret);
        return new Letter("contribution.answered", contribution.id(), contribution.programme(),
            new Recipient(sender.email(), sender.language()), values);
    }
}
