package nl.gehoordengedaan.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import nl.gehoordengedaan.identity.PersonalData;

/** Links to drafts that are too old: nothing can be done with them any more. */
@ApplicationScoped
class MinutesLinkData implements PersonalData {

    @Inject
    MinutesLinks links;

    @Override
    public String kind() {
        return "minutes.kept.link";
    }

    @Override
    public List<KeptFor> terms() {
        return List.of(new KeptFor("", (int) MinutesLink.AFTERWARDS.toDays()));
    }

    @Override
    public int removePast(Instant now, int atMost) {
        return links.removeExpired(now, atMost);
    }
}
