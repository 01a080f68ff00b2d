package nl.gehoordengedaan.contribution;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.gehoordengedaan.notification.Mailing;
import nl.gehoordengedaan.notification.Outcome;
import nl.gehoordengedaan.shared.Rules;
import nl.gehoordengedaan.shared.UseCase;
import nl.gehoordengedaan.workflow.Processes;

/** Tells the sender that it was received and what became of it, and records how; whoever left no contact finds it with the number. */
@UseCase
class TellSender {

    @Inject
    Contributions contributions;

    @Inject
    Mailing mailing;

    @Inject
    Processes processes;

    @Inject
    InstantSource clock;

    void ofReceipt(UUID id) {
        mailing.queueWritten("contribution.received", id);
    }

    /** True when it is recorded how the sender was told; false when the address does not work and a person must find another way. */
    boolean ofAnswer(UUID id) {
        Optional<Outcome> outcome = mailing.sendWritten("contribution.answered", id);
        if (outcome.isPresent() && outcome.get() == Outcome.REFUSED) {
            return false;
        }
        contributions.lock(id).senderWasTold(outcome.isPresent() ? Told.MAIL_ACCEPTED : Told.LEFT_NO_CONTACT, clock.instant());
        return true;
    }

    /** A person told the sender in another way, or tried to. */
    void inAnotherWay(UUID id, Told how) {
        Rules.check().that(how != null && how != Told.MAIL_ACCEPTED && how != Told.LEFT_NO_CONTACT, "told", "contribution.told.missing")
            .orRefuse();
        contributions.lock(id).senderWasTold(how, clock.instant());
        processes.completed("contribution", "tellOtherwise", id, Map.of());
    }
}
