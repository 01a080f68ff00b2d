package nl.gehoordengedaan.contribution;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.gehoordengedaan.notification.Letter;
import nl.gehoordengedaan.notification.Mailing;
import nl.gehoordengedaan.notification.Recipient;
import nl.gehoordengedaan.programme.Programmes;
import nl.gehoordengedaan.shared.Ids;
import nl.gehoordengedaan.shared.UseCase;

/** Sends the sender a new personal link, to the address that was left; does nothing when there is none any more. */
@UseCase
class SendNewLink {

    @Inject
    Contributions contributions;

    @Inject
    Programmes programmes;

    @Inject
    Mailing mailing;

    @Inject
    InstantSource clock;

    void send(UUID id) {
        Contribution contribution = contributions.lock(id);
        contributions.senderOf(id).ifPresent(sender -> {
            String secret = Ids.secret();
            contributions.add(new PersonalLink(secret, id, clock.instant()));
            Map<String, Object> values = new HashMap<>();
            values.put("programmeName", programmes.byId(contribution.programme()).orElseThrow().name());
            values.put("code", contribution.code());
            values.put("personalSecret", secret);
            mailing.queue(new Letter("contribution.link", Ids.next(), contribution.programme(),
                new Recipient(sender.email(), sender.language()), values));
        });
    }
}
