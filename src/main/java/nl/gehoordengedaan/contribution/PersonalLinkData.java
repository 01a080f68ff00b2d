package nl.gehoordengedaan.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.gehoordengedaan.identity.PersonalData;

/** Personal links that are too old. For a while a new one can be asked for with them. */
@ApplicationScoped
class PersonalLinkData implements PersonalData {

    private static final Duration AFTER_EXPIRY = Duration.ofDays(30);

    @Inject
    PersonalLinks links;

    @Override
    public String kind() {
        return "contribution.kept.link";
    }

    @Override
    public List<KeptFor> terms() {
        return List.of(new KeptFor("", (int) PersonalLink.TERM.plus(AFTER_EXPIRY).toDays()));
    }

    @Override
    public int removePast(Instant now, int atMost) {
        return links.removeExpired(now.minus(AFTER_EXPIRY), atMost);
    }
}
