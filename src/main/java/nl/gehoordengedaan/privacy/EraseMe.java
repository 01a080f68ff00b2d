package nl.gehoordengedaan.privacy;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Map;
import nl.gehoordengedaan.identity.KnownByLink;
import nl.gehoordengedaan.notification.Letter;
import nl.gehoordengedaan.notification.Mailing;
import nl.gehoordengedaan.notification.Recipient;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.shared.Ids;
import nl.gehoordengedaan.shared.UseCase;

/**
 * Somebody wants to be forgotten: everything about the address goes at once, all of it or nothing. What was said stays, without a way back
 * to who said it. A last mail confirms it; after that was sent nothing knows the address.
 */
@UseCase
class EraseMe {

    @Inject
    KnownData known;

    @Inject
    Removals removals;

    @Inject
    Mailing mailing;

    @Inject
    InstantSource clock;

    /** @param sure was it confirmed? It cannot be undone */
    void erase(String secret, boolean sure) {
        KnownByLink.Reader reader = known.reader(secret).orElseThrow(() -> BrokenRule.missing("privacy.link.gone"));
        if (!sure) {
            throw BrokenRule.input("sure", "privacy.erase.not-sure");
        }
        known.kinds().forEach(kind -> {
            int erased = kind.erase(reader.email());
            if (erased > 0) {
                removals.add(new Removal(kind.kind(), erased, true, clock.instant()));
            }
        });
        mailing.queueAndForget(new Letter("privacy.erased", Ids.next(), null, new Recipient(reader.email(), reader.language()), Map.of()));
    }
}
