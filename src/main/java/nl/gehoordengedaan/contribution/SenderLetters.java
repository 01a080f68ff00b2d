package nl.gehoordengedaan.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.gehoordengedaan.notification.Letter;
import nl.gehoordengedaan.notification.Recipient;
import nl.gehoordengedaan.programme.ProgrammeOutline;
import nl.gehoordengedaan.programme.ProgrammeOutlines;
import nl.gehoordengedaan.shared.Ids;

/** The letters to whoever said something, each with a new personal link. */
@ApplicationScoped
class SenderLetters {

    @Inject
    PersonalLinks links;

    @Inject
    ProgrammeOutlines programmes;

    @Inject
    BureauInWords bureau;

    Letter received(Contribution contribution, Sender sender) {
        Map<String, Object> values = values(contribution, sender);
        values.put("words", contribution.words());
        values.put("lastDay", contribution.lastDay());
        values.put("photo", contribution.photo().isPresent());
        return letter("contribution.received", contribution.id(), contribution, sender, values);
    }

    /** What the sender must be told: the kind of letter says which words are around it. */
    Letter about(Tiding tiding, Contribution contribution, Sender sender, Map<String, Object> more) {
        Map<String, Object> values = values(contribution, sender);
        values.put("words", contribution.words());
        values.putAll(more);
        return letter(tiding.letter(), tiding.id(), contribution, sender, values);
    }

    /** Asked for as often as needed, so not unique for the contribution. */
    Letter newLink(Contribution contribution, Sender sender) {
        return letter("contribution.link", Ids.next(), contribution, sender, values(contribution, sender));
    }

    private Map<String, Object> values(Contribution contribution, Sender sender) {
        Map<String, Object> values = new HashMap<>();
        ProgrammeOutline programme = programmes.byId(contribution.programme()).orElseThrow();
        values.put("programmeName", programme.name());
        values.put("bureau", bureau.paragraph(programme, sender.language()));
        values.put("code", contribution.code());
        values.put("personalSecret", links.issue(contribution.id()));
        return values;
    }

    private static Letter letter(String kind, UUID subject, Contribution contribution, Sender sender, Map<String, Object> values) {
        return new Letter(kind, subject, contribution.programme(), new Recipient(sender.email(), sender.language()), values);
    }
}
