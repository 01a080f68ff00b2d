package nl.gehoordengedaan.contribution;

import jakarta.inject.Inject;
import java.time.Duration;
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

    private static final Duration AN_HOUR = Duration.ofHours(1);
    /** Confirmations to one address within an hour; what is said more often is recorded all the same. */
    static final int MAILS_AN_HOUR = 5;

    @Inject
    Contributions contributions;

    @Inject
    Mailing mailing;

    @Inject
    SenderLetters letters;

    @Inject
    Processes processes;

    @Inject
    InstantSource clock;

    /** That it was received, with the number and the day of the answer. Nobody's mailbox is flooded by somebody else's reports. */
    void ofReceipt(UUID id) {
        Contribution contribution = contributions.with(id);
        contributions.senderOf(id).filter(Sender::hasEmail).filter(sender -> contributions.countFrom(sender.email(), clock.instant().minus(AN_HOUR)) <= MAILS_AN_HOUR)
            .ifPresent(sender -> mailing.queue(letters.received(contribution, sender)));
    }

    /** True when it is recorded how the sender was told; false when there is no address that works, and a person phones or writes. */
    boolean ofAnswer(UUID id) {
        if (contributions.senderOf(id).filter(Sender::isToldByAPerson).isPresent()) {
            return false;
        }
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
