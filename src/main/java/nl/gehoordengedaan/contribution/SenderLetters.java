package nl.gehoordengedaan.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.gehoordengedaan.notification.Letter;
import nl.gehoordengedaan.notification.Recipient;
import nl.gehoordengedaan.programme.Programmes;
import nl.gehoordengedaan.shared.Ids;

/** The letters to whoever said something, each with a new personal link. */
@ApplicationScoped
class SenderLetters {

    @Inject
    Contributions contributions;

    @Inject
    Programmes programmes;

    @Inject
    InstantSource clock;

    Letter received(Contribution contribution, Sender sender) {
        Map<String, Object> values = values(contribution);
        values.put("words", contribution.words());
        values.put("lastDay", contribution.lastDay());
        values.put("photo", contribution.photo().isPresent());
        return letter("contribution.received", contribution.id(), contribution, sender, values);
    }

    Letter answered(Contribution contribution, Sender sender) {
        Map<String, Object> values = values(contribution);
        values.put("words", contribution.words());
        values.put("answer", contribution.answer().orElseThrow());
        return letter("contribution.answered", contribution.id(), contribution, sender, values);
    }

    /** Asked for as often as needed, so not unique for the contribution. */
    Letter newLink(Contribution contribution, Sender sender) {
        return letter("contribution.link", Ids.next(), contribution, sender, values(contribution));
    }

    private Map<String, Object> values(Contribution contribution) {
        String secret = Ids.secret();
        contributions.add(new PersonalLink(secret, contribution.id(), clock.instant()));
        Map<String, Object> values = new HashMap<>();
        values.put("programmeName", programmes.byId(contribution.programme()).orElseThrow().name());
        values.put("code", contribution.code());
        values.put("personalSecret", secret);
        return values;
    }

    private static Letter letter(String kind, UUID subject, Contribution contribution, Sender sender, Map<String, Object> values) {
        return new Letter(kind, subject, contribution.programme(), new Recipient(sender.email(), sender.language()), values);
    }
}
