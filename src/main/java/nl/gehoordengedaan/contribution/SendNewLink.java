package nl.gehoordengedaan.contribution;

import jakarta.inject.Inject;
import java.util.UUID;
import nl.gehoordengedaan.notification.Mailing;
import nl.gehoordengedaan.shared.UseCase;

/** Sends the sender a new personal link, to the address that was left; does nothing when there is none any more. */
@UseCase
class SendNewLink {

    @Inject
    Contributions contributions;

    @Inject
    SenderLetters letters;

    @Inject
    Mailing mailing;

    void send(UUID id) {
        Contribution contribution = contributions.withLock(id);
        contributions.senderOf(id).filter(Sender::hasEmail).ifPresent(sender -> mailing.queue(letters.newLink(contribution, sender)));
    }
}
