package nl.gehoordengedaan.contribution;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    Tidings tidings;

    @Inject
    Mailing mailing;

    @Inject
    SenderLetters letters;

    @Inject
    Processes processes;

    @Inject
    InstantSource clock;

    /**
     * That it was received, with the number and the day of the answer. Nobody's mailbox is flooded by somebody else's reports; of the parts of
     * what was split the sender hears in one letter.
     */
    void ofReceipt(UUID id) {
        Contribution contribution = contributions.with(id);
        if (contribution.partOf().isPresent()) {
            return;
        }
        contributions.senderOf(id).filter(Sender::hasEmail).filter(sender -> contributions.countFrom(sender.email(), clock.instant().minus(AN_HOUR)) <= MAILS_AN_HOUR)
            .ifPresent(sender -> mailing.queue(letters.received(contribution, sender)));
    }

    /**
     * Tells the sender all that is to be told. True when it is recorded how that was done; false when there is no address that works, and a
     * person phones or writes.
     */
    boolean ofResponse(UUID id) {
        if (contributions.senderOf(id).filter(Sender::isToldByAPerson).isPresent()) {
            return false;
        }
        Set<UUID> sent = new HashSet<>();
        Told how = Told.LEFT_NO_CONTACT;
        for (;;) {
            List<Tiding> waiting = tidings.waiting(id);
            for (Tiding tiding : waiting) {
                if (sent.add(tiding.id())) {
                    Optional<Outcome> outcome = mailing.sendWritten(tiding.letter(), tiding.id());
                    if (outcome.isPresent() && outcome.get() == Outcome.REFUSED) {
                        return false;
                    }
                    how = outcome.isPresent() ? Told.MAIL_ACCEPTED : how;
                }
            }
            // mail takes long, so the contribution is taken only now; what came meanwhile is told too
            Contribution contribution = contributions.withLock(id);
            List<Tiding> now = tidings.waiting(id);
            if (now.stream().allMatch(tiding -> sent.contains(tiding.id()))) {
                record(contribution, now, how);
                return true;
            }
        }
    }

    private void record(Contribution contribution, List<Tiding> waiting, Told how) {
        waiting.forEach(tiding -> tiding.wasTold(how, clock.instant()));
        contribution.senderWasTold(how, clock.instant());
    }

    /** A person told the sender in another way, or tried to. */
    void inAnotherWay(UUID id, Told how) {
        Rules.check().that(how != null && how != Told.MAIL_ACCEPTED && how != Told.LEFT_NO_CONTACT, "told", "contribution.told.missing")
            .orRefuse();
        Contribution contribution = contributions.withLock(id);
        record(contribution, tidings.waiting(id), how);
        processes.completed("contribution", "tellOtherwise", id, Map.of());
    }
}
