package nl.gehoordengedaan.following;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.gehoordengedaan.identity.PersonalData;

/** Links in mails to followers. With an old one somebody can still stop, so they are kept longer than they show anything. */
@ApplicationScoped
class FollowLinkData implements PersonalData {

    private static final Duration KEPT = Duration.ofDays(365);

    @Inject
    Follows follows;

    @Override
    public String kind() {
        return "following.kept.link";
    }

    @Override
    public List<KeptFor> terms() {
        return List.of(new KeptFor("", (int) KEPT.toDays()));
    }

    @Override
    public int removePast(Instant now, int atMost) {
        return follows.removeLinks(now.minus(KEPT), atMost);
    }
}
